package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import motguide.support.HistoryTimeline;
import motguide.time.DayNumber;
import org.junit.jupiter.api.Test;

final class EmptyStretchesTest {
  private static final TimelineModel HISTORY = HistoryTimeline.model(true);

  @Test
  void theEmptyCenturyOfThePackIsFound() {
    List<AxisRange> empty = EmptyStretches.of(HISTORY, Set.of());
    assertThat(empty)
        .contains(new AxisRange(DayNumber.startOfYear(1795), DayNumber.startOfYear(1908)));
  }

  @Test
  void itIsFoldedFromARoundDecadeWithRoomAtBothEnds() {
    AxisFolds folds = EmptyStretches.folds(EmptyStretches.of(HISTORY, Set.of()), 92);
    assertThat(folds.folds())
        .contains(new AxisRange(DayNumber.startOfYear(1800), DayNumber.startOfYear(1904)));
  }

  @Test
  void hiddenLanesDoNotFillAStretch() {
    List<AxisRange> empty = EmptyStretches.of(HISTORY, Set.of("eu"));
    assertThat(empty).noneMatch(stretch -> stretch.contains(DayNumber.startOfYear(1850)));
  }

  @Test
  void nothingAndOneItemLeaveNoStretch() {
    assertThat(EmptyStretches.of(TimelineModel.empty(), Set.of())).isEmpty();
  }
}
