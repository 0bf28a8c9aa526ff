package motguide.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * The whole of a timeline as a strip, always evenly spaced, with a brush for the part on screen.
 *
 * <p>Dragging the brush pans the timeline, dragging its handles zooms, a click centres and a double
 * click shows all. With the keyboard: ← → pan, + − zoom, Home and End go to the ends, 0 shows all.
 */
public final class OverviewView extends Control {
  private final TimelineView timeline;

  /** The overview of a timeline: same model, same view, same selection. */
  public OverviewView(TimelineView timeline) {
    this.timeline = timeline;
    getStyleClass().add("timeline-overview");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
  }

  /** The timeline it is the overview of. */
  public TimelineView timeline() {
    return timeline;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new OverviewViewSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return TimelineView.sheet();
  }
}
