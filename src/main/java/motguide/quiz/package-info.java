/**
 * Asking and marking: what a round is about, what a person answered, how much of it is right.
 *
 * <p>Pure functions over {@code content}, {@code text} and {@code time}; no clock, no screen,
 * chance only through a given seed.
 *
 * <p>Start reading at {@link motguide.quiz.Round}, then {@link motguide.quiz.Grader}.
 */
@NullMarked
package motguide.quiz;

import org.jspecify.annotations.NullMarked;
