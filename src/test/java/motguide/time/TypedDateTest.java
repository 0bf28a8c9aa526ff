package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people type them. */
final class TypedDateTest {

  @ParameterizedTest
  @CsvSource({
    "1985, 1985",
    "１９８５年, 1985",
    "c. 1911, 1911~",
    "ca 1911, 1911~",
    "約1911年, 1911~",
    "1911年頃, 1911~",
    "1980s, 198X",
    "1980年代, 198X",
    "c. 1980s, 198X~",
    "昭和60, 1985",
    "S60年, 1985",
    "平成元年, 1989",
    "昭和六十年頃, 1985~",
    "1985年4月, 1985-04",
    "1985年4月3日, 1985-04-03",
    "19世紀, 18XX",
    "19th century, 18XX",
    "300 BCE, -0299",
    "1 BC, 0000",
    "紀元前300年, -0299",
    "AD 79, 0079",
    "1962–1970, 1962/1970",
    "1962/1970, 1962/1970",
    "1985-04~, 1985-04~",
    "198X, 198X",
    "c1911, 1911~",
    "c 1911, 1911~",
    "ＡＤ ７９, 0079",
    "BC 300, -0299",
    "前221年, -0220",
    "April 1985, 1985-04",
    "apr. 1985, 1985-04",
    "3 April 1985, 1985-04-03",
    "3rd Apr 1985, 1985-04-03",
    "1985/4, 1985-04",
    "1985/4/3, 1985-04-03",
    "1985.04.03, 1985-04-03",
    "1985-4-3, 1985-04-03",
    "昭和60年4月, 1985-04",
    "昭和60年4月3日, 1985-04-03",
    "平成元年1月8日, 1989-01-08",
    "令和6, 2024",
    "明治元年, 1868",
    "大正 15年, 1926"
  })
  void whatPeopleTypeIsReadAsTheDateTheyMean(String typed, String edtf) {
    assertThat(TypedDate.read(typed).map(HistoricalDate::text)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "Bush",
        "昭和65",
        "1985年13月",
        "1970–1962",
        "0世紀",
        "c.",
        "../..",
        "1985/13",
        "30 Feb 1985",
        "Mayor 1985",
        "昭和60年13月",
        "cat 9"
      })
  void whatIsNoDateIsNotReadAsOne(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }
}
