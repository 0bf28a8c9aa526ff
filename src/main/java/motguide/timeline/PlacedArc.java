package motguide.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An arc of the selected item as it stands on the canvas.
 *
 * @param path in pixels of the canvas; its upper edge is that of the first lane
 * @param styleClass the lane that gives it its colour
 * @param label where its reason stands; null where there is no room for it
 */
public record PlacedArc(AxisLink link, ArcPath path, String styleClass, @Nullable Spot label) {

  /** An upright rectangle. */
  public record Spot(double x, double y, double widthPx, double heightPx) {
    boolean touches(Spot other) {
      return x < other.x + other.widthPx
          && other.x < x + widthPx
          && y < other.y + other.heightPx
          && other.y < y + heightPx;
    }
  }
}
