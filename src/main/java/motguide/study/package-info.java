/**
 * What a reader does with the guide: the settings kept between days, and the uses of the rooms
 * below.
 *
 * <p>May depend on {@code quiz}, {@code search}, {@code scheduling}, {@code content} and {@code
 * time}; declares the ports that {@code storage} fills.
 *
 * <p>Start reading at {@link motguide.study.Settings}; for what is kept of studying at {@link
 * motguide.study.ProgressStore}, {@link motguide.study.RoundLog} and {@link
 * motguide.study.Journal}.
 */
@NullMarked
package motguide.study;

import org.jspecify.annotations.NullMarked;
