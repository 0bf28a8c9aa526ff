/**
 * The log of a lecture as files to carry elsewhere: Markdown for people, JSON for programs.
 *
 * <p>Depends on {@code lecture}, {@code content} and {@code time}; reads without trusting.
 *
 * <p>Start reading at {@link motguide.exchange.lecture.LectureJson}.
 */
@NullMarked
package motguide.exchange.lecture;

import org.jspecify.annotations.NullMarked;
