/**
 * The time axis as a reusable control: lanes, era bands, names on their dates, arcs, and the
 * overview below.
 *
 * <p>May use {@code motguide.timeline} and {@code motguide.time}; knows nothing of packs, screens
 * or any language.
 *
 * <p>Start reading at {@link motguide.ui.timeline.TimelineView}, whose methods are all that keys
 * and pointer can do.
 */
@NullMarked
package motguide.ui.timeline;

import org.jspecify.annotations.NullMarked;
