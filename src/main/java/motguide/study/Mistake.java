package motguide.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Response;

/**
 * A question that was missed on a first try at least once.
 *
 * @param last the last answer that missed it
 * @param missed how often it was missed
 * @param asked how often it was answered or shown on a first try
 * @param mended whether the last first try was right
 */
public record Mistake(Question question, Answer last, int missed, int asked, boolean mended) {

  /**
   * What was missed, the latest first.
   *
   * @param questions finds a question by its id; what it does not find is left out
   */
  public static List<Mistake> in(
      List<Answer> answers, Function<QuestionId, Optional<Question>> questions) {
    Map<QuestionId, Optional<Question>> found = new HashMap<>();
    Map<QuestionId, Mistake> mistakes = new LinkedHashMap<>();
    Map<QuestionId, Integer> asked = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.of() instanceof QuestionId id && answer.tryNumber() == 1) {
        Question question = found.computeIfAbsent(id, questions).orElse(null);
        if (question == null) {
          continue;
        }
        int times = asked.merge(id, 1, Integer::sum);
        Mistake before = mistakes.get(id);
        if (!isRight(answer)) {
          mistakes.remove(id);
          int missed = before == null ? 1 : before.missed() + 1;
          mistakes.put(id, new Mistake(question, answer, missed, times, false));
        } else if (before != null) {
          mistakes.put(id, new Mistake(question, before.last(), before.missed(), times, true));
        }
      }
    }
    return new ArrayList<>(mistakes.values()).reversed();
  }

  static boolean isRight(Answer answer) {
    return answer.kind() == AnswerKind.ANSWERED && answer.mark().isFull() && answer.hints() == 0;
  }

  /** What was answered; no answer where nothing was, or where the pack has changed since. */
  public Response response() {
    return responseTo(question, last);
  }

  static Response responseTo(Question question, Answer answer) {
    if (answer.kind() != AnswerKind.ANSWERED || answer.response().isEmpty()) {
      return new Response.Unanswered();
    }
    try {
      Response response = ResponseText.parse(answer.response());
      return response.fits(question.task()) ? response : new Response.Unanswered();
    } catch (IllegalArgumentException unreadable) {
      return new Response.Unanswered();
    }
  }
}
