package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

  private final Wareki japanese = Wareki.of(Locale.JAPANESE);
  private final Wareki english = Wareki.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1872  | -                 | -
          1873  | 明治6             | Meiji 6
          1911  | 明治44            | Meiji 44
          1912  | 明治45・大正元年  | Meiji 45 · Taishō 1
          1913  | 大正2             | Taishō 2
          1926  | 大正15・昭和元年  | Taishō 15 · Shōwa 1
          1981  | 昭和56            | Shōwa 56
          1989  | 昭和64・平成元年  | Shōwa 64 · Heisei 1
          2019  | 平成31・令和元年  | Heisei 31 · Reiwa 1
          2026  | 令和8             | Reiwa 8
          -43   | -                 | -
          12000 | -                 | -
          """)
  void aYearFrom1873OnHasItsEraYearsBesideIt(long year, String inJapanese, String inEnglish) {
    assertThat(japanese.besideYear(year).orElse(null)).isEqualTo(inJapanese);
    assertThat(english.besideYear(year).orElse(null)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # date            | Japanese                     | English
          1969-07-20        | 昭和44                       | Shōwa 44
          1989-01-07        | 昭和64                       | Shōwa 64
          1989-01-08        | 平成元年                     | Heisei 1
          1989-01           | 昭和64・平成元年             | Shōwa 64 · Heisei 1
          1989-02           | 平成元年                     | Heisei 1
          1926-12-24        | 大正15                       | Taishō 15
          1926-12-25        | 昭和元年                     | Shōwa 1
          1912-07-29        | 明治45                       | Meiji 45
          2019-24           | 平成31・令和元年             | Heisei 31 · Reiwa 1
          1962-21           | 昭和37                       | Shōwa 37
          1911~             | 明治44頃                     | c. Meiji 44
          1979?             | 昭和54?                      | Shōwa 54?
          2004-~06-11       | 平成16                       | Heisei 16
          198X              | -                            | -
          19XX              | -                            | -
          1950S2            | -                            | -
          1794              | -                            | -
          1908/1967         | 明治41–昭和42                | Meiji 41 – Shōwa 42
          1978/1978-05      | 昭和53                       | Shōwa 53
          1707/1967         | -                            | -
          2009/..           | 平成21–                      | Heisei 21–
          1985/             | -                            | -
          ../1985           | -                            | -
          [1911,1912]       | 明治44または明治45・大正元年 | Meiji 44 or Meiji 45 · Taishō 1
          [1970..1980]      | 昭和45–昭和55                | Shōwa 45 – Shōwa 55
          [..1911]          | -                            | -
          {1952,1964}       | 昭和27・昭和39               | Shōwa 27 · Shōwa 39
          {1797,1964}       | -                            | -
          """)
  void aDateHasEraYearsIfItIsKnownToTheYear(String date, String inJapanese, String inEnglish) {
    assertThat(japanese.beside(HistoricalDate.parse(date)).orElse(null)).isEqualTo(inJapanese);
    assertThat(english.beside(HistoricalDate.parse(date)).orElse(null)).isEqualTo(inEnglish);
  }

  /** Era and year of era as the JDK reckons them. */
  @Test
  void agreesWithTheJapaneseCalendarOfTheLibraryOnAnyDay() {
    long seed = Seeds.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      LocalDate day =
          LocalDate.ofEpochDay(
              random.nextLong(
                  LocalDate.of(1873, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay()));
      JapaneseDate expected = JapaneseChronology.INSTANCE.date(day);
      String era =
          switch (expected.getEra().getValue()) {
            case -1 -> "Meiji";
            case 0 -> "Taishō";
            case 1 -> "Shōwa";
            case 2 -> "Heisei";
            default -> "Reiwa";
          };
      assertThat(english.beside(HistoricalDate.parse(day.toString())))
          .as("seed %d", seed)
          .hasValue(era + " " + expected.get(ChronoField.YEAR_OF_ERA));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          昭和60,      1985
          昭和60年,    1985
          昭和\uff16\uff10年, 1985
          ' 昭和 60 ', 1985
          昭和六十年,  1985
          昭和十一,    1936
          昭和二十三年, 1948
          昭和十年,    1935
          平成元年,    1989
          平成元,      1989
          平成1,       1989
          明治5,       1872
          明治45,      1912
          令和8年,     2026
          S60,         1985
          s60,         1985
          \uff33\uff16\uff10, 1985
          H.2,         1990
          Showa 60,    1985
          Shōwa 60,    1985
          TAISHŌ 15,   1926
          reiwa1,      2019
          """)
  void readsAnEraYearAsPeopleTypeIt(String typed, long year) {
    assertThat(Wareki.parseYear(typed)).isEqualTo(OptionalLong.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "昭和", "昭和0", "昭和65", "大正16", "平成32", "明治46", "昭和百年", "昭和一二", "昭和十十", "昭和二三十", "慶応3",
        "60", "1985", "S", "S100", "Sixty", "spring", "昭和60年度", "昭和-1", "昭和60年60"
      })
  void readsNothingWhereThereIsNoSuchYear(String typed) {
    assertThat(Wareki.parseYear(typed)).isEmpty();
  }

  @Test
  void whatItWritesItReads() {
    for (long year = Wareki.FIRST_YEAR; year <= 2100; year++) {
      for (String name : japanese.besideYear(year).orElseThrow().split("・")) {
        assertThat(Wareki.parseYear(name)).as(name).hasValue(year);
      }
      for (String name : english.besideYear(year).orElseThrow().split(" · ")) {
        assertThat(Wareki.parseYear(name)).as(name).hasValue(year);
      }
    }
  }
}
