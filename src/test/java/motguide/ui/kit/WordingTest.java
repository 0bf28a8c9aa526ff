package motguide.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import motguide.study.LanguageMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "JA_EN, 2026年11月24日",
    "JA, 2026年11月24日",
    "EN_JA, 24 November 2026",
    "EN, 24 November 2026"
  })
  void daysAreWrittenAsTheReaderWritesThem(LanguageMode mode, String written) {
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(new Wording(mode).calendar(FormatStyle.LONG).format(day)).isEqualTo(written);
  }
}
