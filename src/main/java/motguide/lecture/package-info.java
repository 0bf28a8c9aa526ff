/**
 * The classroom without a screen: a tour being given, what the lecturer and the room see of it, and
 * which key does what.
 *
 * <p>Depends on {@code motguide.content}, {@code motguide.timeline}, {@code motguide.text} and
 * {@code motguide.time} only; everything but {@link motguide.lecture.LectureSession} is an
 * immutable value.
 *
 * <p>Start reading at {@link motguide.lecture.Lecture} for the state and {@link
 * motguide.lecture.Command} for what changes it.
 */
@NullMarked
package motguide.lecture;

import org.jspecify.annotations.NullMarked;
