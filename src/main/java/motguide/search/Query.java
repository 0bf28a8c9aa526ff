package motguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motguide.text.Folded;
import motguide.text.Folding;
import motguide.text.TextRange;

/**
 * What was typed, made ready for finding: words that must all be found.
 *
 * <p>A word of Latin letters or digits is found where a word begins; any other anywhere.
 */
public final class Query {
  private final List<Word> words;

  private Query(List<Word> words) {
    this.words = words;
  }

  /**
   * A word of the query.
   *
   * @param text as folded
   * @param years the years it means, if it means any
   */
  record Word(String text, Optional<Years> years) {

    /** Where the word is found in the folded text {@code within} from {@code from} on, or -1. */
    int in(String within, int from) {
      boolean atWordStart = isLatin(text.charAt(0));
      int at = within.indexOf(text, from);
      while (at > 0 && atWordStart && isLatin(within.charAt(at - 1))) {
        at = within.indexOf(text, at + 1);
      }
      return at;
    }
  }

  /** Takes {@code typed} apart; a blank text gives a query that finds nothing. */
  public static Query of(String typed) {
    String folded = Folding.WORDS.text(typed);
    if (folded.isEmpty()) {
      return new Query(List.of());
    }
    String solid = folded.replace(" ", "");
    Optional<Years> whole = Years.of(solid);
    if (whole.isPresent()) {
      return new Query(List.of(new Word(solid, whole)));
    }
    List<Word> words = new ArrayList<>();
    Arrays.stream(folded.split(" "))
        .distinct()
        .forEach(word -> words.add(new Word(word, Years.of(word))));
    words.sort(Comparator.comparingInt((Word word) -> -word.text().length()));
    return new Query(List.copyOf(words));
  }

  /** Whether there is nothing to be found. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words, longest first. */
  List<Word> words() {
    return words;
  }

  /**
   * The stretches of {@code text} in which words of the query stand, in order, none overlapping.
   */
  public List<TextRange> rangesIn(String text) {
    Folded folded = Folding.WORDS.fold(text);
    List<TextRange> found = new ArrayList<>();
    for (Word word : words) {
      int at = word.in(folded.text(), 0);
      while (at >= 0) {
        found.add(folded.originalOf(at, at + word.text().length()));
        at = word.in(folded.text(), at + word.text().length());
      }
    }
    found.sort(Comparator.comparingInt(TextRange::start));
    return joined(found);
  }

  private static List<TextRange> joined(List<TextRange> sorted) {
    List<TextRange> apart = new ArrayList<>();
    for (TextRange next : sorted) {
      TextRange last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && next.start() <= last.end()) {
        apart.set(apart.size() - 1, new TextRange(last.start(), Math.max(last.end(), next.end())));
      } else {
        apart.add(next);
      }
    }
    return List.copyOf(apart);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
