package motguide.content.pack;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a mistyped one stands for; gives up after much work. */
final class Nearest {
  private static final int MAX_LENGTH = 100;

  private long comparisonsLeft = 3_000_000;

  /** The closest of {@code known}, if one is close enough to be meant. */
  Optional<String> to(String word, Collection<String> known) {
    if (word.length() > MAX_LENGTH || known.size() > comparisonsLeft) {
      return Optional.empty();
    }
    comparisonsLeft -= known.size();
    String plain = word.toLowerCase(Locale.ROOT);
    int best = Math.max(1, word.length() / 4) + 1;
    String found = null;
    for (String each : known) {
      if (Math.abs(each.length() - word.length()) < best) {
        int distance = distance(plain, each.toLowerCase(Locale.ROOT), best);
        if (distance < best) {
          best = distance;
          found = each;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Insertions, deletions, changes and swaps of neighbours between the two; at most {@code most}.
   */
  private static int distance(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int d = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d = Math.min(d, before[j - 2] + 1);
        }
        row[j] = d;
        least = Math.min(least, d);
      }
      if (least >= most) {
        return most;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], most);
  }
}
