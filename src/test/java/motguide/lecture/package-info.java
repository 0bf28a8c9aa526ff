/**
 * Tests of the classroom without a screen.
 *
 * <p>May use everything its subject may, and the samples of {@code motguide.support}.
 *
 * <p>Start reading at {@link motguide.lecture.LectureTest}.
 */
@NullMarked
package motguide.lecture;

import org.jspecify.annotations.NullMarked;
