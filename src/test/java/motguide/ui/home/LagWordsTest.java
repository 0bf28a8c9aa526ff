package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.study.LanguageMode;
import motguide.time.YearLag;
import motguide.ui.kit.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lags in words. */
final class LagWordsTest {
  private final LagWords japanese = new LagWords(new Wording(LanguageMode.JA));
  private final LagWords english = new LagWords(new Wording(LanguageMode.EN));

  @ParameterizedTest
  @CsvSource({
    "16, 16, false, 16年, 16 years",
    "1, 1, false, 1年, 1 year",
    "25, 29, false, 27 ± 2年, 27 ± 2 years",
    "18, 27, false, 18–27年, 18–27 years",
    "16, 16, true, 約16年, c. 16 years",
    "0, 0, false, 同じ年, same year",
    "-16, -16, false, 16年, 16 years",
    "-1, 1, false, 0 ± 1年, 0 ± 1 years"
  })
  void yearsAreSaidWithWhatIsOpen(
      long least, long most, boolean approximate, String ja, String en) {
    YearLag lag = new YearLag(least, most, approximate);
    assertThat(japanese.of(lag)).isEqualTo(ja);
    assertThat(english.of(lag)).isEqualTo(en);
  }
}
