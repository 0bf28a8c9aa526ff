package motguide.ui.timeline;

import motguide.timeline.AxisItem;
import org.jspecify.annotations.Nullable;

/**
 * A reader asks what can be done somewhere on the axis.
 *
 * @param item what is there; null for nothing
 * @param day the instant there
 * @param screenX where a menu is expected, on the screen
 * @param screenY the same downwards
 */
public record MenuWanted(@Nullable AxisItem item, double day, double screenX, double screenY) {}
