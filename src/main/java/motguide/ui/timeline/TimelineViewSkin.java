package motguide.ui.timeline;

import javafx.scene.control.SkinBase;

/** Lays the parts of the timeline out: lane names, era header, canvas, axis. */
final class TimelineViewSkin extends SkinBase<TimelineView> {

  TimelineViewSkin(TimelineView view) {
    super(view);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    getSkinnable().adoptCanvas(width, 1);
  }
}
