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
    "198X, 198X"
  })
  void whatPeopleTypeIsReadAsTheDateTheyMean(String typed, String edtf) {
    assertThat(TypedDate.read(typed).map(HistoricalDate::text)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "Bush", "昭和65", "1985年13月", "1970–1962", "0世紀", "c.", "../.."})
  void whatIsNoDateIsNotReadAsOne(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }
}
