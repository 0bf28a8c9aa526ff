package motguide.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;

final class StripLayoutTest {
  @Test
  void labelsAreRoundYearsAtLeastTheGapApart() {
    assertThat(StripLayout.labelYears(new StripRange(1958.4, 2002.5), 441, 60))
        .containsExactly(1960L, 1970L, 1980L, 1990L, 2000L);
    assertThat(StripLayout.labelYears(new StripRange(1958.4, 2002.5), 4410, 60))
        .hasSize(44)
        .startsWith(1959L);
  }

  @Test
  void beforeTheCommonEraLabelsAreRoundInBce() {
    assertThat(StripLayout.labelYears(new StripRange(-250, 150), 400, 90))
        .as("201 BCE would not be round: year -199 is 200 BCE and no year is 0")
        .containsExactly(-199L, -99L, 1L, 100L);
  }

  @Test
  void aNameStandsRightOfItsDotWhereItFits() {
    assertThat(StripLayout.lefts(List.of(10.0, 200.0), List.of(80.0, 80.0), 10, 300))
        .containsExactly(5.0, 195.0);
  }

  @Test
  void aNameThatWouldBeCutStandsLeft() {
    assertThat(StripLayout.lefts(List.of(270.0), List.of(80.0), 10, 300)).containsExactly(195.0);
  }

  @Test
  void aNameLongerThanBothSidesStandsAboutItsDot() {
    assertThat(StripLayout.lefts(List.of(150.0), List.of(200.0), 10, 300)).containsExactly(50.0);
  }

  @Test
  void aNameBetweenTwoOthersIsLeftOutRatherThanDrawnOverThem() {
    assertThat(StripLayout.lefts(List.of(100.0, 112.0, 124.0), List.of(80.0, 80.0, 80.0), 10, 300))
        .containsExactly(25.0, Double.NaN, 119.0);
  }

  @Test
  void marksOnTheSameSpotAreStacked() {
    assertThat(StripLayout.levels(List.of(50.0, 50.0, 55.0, 90.0), 18)).containsExactly(0, 1, 2, 0);
  }

  @Test
  void aRangeHasAirAroundItsDatesAndFortyYearsAtLeast() {
    StripRange one = StripRange.around(List.of(HistoricalDate.parse("1978")), 2026);
    assertThat(one).isEqualTo(new StripRange(1958, 1998));
    StripRange wide =
        StripRange.around(
            List.of(HistoricalDate.parse("1900"), HistoricalDate.parse("2000")), 2026);
    assertThat(wide.from()).isBetween(1890.0, 1899.0);
    assertThat(wide.to()).isBetween(2001.0, 2010.0);
  }

  @Test
  void withoutDatesARangeEndsAtTheYearGiven() {
    assertThat(StripRange.around(List.of(), 2026)).isEqualTo(new StripRange(1986, 2026));
  }
}
