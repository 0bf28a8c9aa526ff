/**
 * Where on the axis: the pure geometry of the timeline, numbers in and numbers out.
 *
 * <p>Depends on {@code motguide.time} only; knows neither JavaFX nor packs nor any language, and
 * takes text widths through {@link motguide.timeline.TextMeasure} and words through {@link
 * motguide.timeline.AxisWords}.
 *
 * <p>Start reading at {@link motguide.timeline.TimelineModel} for what is shown and {@link
 * motguide.timeline.AxisScale} for how days become pixels.
 */
@NullMarked
package motguide.timeline;

import org.jspecify.annotations.NullMarked;
