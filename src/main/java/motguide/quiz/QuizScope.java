package motguide.quiz;

import java.util.List;
import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.QuestionId;

/** What a round of questions is about. */
public sealed interface QuizScope {

  /** The whole pack. */
  record Everything() implements QuizScope {}

  /** Questions that name the event. */
  record OnEvent(EventId event) implements QuizScope {}

  /** Questions that name the card. */
  record OnCard(CardId card) implements QuizScope {}

  /** Questions on events that begin within the era. */
  record OnEra(EraId era) implements QuizScope {}

  /** Questions on events of the lane. */
  record OnLane(LaneId lane) implements QuizScope {}

  /** Just these, in this order; used to try the missed ones again. */
  record Chosen(List<QuestionId> questions) implements QuizScope {
    /** Copies the list. */
    public Chosen {
      questions = List.copyOf(questions);
    }
  }

  /**
   * Just these, asked of a class: what it answers says nothing of what the person at the machine
   * knows, and is not kept.
   */
  record InClass(List<QuestionId> questions) implements QuizScope {
    /** Copies the list. */
    public InClass {
      questions = List.copyOf(questions);
    }
  }
}
