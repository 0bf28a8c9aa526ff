package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import motguide.content.NumberUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YEAR    | 1986          | 1986
          YEAR    | １９８６       | 1986
          YEAR    | ' 1986年 '     | 1986
          YEAR    | 西暦1986年     | 1986
          YEAR    | AD 79         | 79
          YEAR    | 79 CE         | 79
          YEAR    | 昭和61         | 1986
          YEAR    | 昭和６１年      | 1986
          YEAR    | S61           | 1986
          YEAR    | Showa 61      | 1986
          YEAR    | 平成元年       | 1989
          YEAR    | R6            | 2024
          YEAR    | 紀元前44年     | -43
          YEAR    | 前44          | -43
          YEAR    | 44 BC         | -43
          YEAR    | 44 BCE        | -43
          YEAR    | -43           | -43
          PERCENT | 30%           | 30
          PERCENT | ３０％         | 30
          PERCENT | 30パーセント    | 30
          PERCENT | 30 percent    | 30
          PERCENT | 12.5          | 12.5
          COUNT   | 5回           | 5
          COUNT   | 31校          | 31
          COUNT   | +5            | 5
          PEOPLE  | '1,300人'      | 1300
          PEOPLE  | '１，３００名'   | 1300
          PEOPLE  | 約1万人        | 10000
          PEOPLE  | 1.5万         | 15000
          YEARS   | 5年間         | 5
          YEARS   | 5 years       | 5
          """)
  void numbersAreReadAsPeopleTypeThem(NumberUnit unit, String typed, double number) {
    assertThat(NumberReader.read(typed, unit)).isEqualTo(OptionalDouble.of(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YEAR    | ''
          YEAR    | 1960年代
          YEAR    | 1980-86
          YEAR    | 1980 1986
          YEAR    | 千九百八十六
          YEAR    | 昭和65
          YEAR    | about 1980
          YEAR    | 30%
          YEAR    | 0x7C2
          YEAR    | 1e3
          YEAR    | NaN
          YEAR    | Infinity
          PERCENT | 1986年
          PERCENT | S61
          PEOPLE  | '1,30'
          PEOPLE  | '13,00'
          COUNT   | 五つ
          COUNT   | 5..5
          COUNT   | 99999999999999999999
          """)
  void anythingElseIsNoNumber(NumberUnit unit, String typed) {
    assertThat(NumberReader.read(typed == null ? "" : typed, unit)).isEmpty();
  }

  @Test
  void nothingThatCanBeTypedBreaksIt() {
    Random random = new Random(4);
    String alphabet = "0１9.,-−+年%昭和SＳ前BCE万人 　元\uD800\u0000";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (NumberUnit unit : NumberUnit.values()) {
        NumberReader.read(typed.toString(), unit)
            .ifPresent(number -> assertThat(number).as("«%s»", typed).isFinite());
      }
    }
    assertThat(NumberReader.read("1".repeat(100_000), NumberUnit.YEAR)).isEmpty();
  }
}
