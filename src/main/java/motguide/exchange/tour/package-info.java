/**
 * A lecturer’s own tours as JSON, to be kept, carried elsewhere and read by people.
 *
 * <p>Depends on {@code tour}, {@code content} and {@code time}; reads without trusting.
 *
 * <p>Start reading at {@link motguide.exchange.tour.TourJson}.
 */
@NullMarked
package motguide.exchange.tour;

import org.jspecify.annotations.NullMarked;
