/**
 * Tours a lecturer has made, and copies of the pack’s tours a lecturer has changed.
 *
 * <p>Depends on {@code content} and {@code time}. They are kept apart from the pack, so that
 * another edition of it takes nothing away; what they name may therefore not be in it any more.
 *
 * <p>Start reading at {@link motguide.tour.TourDraft} and {@link motguide.tour.FittedTour}.
 */
@NullMarked
package motguide.tour;

import org.jspecify.annotations.NullMarked;
