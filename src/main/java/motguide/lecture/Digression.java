package motguide.lecture;

import motguide.content.EventId;
import motguide.timeline.AxisRange;
import org.jspecify.annotations.Nullable;

/**
 * Where the lecturer has wandered off to from a scene.
 *
 * @param view what the axis shows
 * @param event the event looked at instead of that of the scene; null for that of the scene
 */
public record Digression(AxisRange view, @Nullable EventId event) {}
