package motguide.timeline;

import java.util.Set;

/**
 * What a frame is wanted for.
 *
 * @param step whose arrangement is used; its smallest zoom must not be closer than the scale’s
 * @param heightPx the height of all lanes together
 * @param hidden ids of lanes that are not shown
 * @param collapsed ids of lanes that show their ticks only
 */
public record LayoutRequest(
    AxisScale scale,
    Level level,
    ZoomStep step,
    double heightPx,
    Set<String> hidden,
    Set<String> collapsed,
    Emphasis emphasis) {

  /** Copies the sets. */
  public LayoutRequest {
    hidden = Set.copyOf(hidden);
    collapsed = Set.copyOf(collapsed);
  }
}
