/**
 * What is left of a lecture: its log is kept as it goes on, and the next lecture opens with it.
 *
 * <p>May use the kit, the navigation and {@code lecture}; writes the words of the log for people.
 *
 * <p>Start reading at {@link motguide.ui.log.LectureLogs} and {@link motguide.ui.log.LastTimePane}.
 */
@NullMarked
package motguide.ui.log;

import org.jspecify.annotations.NullMarked;
