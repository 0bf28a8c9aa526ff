package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Years between two beginnings. */
final class YearLagTest {

  @Test
  void betweenTwoKnownYearsThereIsOneNumber() {
    assertThat(lag("1962", "1978")).isEqualTo(new YearLag(16, 16, false));
    assertThat(lag("1962-12-31", "1978-01-01")).isEqualTo(new YearLag(16, 16, false));
  }

  @Test
  void yearsOnEitherSideOfTheEraBoundaryAreCountedWithoutAYearNought() {
    assertThat(lag("0000", "0001")).isEqualTo(new YearLag(1, 1, false));
  }

  @Test
  void aDecadeLeavesNineYearsOpen() {
    YearLag lag = lag("1962", "198X");
    assertThat(lag).isEqualTo(new YearLag(18, 27, false));
    assertThat(lag.hasWholeMiddle()).isFalse();
  }

  @Test
  void whatIsOpenAtBothEndsAddsUp() {
    YearLag lag = lag("[1960,1961,1962]", "[1987,1988,1989]");
    assertThat(lag.middle()).isEqualTo(27);
    assertThat(lag.plusMinus()).isEqualTo(2);
    assertThat(lag.hasWholeMiddle()).isTrue();
  }

  @Test
  void aMarkOfDoubtIsPassedOnAndDoesNotWiden() {
    assertThat(lag("1911~", "1950")).isEqualTo(new YearLag(39, 39, true));
    assertThat(lag("1911", "1950?/1960")).isEqualTo(new YearLag(39, 39, true));
  }

  @Test
  void doubtAboutTheEndOfASpanIsNoDoubtAboutTheLag() {
    assertThat(lag("1911", "1950/1960?")).isEqualTo(new YearLag(39, 39, false));
  }

  @Test
  void whatHasNoBeginningHasNoLag() {
    assertThat(YearLag.between(date("../1985"), date("1990"))).isEmpty();
    assertThat(YearLag.between(date("1990"), date("/1995"))).isEmpty();
  }

  @Test
  void seenFromTheOtherEndItIsNegative() {
    assertThat(lag("1962", "198X").reversed()).isEqualTo(lag("198X", "1962"));
  }

  private static YearLag lag(String from, String to) {
    return YearLag.between(date(from), date(to)).orElseThrow();
  }

  private static HistoricalDate date(String edtf) {
    return HistoricalDate.parse(edtf);
  }
}
