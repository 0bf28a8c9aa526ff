package motguide.study;

import java.util.Optional;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.QuestionId;

/** The kinds of thing that a person answers or writes about, each with the word kept for it. */
public enum Subject {
  /** A question, of the pack or made from it. */
  QUESTION("question"),
  /** A concept card. */
  CARD("card"),
  /** An event. */
  EVENT("event");

  private final String word;

  Subject(String word) {
    this.word = word;
  }

  /**
   * The kind of {@code id}.
   *
   * @throws IllegalArgumentException if it names a claim or anything else that is no subject
   */
  public static Subject of(Id id) {
    return switch (id) {
      case QuestionId _ -> QUESTION;
      case CardId _ -> CARD;
      case EventId _ -> EVENT;
      default -> throw new IllegalArgumentException("no subject: " + id);
    };
  }

  /** The kind kept under {@code word}, if there is one. */
  public static Optional<Subject> ofWord(String word) {
    for (Subject each : values()) {
      if (each.word.equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The word under which the kind is kept; never changes. */
  public String word() {
    return word;
  }

  /** The id of this kind that reads {@code value}. */
  public Id id(String value) {
    return switch (this) {
      case QUESTION -> new QuestionId(value);
      case CARD -> new CardId(value);
      case EVENT -> new EventId(value);
    };
  }
}
