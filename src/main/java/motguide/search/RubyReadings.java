package motguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motguide.content.Card;
import motguide.content.Ruby;
import org.jspecify.annotations.Nullable;

/**
 * Readings for texts that come without one, from the readings over the headwords of the cards. Good
 * enough to find by, not to be shown: a compound may be read another way.
 */
final class RubyReadings {
  private final Map<Character, List<Ruby>> byFirst = new HashMap<>();

  RubyReadings(List<Card> cards) {
    for (Card card : cards) {
      for (Ruby ruby : card.ruby()) {
        if (ruby.reading() != null && ruby.base().length() > 1) {
          byFirst.computeIfAbsent(ruby.base().charAt(0), c -> new ArrayList<>()).add(ruby);
        }
      }
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(ruby -> -ruby.base().length())));
  }

  /** {@code text} with every known stretch replaced by its reading; empty if none is known. */
  Optional<String> of(String text) {
    StringBuilder read = new StringBuilder();
    boolean known = false;
    int at = 0;
    while (at < text.length()) {
      Ruby ruby = at(text, at);
      if (ruby == null || ruby.reading() == null) {
        read.append(text.charAt(at));
        at++;
      } else {
        read.append(ruby.reading());
        at += ruby.base().length();
        known = true;
      }
    }
    return known ? Optional.of(read.toString()) : Optional.empty();
  }

  private @Nullable Ruby at(String text, int at) {
    for (Ruby ruby : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(ruby.base(), at)) {
        return ruby;
      }
    }
    return null;
  }
}
