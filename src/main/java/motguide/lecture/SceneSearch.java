package motguide.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import motguide.content.Card;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.text.Folding;

/** Finds the scenes of a tour by typed number, year or part of a name, in either language. */
public final class SceneSearch {
  private final List<String> numbers = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> related = new ArrayList<>();

  /** A search in {@code tour}, whose events are in {@code library}. */
  public SceneSearch(Library library, Tour tour) {
    for (Scene scene : tour.scenes()) {
      numbers.add(Integer.toString(numbers.size() + 1));
      List<String> parts = new ArrayList<>();
      addBoth(parts, scene.sentence());
      for (EventId id : scene.focus()) {
        Event event = library.event(id);
        addBoth(parts, event.shortName());
        addBoth(parts, event.title());
      }
      parts.add(library.event(scene.focus().getFirst()).date().text());
      texts.add(String.join("\n", parts));
      related.add(String.join("\n", headwords(library, scene)));
    }
  }

  private static List<String> headwords(Library library, Scene scene) {
    List<String> words = new ArrayList<>();
    for (EventId id : scene.focus()) {
      for (Card card : library.cardsOn(id)) {
        addBoth(words, card.term());
        words.add(Folding.WORDS.text(card.reading()));
        LocalizedText aka = card.aka();
        if (aka != null) {
          addBoth(words, aka);
        }
      }
    }
    return words;
  }

  private static void addBoth(List<String> parts, LocalizedText text) {
    parts.add(Folding.WORDS.text(text.ja()));
    parts.add(Folding.WORDS.text(text.en()));
  }

  /**
   * The indexes of the scenes meant, in the order of the tour; all of them for blank words. A whole
   * number of a scene finds that scene alone. Every word has to be found. Where no scene has the
   * words itself, those are meant whose events a headword with them, or its reading in kana, is
   * about.
   */
  public List<Integer> find(String words) {
    String wanted = Folding.WORDS.text(words.strip());
    int number = numbers.indexOf(wanted);
    if (number >= 0) {
      return List.of(number);
    }
    List<Integer> found = having(wanted, texts);
    return found.isEmpty() ? having(wanted, related) : found;
  }

  private static List<Integer> having(String wanted, List<String> texts) {
    List<String> words = List.of(wanted.split(" "));
    return IntStream.range(0, texts.size())
        .filter(i -> words.stream().allMatch(texts.get(i)::contains))
        .boxed()
        .toList();
  }
}
