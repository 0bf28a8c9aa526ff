package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFaultTest {

  private static final String TABLE =
      """
      '',                        0,  EMPTY
      ' 1985',                   0,  SPACE
      '1985 ',                   4,  SPACE
      '[1911, 1912]',            6,  SPACE
      '1985\u3000',              4,  SPACE
      1957–1969,                 4,  DASH
      1969−07,                   4,  DASH
      1969ー07,                  4,  DASH
      1970\uff5e1980,               4,  DASH
      \uff11985,                 0,  OTHER_DIGITS
      19\uff18\uff15,               2,  OTHER_DIGITS
      1970\u301c1980,            4,  DASH
      昭和60,                    0,  UNEXPECTED_CHARACTER
      1985年,                    4,  UNEXPECTED_CHARACTER
      1985.04,                   4,  UNEXPECTED_CHARACTER
      today,                     0,  UNEXPECTED_CHARACTER
      1985-04-12t10:00,          10, LOWER_CASE
      spring 1962,               0,  UNEXPECTED_CHARACTER
      c. 1985,                   0,  UNEXPECTED_CHARACTER
      198x,                      3,  LOWER_CASE
      1985-xx,                   5,  LOWER_CASE
      y17000,                    0,  LOWER_CASE
      1985-,                     5,  UNEXPECTED_END
      1985-04-,                  8,  UNEXPECTED_END
      ..,                        2,  UNEXPECTED_END
      -,                         1,  UNEXPECTED_END
      Y,                         1,  UNEXPECTED_END
      Y12E,                      4,  UNEXPECTED_END
      5,                         0,  YEAR_DIGITS
      12000,                     0,  YEAR_DIGITS
      19850412,                  0,  YEAR_DIGITS
      19X,                       0,  YEAR_DIGITS
      1957/69,                   5,  YEAR_DIGITS
      196/1975,                  0,  YEAR_DIGITS
      '[1911,12]',               6,  YEAR_DIGITS
      -0000,                     1,  NEGATIVE_ZERO
      Y1985,                     1,  LONG_YEAR
      Y012345,                   1,  LONG_YEAR
      Y12EX,                     4,  LONG_YEAR
      Y1E16,                     1,  YEAR_TOO_LARGE
      Y9E999,                    3,  YEAR_TOO_LARGE
      Y99999999999999999999,     1,  YEAR_TOO_LARGE
      1950S0,                    5,  SIGNIFICANT_DIGITS
      1950S5,                    5,  SIGNIFICANT_DIGITS
      1985-13,                   5,  MONTH
      1985-00,                   5,  MONTH
      1985-4,                    5,  MONTH
      1985-42,                   5,  MONTH
      1985-2X,                   5,  MONTH
      1985-102,                  5,  MONTH
      1985-04-31,                8,  DAY
      1985-02-29,                8,  DAY
      1900-02-29,                8,  DAY
      1985-04-1,                 8,  DAY
      1985-XX-32,                8,  DAY
      2023-02-3X,                8,  DAY
      1X00-02-30,                8,  DAY
      2001-21-05,                7,  PART_NOT_ALLOWED
      198-05,                    3,  PART_NOT_ALLOWED
      Y12000-05,                 6,  PART_NOT_ALLOWED
      1985-04-12T25:00,          11, TIME
      1985-04-12T23:20:60,       17, TIME
      1985-04-12T24:00:01,       19, TIME
      1985-04-12T23:20-00:00,    16, TIME
      1985-04-12T23:20+15:00,    17, TIME
      1985T10:00,                4,  TIME_NOT_ALLOWED
      1985-04-XXT10:00,          10, TIME_NOT_ALLOWED
      '[1985-04-12T10:00]',      11, TIME_NOT_ALLOWED
      1985??,                    5,  QUALIFIER
      1985-?,                    6,  UNEXPECTED_END
      ?198,                      0,  QUALIFIER
      1984/1983,                 5,  INTERVAL_BACKWARDS
      1985-05/1985-04,           8,  INTERVAL_BACKWARDS
      1985//1986,                5,  INTERVAL_PARTS
      1985/1986/1987,            9,  INTERVAL_PARTS
      [],                        1,  SET_EMPTY
      {..},                      3,  SET_EMPTY
      '[1911,1912',              10, SET_NOT_CLOSED
      '[1911,1912}',             10, SET_NOT_CLOSED
      [[1911]],                  1,  UNEXPECTED_CHARACTER
      [1911]],                   6,  UNEXPECTED_CHARACTER
      1911],                     4,  UNEXPECTED_CHARACTER
      '[1911,]',                 6,  UNEXPECTED_CHARACTER
      [1970..1989-05],           5,  SET_RANGE
      [1970?..1989],             6,  SET_RANGE
      [198X..199X],              5,  SET_RANGE
      [..1970..1989],            7,  SET_RANGE
      [1989..1970],              5,  SET_RANGE_BACKWARDS
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void saysWhereAndWhyATextIsNoDate(String text, int position, DateFault reason) {
    assertThat(HistoricalDate.read(text)).isEqualTo(new DateReading.Unreadable(position, reason));
  }

  @Test
  void theTableAboveHasEveryReasonButLength() {
    Set<DateFault> missing = EnumSet.allOf(DateFault.class);
    missing.removeIf(fault -> TABLE.lines().anyMatch(line -> line.endsWith(" " + fault.name())));

    assertThat(missing).containsExactly(DateFault.TOO_LONG);
  }

  @ParameterizedTest
  @EnumSource(DateFault.class)
  void everyReasonIsExplainedInBothLanguages(DateFault fault) {
    assertThat(fault.explanation(Locale.JAPAN)).matches("(?s).*[ぁ-ん].*。");
    assertThat(fault.explanation(Locale.UK)).matches("[\\x20-\\x7e“”]+\\.");
    assertThat(fault.explanation(Locale.FRENCH)).isEqualTo(fault.explanation(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{", "1", "X", "-", "?", "/", "..", "1985,", "[1985,", "1985/", "Y1E1", " ", "[..",
        "~1985-"
      })
  @Timeout(value = 2, unit = TimeUnit.SECONDS)
  void textsOfTenThousandCharactersAreRefusedAtOnce(String piece) {
    String text = piece.repeat(10_000 / piece.length());

    assertThat(HistoricalDate.read(text))
        .isEqualTo(new DateReading.Unreadable(HistoricalDate.MAX_LENGTH, DateFault.TOO_LONG));
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.SECONDS)
  void theLongestSetsAreReadAndComparedQuickly() {
    String impossibleUntilLate = "XXXX-02-29,".repeat(90);
    HistoricalDate set = HistoricalDate.parse("[" + impossibleUntilLate + "9999]");

    assertThat(set.members()).hasSize(91);
    assertThat(set.mayOverlap(set)).isTrue();
    assertThat(HistoricalDate.read("[" + "1X00-02-30,".repeat(90) + "1]"))
        .isInstanceOf(DateReading.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "1", "-", "?", "/", "..", "[1985,", "Y1E1"})
  @Timeout(value = 2, unit = TimeUnit.SECONDS)
  void textsJustBelowTheLimitAreReadInNoTime(String piece) {
    String text = piece.repeat(HistoricalDate.MAX_LENGTH / piece.length());

    assertThat(HistoricalDate.read(text))
        .isInstanceOfSatisfying(
            DateReading.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).isNotEqualTo(DateFault.TOO_LONG));
  }
}
