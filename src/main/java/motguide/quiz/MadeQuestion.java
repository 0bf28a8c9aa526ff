package motguide.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;

/** Puts a made question together and keeps what it rests on. */
final class MadeQuestion {
  private static final int MIDDLING = 2;

  private final Library library;
  private final Recipe recipe;
  private final Set<CardId> cards = new LinkedHashSet<>();
  private final Set<EventId> events = new LinkedHashSet<>();
  private final Set<ClaimId> claims = new LinkedHashSet<>();

  MadeQuestion(Library library, Recipe recipe) {
    this.library = library;
    this.recipe = recipe;
  }

  /** The question is about an event; the wrong options are other events. */
  MadeQuestion on(Event subject, List<Event> others) {
    events.add(subject.id());
    claims.addAll(subject.claims());
    library.cardsOn(subject.id()).stream().limit(1).map(Card::id).forEach(cards::add);
    others.forEach(other -> claims.addAll(other.claims()));
    return this;
  }

  /** The question is about all of these events. */
  MadeQuestion onAll(List<Event> subjects) {
    subjects.forEach(subject -> on(subject, List.of()));
    return this;
  }

  /** The question is about a card. */
  MadeQuestion on(Card card) {
    cards.add(card.id());
    claims.addAll(card.claims());
    return this;
  }

  Question question(
      LocalizedText prompt, Task task, LocalizedText gist, LocalizedText explanation) {
    return new Question(
        recipe.questionId(),
        MIDDLING,
        prompt,
        task,
        gist,
        explanation,
        null,
        List.copyOf(cards),
        List.copyOf(events),
        new ArrayList<>(claims));
  }

  /** The option at this place, wrong for this reason. */
  static Task.Option wrong(int place, LocalizedText text, LocalizedText why) {
    return new Task.Option(letter(place), text, false, why);
  }

  /** The id of the option or item at this place: a, b, c … */
  static String letter(int place) {
    return String.valueOf((char) ('a' + place));
  }
}
