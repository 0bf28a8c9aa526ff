package motguide.ui.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.util.Subscription;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/** Shows the overview of a timeline and answers screen readers as a slider over time. */
final class OverviewViewSkin extends SkinBase<OverviewView> {
  private static final double LOW_WINDOW = 800;
  private static final double HIGH_WINDOW = 1000;

  private @Nullable OverviewStrip strip;
  private @Nullable OverviewBehavior behavior;

  /** How high the strip is depends on the window. */
  private final Subscription windowHeight;

  OverviewViewSkin(OverviewView view) {
    super(view);
    OverviewStrip made = new OverviewStrip(view.timeline());
    strip = made;
    getChildren().add(made);
    OverviewBehavior listening = new OverviewBehavior(view, made);
    listening.install();
    behavior = listening;
    windowHeight =
        view.sceneProperty()
            .flatMap(Scene::heightProperty)
            .subscribe(height -> view.requestLayout());
  }

  @Override
  public void dispose() {
    OverviewStrip shown = strip;
    OverviewBehavior listening = behavior;
    if (shown != null && listening != null) {
      strip = null;
      behavior = null;
      windowHeight.unsubscribe();
      listening.dispose();
      shown.dispose();
      getChildren().remove(shown);
      super.dispose();
    }
  }

  @Nullable OverviewStrip strip() {
    return strip;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    OverviewStrip shown = strip;
    if (shown != null) {
      shown.resizeRelocate(x, y, width, height);
      shown.requestLayout();
    }
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return 960;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    OverviewStrip shown = strip;
    double unit = shown == null ? 1 : shown.unit();
    Scene scene = getSkinnable().getScene();
    double window = scene == null ? HIGH_WINDOW - 1 : scene.getHeight();
    return Math.rint(unit * (window < LOW_WINDOW ? 56 : window < HIGH_WINDOW ? 84 : 102));
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  @Override
  protected double computeMaxHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  @Override
  protected double computeMaxWidth(
      double height, double top, double right, double bottom, double left) {
    return Double.MAX_VALUE;
  }

  @Override
  protected @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    TimelineView timeline = getSkinnable().timeline();
    AxisRange whole = timeline.getModel().range();
    AxisRange visible = timeline.scaleProperty().get().visible();
    return switch (attribute) {
      case TEXT, VALUE_STRING ->
          timeline
              .wordsProperty()
              .get()
              .overviewSpoken(
                  DayNumber.yearOf(visible.startDay()), DayNumber.yearOf(visible.endDay()));
      case MIN_VALUE -> DayNumber.decimalYear(whole.startDay());
      case MAX_VALUE -> DayNumber.decimalYear(whole.endDay());
      case VALUE -> DayNumber.decimalYear(visible.centre());
      case ORIENTATION -> javafx.geometry.Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  protected void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    TimelineView timeline = getSkinnable().timeline();
    switch (action) {
      case INCREMENT, BLOCK_INCREMENT -> timeline.panByScreens(0.5);
      case DECREMENT, BLOCK_DECREMENT -> timeline.panByScreens(-0.5);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number year) {
          timeline.travelTo(
              new Viewport(
                  DayNumber.fromDecimalYear(year.doubleValue()),
                  timeline.getViewport().daysPerPixel()));
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
