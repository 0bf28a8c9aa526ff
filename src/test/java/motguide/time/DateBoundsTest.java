package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBoundsTest {

  /** Starts are first days, ends first days after. {@code -}: no start, {@code +}: no end. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          # text,                 earliest start, latest start, earliest end, latest end
          1969-07-20,             1969-07-20, 1969-07-20, 1969-07-21, 1969-07-21
          1945-07,                1945-07-01, 1945-07-31, 1945-07-02, 1945-08-01
          1962,                   1962-01-01, 1962-12-31, 1962-01-02, 1963-01-01
          2000-02,                2000-02-01, 2000-02-29, 2000-02-02, 2000-03-01
          2001-12,                2001-12-01, 2001-12-31, 2001-12-02, 2002-01-01
          1911~,                  1911-01-01, 1911-12-31, 1911-01-02, 1912-01-01
          1981?,                  1981-01-01, 1981-12-31, 1981-01-02, 1982-01-01
          1985-04-12T23:20:30Z,   1985-04-12, 1985-04-12, 1985-04-13, 1985-04-13
          198X,                   1980-01-01, 1989-12-31, 1980-01-02, 1990-01-01
          198,                    1980-01-01, 1989-12-31, 1980-01-02, 1990-01-01
          19XX,                   1900-01-01, 1999-12-31, 1900-01-02, 2000-01-01
          1985-XX,                1985-01-01, 1985-12-31, 1985-01-02, 1986-01-01
          1984-1X,                1984-10-01, 1984-12-31, 1984-10-02, 1985-01-01
          1962-21,                1962-03-01, 1962-06-22, 1962-03-02, 1962-06-23
          1962-22,                1962-06-01, 1962-09-24, 1962-06-02, 1962-09-25
          1962-23,                1962-09-01, 1962-12-23, 1962-09-02, 1962-12-24
          1962-24,                1962-01-01, 1963-03-21, 1962-01-02, 1963-03-22
          1962-29,                1962-09-01, 1962-12-23, 1962-09-02, 1962-12-24
          1962-32,                1962-06-01, 1962-09-24, 1962-06-02, 1962-09-25
          2001-33,                2001-01-01, 2001-03-31, 2001-01-02, 2001-04-01
          2001-36,                2001-10-01, 2001-12-31, 2001-10-02, 2002-01-01
          2001-38,                2001-05-01, 2001-08-31, 2001-05-02, 2001-09-01
          2001-41,                2001-07-01, 2001-12-31, 2001-07-02, 2002-01-01
          1707/1717,              1707-01-01, 1707-12-31, 1717-01-02, 1718-01-01
          1980/1989,              1980-01-01, 1980-12-31, 1989-01-02, 1990-01-01
          2002-04/2007-03,        2002-04-01, 2002-04-30, 2007-03-02, 2007-04-01
          1984/1984,              1984-01-01, 1984-12-31, 1984-01-02, 1985-01-01
          2004-06/2004,           2004-06-01, 2004-06-30, 2004-06-02, 2005-01-01
          2004/2004-06-11,        2004-01-01, 2004-06-11, 2004-06-12, 2004-06-12
          2009/..,                2009-01-01, 2009-12-31, +, +
          ../1985,                -, -, 1985-01-02, 1986-01-01
          1985/,                  1985-01-01, 1985-12-31, 1985-01-02, +
          1985-04-12/,            1985-04-12, 1985-04-12, 1985-04-13, +
          /1985,                  -, 1985-12-31, 1985-01-02, 1986-01-01
          /..,                    -, +, +, +
          ../,                    -, -, -, +
          "[1911,1912]",          1911-01-01, 1912-12-31, 1911-01-02, 1913-01-01
          "[1912,1911]",          1911-01-01, 1912-12-31, 1911-01-02, 1913-01-01
          "[1970..1989]",         1970-01-01, 1989-12-31, 1970-01-02, 1990-01-01
          "[..1911]",             -, 1911-12-31, -, 1912-01-01
          "[1911..]",             1911-01-01, +, 1911-01-02, +
          "{1952,1964}",          1952-01-01, 1952-12-31, 1964-01-02, 1965-01-01
          "{1964,1952}",          1952-01-01, 1952-12-31, 1964-01-02, 1965-01-01
          "{..1911}",             -, -, 1911-01-02, 1912-01-01
          "{1909,1960..1965}",    1909-01-01, 1909-12-31, 1965-01-02, 1966-01-01
          """)
  void startsAreFirstDaysAndEndsAreExclusive(
      String text, String earliestStart, String latestStart, String earliestEnd, String latestEnd) {
    assertThat(HistoricalDate.parse(text).bounds())
        .isEqualTo(
            new DateBounds(day(earliestStart), day(latestStart), day(earliestEnd), day(latestEnd)));
  }

  @Test
  void yearsBeyondFourDigitsHaveExactBounds() {
    assertThat(HistoricalDate.parse("Y-170000002").bounds())
        .isEqualTo(
            DateBounds.within(
                day(LocalDate.of(-170_000_002, 1, 1)), day(LocalDate.of(-170_000_001, 1, 1))));
    assertThat(HistoricalDate.parse("Y17E7").bounds())
        .isEqualTo(
            DateBounds.within(
                day(LocalDate.of(170_000_000, 1, 1)), day(LocalDate.of(170_000_001, 1, 1))));
    assertThat(HistoricalDate.parse("Y1E15").bounds().latestEnd())
        .isEqualTo(DayNumber.startOfYear(1_000_000_000_000_001L));
  }

  @Test
  void limitsThatContradictEachOtherAreRefused() {
    assertThatThrownBy(() -> new DateBounds(5, 4, 6, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateBounds(1, 4, 7, 6))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateBounds(5, 5, 5, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long day(String text) {
    return switch (text) {
      case "-" -> DateBounds.NO_START;
      case "+" -> DateBounds.NO_END;
      default -> day(LocalDate.parse(text));
    };
  }

  private static long day(LocalDate date) {
    return date.toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay();
  }
}
