/**
 * Asking and marking: what a round is about, what a person answered, how much of it is right.
 *
 * <p>Pure functions over {@code content} and {@code time}; no clock, no screen, chance only through
 * a given seed.
 *
 * <p>Start reading at {@link motguide.quiz.QuizScope}.
 */
@NullMarked
package motguide.quiz;

import org.jspecify.annotations.NullMarked;
