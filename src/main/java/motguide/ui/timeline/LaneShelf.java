package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLane;
import motguide.timeline.TimelineModel;

/** Which lanes are shown, which of them show their ticks only, and in what order they stand. */
final class LaneShelf {
  private final ObjectProperty<TimelineModel> model;
  private final ObservableSet<String> hidden = FXCollections.observableSet();
  private final ObservableSet<String> collapsed = FXCollections.observableSet();

  /** A shelf of the lanes of a model; moving a lane puts another model in its place. */
  LaneShelf(ObjectProperty<TimelineModel> model) {
    this.model = model;
  }

  ObservableSet<String> hidden() {
    return hidden;
  }

  ObservableSet<String> collapsed() {
    return collapsed;
  }

  /** The lanes an item is seen in. */
  List<String> shownOf(AxisItem item) {
    return item.laneIds().stream().filter(lane -> !hidden.contains(lane)).toList();
  }

  /** Makes sure that the item can be named: opens its lanes if all of them are collapsed. */
  void open(AxisItem item) {
    List<String> lanes = shownOf(item);
    if (collapsed.containsAll(lanes)) {
      collapsed.removeAll(lanes);
    }
  }

  /** Collapses a lane to its ticks, or opens it. */
  void toggle(String id) {
    if (!collapsed.remove(id)) {
      collapsed.add(id);
    }
  }

  /** Moves a lane up (negative) or down among the lanes that are shown, as far as there are any. */
  void move(String id, int step) {
    List<String> shown = shown();
    int from = shown.indexOf(id);
    int to = Math.clamp((long) from + step, 0, Math.max(0, shown.size() - 1));
    if (from < 0 || to == from) {
      return;
    }
    List<String> order = new ArrayList<>(model.get().lanes().stream().map(AxisLane::id).toList());
    order.remove(id);
    int target = order.indexOf(shown.get(to));
    order.add(to > from ? target + 1 : target, id);
    model.set(model.get().inLaneOrder(order));
  }

  /** Whether there is a lane that this one could pass. */
  boolean canMove(String id, int step) {
    int to = shown().indexOf(id) + step;
    return to >= 0 && to < shown().size();
  }

  private List<String> shown() {
    return model.get().lanes().stream()
        .map(AxisLane::id)
        .filter(lane -> !hidden.contains(lane))
        .toList();
  }
}
