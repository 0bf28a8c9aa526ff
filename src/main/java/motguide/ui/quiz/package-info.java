/**
 * Practising: the sheet from which a round starts, the questions in four layouts (choose, order,
 * place, match, write by five views), what is said after each answer, and the result.
 *
 * <p>May depend on {@code ui.kit}, {@code ui.navigation}, {@code ui.source}, {@code ui.strip} and
 * the core; marking is done in {@code motguide.quiz}. Classes named {@code Model} know no scene.
 *
 * <p>Start reading at {@link motguide.ui.quiz.QuizRoundScreen} and {@link
 * motguide.ui.quiz.RoundModel}.
 */
@NullMarked
package motguide.ui.quiz;

import org.jspecify.annotations.NullMarked;
