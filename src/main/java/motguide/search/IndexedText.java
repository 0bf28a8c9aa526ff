package motguide.search;

import java.util.List;
import java.util.Optional;
import motguide.text.Folding;
import motguide.time.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * All passages of one thing, folded into one string, the weightiest first, so that one search
 * through one string finds the best.
 */
final class IndexedText {
  private static final char BETWEEN = '\n';
  private static final int WHOLE = 30;
  private static final int AT_START = 20;
  private static final int AT_WORD_START = 10;

  private final String folded;
  private final int[] starts;
  private final int[] weights;
  private final @Nullable DateBounds dates;

  IndexedText(List<Passage> passages, @Nullable DateBounds dates) {
    this.dates = dates;
    starts = new int[passages.size() + 1];
    weights = new int[passages.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < passages.size(); i++) {
      starts[i] = all.length();
      weights[i] = passages.get(i).field().weight();
      all.append(Folding.WORDS.text(passages.get(i).text())).append(BETWEEN);
    }
    starts[passages.size()] = all.length();
    folded = all.toString();
  }

  /**
   * How well a word was found.
   *
   * @param score 0 for not at all
   * @param passage the passage that counted most; 0 where the date did
   */
  record Score(int score, int passage) {
    static final Score NONE = new Score(0, 0);
  }

  /** How well {@code word} is found here, by date or by text, whichever is better. */
  Score score(Query.Word word) {
    Score byText = byText(word);
    Optional<Years> years = word.years();
    if (years.isPresent() && dates != null) {
      int byDate = years.get().score(dates);
      return byDate > byText.score() ? new Score(byDate, 0) : byText;
    }
    return byText;
  }

  private Score byText(Query.Word word) {
    Score best = Score.NONE;
    int passage = 0;
    for (int at = word.in(folded, 0); at >= 0; at = word.in(folded, at + 1)) {
      while (starts[passage + 1] <= at) {
        passage++;
      }
      int weight = weights[passage];
      if (weight + WHOLE <= best.score()) {
        break;
      }
      int score = weight + bonus(at, at + word.text().length(), passage);
      if (score > best.score()) {
        best = new Score(score, passage);
      }
    }
    return best;
  }

  private int bonus(int from, int to, int passage) {
    boolean whole = to == starts[passage + 1] - 1;
    if (from == starts[passage]) {
      return whole ? WHOLE : AT_START;
    }
    return folded.charAt(from - 1) == ' ' || Query.isLatin(folded.charAt(from)) ? AT_WORD_START : 0;
  }
}
