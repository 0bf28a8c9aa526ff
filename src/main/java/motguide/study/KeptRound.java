package motguide.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Asked;
import motguide.quiz.Grader;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.quiz.Step;

/**
 * A round as it is kept: how it started and every step since. Whoever closes the window or pulls
 * the plug gets it back at the same question.
 *
 * @param steps as {@link StepText} writes them, first step first
 * @param ended when it was over or given up; empty while it can be gone on with
 */
public record KeptRound(Start start, List<String> steps, Optional<OffsetDateTime> ended) {

  /**
   * How a round started.
   *
   * @param at when; kept to the millisecond
   * @param plan its questions and how they are treated, as {@link RoundPlan} writes them
   */
  public record Start(RoundId id, OffsetDateTime at, PackStamp pack, String plan) {
    /** Cuts the time to milliseconds. */
    public Start {
      at = at.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** Copies the list and cuts the time to milliseconds. */
  public KeptRound {
    steps = List.copyOf(steps);
    ended = ended.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** What it is about, as far as that was kept and the pack still has it. */
  public Optional<QuizScope> scope(Library library) {
    try {
      return RoundPlan.parse(start.plan()).scope().filter(scope -> isIn(library, scope));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isIn(Library library, QuizScope scope) {
    return switch (scope) {
      case QuizScope.Everything _, QuizScope.Chosen _, QuizScope.InClass _ -> true;
      case QuizScope.OnEvent(var id) -> library.has(id);
      case QuizScope.OnCard(var id) -> library.has(id);
      case QuizScope.OnEra(var id) ->
          library.pack().eras().stream().anyMatch(era -> era.id().equals(id));
      case QuizScope.OnLane(var id) ->
          library.pack().lanes().stream().anyMatch(lane -> lane.id().equals(id));
    };
  }

  /**
   * The round brought back to where it was. Empty if it cannot be: the pack no longer has one of
   * its questions, or asks it in another way.
   *
   * @param questions finds a question by its id
   */
  public Optional<Round> resumed(
      Function<QuestionId, Optional<Question>> questions, Grader grader) {
    try {
      RoundPlan plan = RoundPlan.parse(start.plan());
      List<Asked> asked = new ArrayList<>();
      for (RoundPlan.Item item : plan.items()) {
        Optional<Question> question = questions.apply(item.question());
        if (question.isEmpty()) {
          return Optional.empty();
        }
        asked.add(new Asked(question.get(), item.order()));
      }
      List<Step> done = new ArrayList<>();
      for (String step : steps) {
        done.add(StepText.parse(step));
      }
      return Optional.of(Round.replay(asked, plan.behaviour(), grader, done));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
