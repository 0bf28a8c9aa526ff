/**
 * Making and changing tours: the sheet on which a lecturer puts views of the timeline into order
 * and writes what is said at each.
 *
 * <p>May use the kit, the navigation and {@code tour}; the shelf is also what a lecture takes its
 * tours from.
 *
 * <p>Start reading at {@link motguide.ui.tour.TourShelf} and {@link motguide.ui.tour.ToursOverlay}.
 */
@NullMarked
package motguide.ui.tour;

import org.jspecify.annotations.NullMarked;
