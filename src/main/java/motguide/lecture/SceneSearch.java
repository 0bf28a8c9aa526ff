package motguide.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    }
  }

  private static void addBoth(List<String> parts, LocalizedText text) {
    parts.add(Folding.WORDS.text(text.ja()));
    parts.add(Folding.WORDS.text(text.en()));
  }

  /**
   * The indexes of the scenes meant, in the order of the tour; all of them for blank words. A whole
   * number of a scene finds that scene alone.
   */
  public List<Integer> find(String words) {
    String wanted = Folding.WORDS.text(words.strip());
    int number = numbers.indexOf(wanted);
    if (number >= 0) {
      return List.of(number);
    }
    return IntStream.range(0, texts.size())
        .filter(i -> texts.get(i).contains(wanted))
        .boxed()
        .toList();
  }
}
