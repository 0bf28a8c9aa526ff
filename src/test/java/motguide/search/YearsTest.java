package motguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YearsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1985, 1985, 1985
          1985年, 1985, 1985
          1980s, 1980, 1989
          1980年代, 1980, 1989
          昭和60, 1985, 1985
          昭和60年, 1985, 1985
          s60, 1985, 1985
          平成元年, 1989, 1989
          """)
  void aTypedYearIsUnderstood(String word, long first, long last) {
    assertThat(Years.of(word)).contains(new Years(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"198", "19850", "mot", "昭和", "1985s", "昭和99", ""})
  void whatIsNoYearIsNotTakenForOne(String word) {
    assertThat(Years.of(word)).isEqualTo(Optional.empty());
  }

  @Test
  void whatBeganThenCountsMoreThanWhatEndedThenAndThatMoreThanWhatWentOn() {
    Years years = new Years(1985, 1985);

    assertThat(score(years, "1985-04")).isGreaterThan(score(years, "1980/1985"));
    assertThat(score(years, "1980/1985")).isGreaterThan(score(years, "1980/1990"));
    assertThat(score(years, "1985")).isEqualTo(score(years, "1985-04"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1984, false
          1985, true
          1985-12-31, true
          1986, false
          1980/1990, true
          1980/.., true
          198X, true
          1970/1984, false
          """)
  void onlyWhatHappenedOrMayHaveHappenedThenIsFound(String date, boolean found) {
    assertThat(score(new Years(1985, 1985), date) > 0).isEqualTo(found);
  }

  private static int score(Years years, String date) {
    return years.score(HistoricalDate.parse(date).bounds());
  }
}
