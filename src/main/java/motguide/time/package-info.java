/**
 * When: dates as historians write them, kept as EDTF text (ISO 8601-2) with what that text can and
 * cannot say.
 *
 * <p>Plain values and pure functions: the package depends on nothing but the Java language library
 * and never asks the clock. Start reading at {@link motguide.time.HistoricalDate}, then {@link
 * motguide.time.DateBounds} for how a date becomes numbers and {@link motguide.time.DateFormatter}
 * for how it becomes words.
 */
@NullMarked
package motguide.time;

import org.jspecify.annotations.NullMarked;
