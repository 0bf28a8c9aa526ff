package motguide.ui.quiz;

import java.util.Optional;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.quiz.Asked;
import motguide.time.DateFormatter;
import motguide.ui.kit.Wording;

/** A question with what its views need to put it into words. */
record QuestionSheet(Asked asked, Library library, Wording wording) {

  /** The question itself. */
  Question question() {
    return asked.question();
  }

  /** The event the question is placed by: the first it names. */
  Optional<Event> event() {
    return question().events().stream().findFirst().map(library::event);
  }

  /** Whether it rests on something that is disputed. */
  boolean disputed() {
    return question().claims().stream()
        .anyMatch(id -> library.claim(id).certainty() == Certainty.DISPUTED);
  }

  /** Dates in the reader’s language. */
  DateFormatter dates() {
    return DateFormatter.of(wording.language().locale());
  }

  /** A text of the interface. */
  String text(String key, Object... arguments) {
    return wording.text(key, arguments);
  }

  /** A text of the content in the leading language. */
  String first(LocalizedText text) {
    return wording.first(text);
  }
}
