package motguide.ui.home;

import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import motguide.study.LaneChoice;
import motguide.study.TimelineChoices;
import motguide.timeline.AxisLane;
import motguide.timeline.TimelineModel;
import motguide.ui.timeline.TimelineView;

/** Puts the lanes of a lens as the reader has arranged them, and keeps what the reader changes. */
final class LaneKeeping {
  private final TimelineDesk desk;
  private final TimelineView axis;

  /** The lanes as the pack has them. */
  private List<String> given;

  /** Whether lanes change because they are put as kept, not by the reader. */
  private boolean putting;

  LaneKeeping(TimelineDesk desk, TimelineView axis) {
    this.desk = desk;
    this.axis = axis;
    given = ids(axis.getModel());
  }

  /** A timeline in the lanes of the lens, in the order in which the reader has put them. */
  TimelineModel arranged(TimelineModel asGiven) {
    given = ids(asGiven);
    return asGiven.inLaneOrder(order());
  }

  /** Puts the lanes as the pack has them, all open. */
  void reset() {
    keep(LaneChoice.AS_GIVEN);
  }

  /** Whether there is anything to reset. */
  boolean isArranged() {
    return !choice().equals(LaneChoice.AS_GIVEN);
  }

  private List<String> order() {
    return choice().order().isEmpty() ? given : choice().order();
  }

  /** Arranges the lanes, now and whenever others are shown or the choice changes. */
  void begin() {
    axis.modelProperty().addListener((observable, before, now) -> changed(before, now));
    axis.collapsedLanes().addListener((SetChangeListener<String>) change -> collapsed());
    desk.choicesProperty().subscribe(choices -> put());
  }

  private void changed(TimelineModel before, TimelineModel now) {
    if (putting) {
      return;
    }
    if (!ids(now).equals(ids(before)) && Set.copyOf(ids(now)).equals(Set.copyOf(ids(before)))) {
      keep(choice().withOrder(ids(now)));
    } else {
      put();
    }
  }

  private void collapsed() {
    if (!putting) {
      keep(choice().withCollapsed(axis.collapsedLanes()));
    }
  }

  private void put() {
    putting = true;
    LaneChoice choice = choice();
    axis.modelProperty().set(axis.getModel().inLaneOrder(order()));
    axis.collapsedLanes().retainAll(choice.collapsed());
    axis.collapsedLanes().addAll(choice.collapsed());
    putting = false;
  }

  private LaneChoice choice() {
    return desk.choicesProperty().get().lanesOf(lens());
  }

  private void keep(LaneChoice choice) {
    TimelineChoices now = desk.choicesProperty().get();
    desk.keep(now.withLanes(lens(), choice));
  }

  private String lens() {
    return desk.lensProperty().get().code();
  }

  private static List<String> ids(TimelineModel model) {
    return model.lanes().stream().map(AxisLane::id).toList();
  }
}
