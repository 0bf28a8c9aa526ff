package motguide.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/**
 * Five minutes on one part of the pack: its questions, what is nearest to being forgotten first.
 */
public final class Repair {
  /** How many questions five minutes have room for. */
  public static final int QUESTIONS = 9;

  private Repair() {}

  /**
   * The questions of {@code part}, at most {@link #QUESTIONS}. What was begun comes before what is
   * new; of that, the question first of which one claim is least likely to be recalled.
   */
  public static List<QuestionId> of(
      Library library, Knowledge knowledge, Mastery.Cell part, Instant now) {
    ToDoubleFunction<Question> least =
        question ->
            question.claims().stream()
                .filter(claim -> knowledge.of(claim).isPresent())
                .mapToDouble(claim -> knowledge.retrievability(claim, now))
                .min()
                .orElse(Double.MAX_VALUE);
    return library.pack().questions().stream()
        .filter(question -> part.questions().contains(question.id()))
        .sorted(Comparator.comparingDouble(least))
        .limit(QUESTIONS)
        .map(Question::id)
        .toList();
  }
}
