package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # date           | fiscal year
          2003-03-31       | 2002
          2003-04-01       | 2003
          2003-03          | 2002
          2003-04          | 2003
          2003             | -
          2002-04/2003-03  | 2002
          2002-04/2003-04  | -
          2002-04/..       | -
          /2003-03         | -
          -0001-12         | -1
          Y12000           | -
          """)
  void aDateLiesInTheYearThatBeganInApril(String date, Integer year) {
    assertThat(FiscalYear.of(HistoricalDate.parse(date)).map(FiscalYear::year).orElse(null))
        .isEqualTo(year);
  }

  @Test
  void runsFromAprilToMarch() {
    FiscalYear year = new FiscalYear(2002);

    assertThat(year.firstDay()).isEqualTo(DayNumber.of(2002, 4, 1));
    assertThat(year.endDay()).isEqualTo(DayNumber.of(2003, 3, 31) + 1);
    assertThat(year.bounds()).isEqualTo(HistoricalDate.parse("[2002-04..2003-03]").bounds());
    assertThat(FiscalYear.of(year.firstDay())).isEqualTo(year);
    assertThat(FiscalYear.of(year.endDay() - 1)).isEqualTo(year);
    assertThat(FiscalYear.of(year.endDay())).isEqualTo(new FiscalYear(2003));
  }

  @Test
  void isNamedAfterTheYearInWhichItBegins() {
    assertThat(new FiscalYear(2002).text(Locale.JAPANESE)).isEqualTo("2002年度");
    assertThat(new FiscalYear(2002).text(Locale.ENGLISH)).isEqualTo("fiscal 2002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2002-04/2007-03        | 2002–2006年度 | fiscal 2002–2006
          2002-04-01/2007-03-31  | 2002–2006年度 | fiscal 2002–2006
          2002-04/2003-03        | 2002年度      | fiscal 2002
          2002-04/2007-02        | -             | -
          2002-05/2007-03        | -             | -
          2002/2007              | -             | -
          2002-04~/2007-03       | -             | -
          2002-04/2007-03?       | -             | -
          2002-04/..             | -             | -
          2002-04                | -             | -
          """)
  void aSpanOfWholeFiscalYearsIsWordedSo(String date, String inJapanese, String inEnglish) {
    HistoricalDate span = HistoricalDate.parse(date);

    assertThat(FiscalYear.describe(span, Locale.JAPANESE).orElse(null)).isEqualTo(inJapanese);
    assertThat(FiscalYear.describe(span, Locale.ENGLISH).orElse(null)).isEqualTo(inEnglish);
  }

  @Test
  void refusesYearsOfMoreThanFourDigits() {
    assertThatThrownBy(() -> new FiscalYear(10_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiscalYear.of(DayNumber.startOfYear(1_700_000_000L)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
