package motguide.ui.timeline;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableObjectValue;
import motguide.timeline.AxisItem;
import motguide.timeline.TimelineModel;
import motguide.timeline.Walk;
import org.jspecify.annotations.Nullable;

/** Steps from item to item through the lanes that are shown; null where there is no further. */
final class Steps {
  private final ObservableObjectValue<TimelineModel> model;
  private final Set<String> hidden;

  /** Null until steps are asked for or prepared. */
  private @Nullable CompletableFuture<Walk> walk;

  /**
   * Steps through a model.
   *
   * @param hidden ids of the lanes that are passed over, live
   */
  Steps(ObservableObjectValue<TimelineModel> model, Set<String> hidden) {
    this.model = model;
    this.hidden = hidden;
  }

  /** Makes beside the screen what steps need, so that the first one does not wait for it. */
  void prepare() {
    if (walk == null) {
      TimelineModel through = model.get();
      walk = CompletableFuture.supplyAsync(() -> new Walk(through));
    }
  }

  /** The model is another one. */
  void forget() {
    walk = null;
  }

  private Walk walk() {
    CompletableFuture<Walk> made = walk;
    if (made == null) {
      made = CompletableFuture.completedFuture(new Walk(model.get()));
      walk = made;
    }
    return made.join();
  }

  @Nullable AxisItem inLane(AxisItem from, int step) {
    return walk().inLane(from, step, hidden);
  }

  @Nullable AxisItem inNeighbourLane(AxisItem from, int step) {
    return walk().inNeighbourLane(from, step, hidden);
  }

  @Nullable AxisItem inTime(AxisItem from, int step) {
    return walk().inTime(from, step, hidden);
  }

  @Nullable AxisItem alongInfluence(AxisItem from, int step) {
    return walk().alongInfluence(from, step, hidden);
  }

  @Nullable AxisItem end(int side) {
    return walk().end(side, hidden);
  }

  @Nullable AxisItem nearestTo(double day) {
    return walk().nearestTo(day, hidden);
  }
}
