package motguide.quiz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import motguide.content.Question;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions into an order in which no two in a row are on a common card, where that can be
 * done, and in which themes alternate.
 *
 * <p>A depth-first search that takes first what cannot wait, then another theme, then what has the
 * fewest other neighbours. It gives up after a fixed number of steps and then makes the best of it.
 * Among equals the order given decides.
 */
final class Interleaving {
  private static final int MOST_STEPS = 5_000;
  private static final int NONE = -1;

  private final List<Question> questions;
  private final List<String> themes;

  /** For each question those that may stand beside it. */
  private final BitSet[] friends;

  private int steps;

  private Interleaving(List<Question> questions, Function<Question, String> theme) {
    this.questions = questions;
    themes = questions.stream().map(theme).toList();
    friends = new BitSet[questions.size()];
    for (int i = 0; i < friends.length; i++) {
      friends[i] = new BitSet();
      for (int j = 0; j < friends.length; j++) {
        friends[i].set(j, i != j && !clash(questions.get(i), questions.get(j)));
      }
    }
  }

  /**
   * The questions in their order.
   *
   * @param before the question asked just before them; null for none
   */
  static List<Question> order(
      List<Question> questions, Function<Question, String> theme, @Nullable Question before) {
    List<Question> all = new ArrayList<>();
    if (before != null) {
      all.add(before);
    }
    all.addAll(questions);
    Interleaving search = new Interleaving(all, theme);
    int start = before == null ? NONE : 0;
    return search.order(start).stream().map(all::get).toList();
  }

  /** Whether two questions are on a common card. */
  static boolean clash(Question one, Question other) {
    return !Collections.disjoint(one.cards(), other.cards());
  }

  private List<Integer> order(int start) {
    BitSet left = new BitSet();
    left.set(0, questions.size());
    if (start != NONE) {
      left.clear(start);
    }
    List<Integer> path = new ArrayList<>();
    return walk(path, left, start) ? path : greedy(left, start);
  }

  /** Leaves {@code left} as it was if it does not come through. */
  private boolean walk(List<Integer> path, BitSet left, int last) {
    if (left.isEmpty()) {
      return true;
    }
    for (int next : followers(left, last)) {
      if (steps++ > MOST_STEPS) {
        return false;
      }
      path.add(next);
      left.clear(next);
      if (walk(path, left, next)) {
        return true;
      }
      path.removeLast();
      left.set(next);
    }
    return false;
  }

  /** What may follow, the best first. */
  private List<Integer> followers(BitSet left, int last) {
    int[] freedom = new int[questions.size()];
    left.stream().forEach(i -> freedom[i] = freedom(i, left));
    int others = left.cardinality() - 1;
    return left.stream()
        .filter(next -> last == NONE || friends[last].get(next))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(next -> 2 * freedom[next] < others ? 0 : 1)
                .thenComparingInt(next -> last != NONE && sameTheme(last, next) ? 1 : 0)
                .thenComparingInt(next -> freedom[next]))
        .toList();
  }

  private int freedom(int question, BitSet left) {
    BitSet both = (BitSet) friends[question].clone();
    both.and(left);
    return both.cardinality();
  }

  private boolean sameTheme(int one, int other) {
    return themes.get(one).equals(themes.get(other));
  }

  private List<Integer> greedy(BitSet all, int start) {
    BitSet left = (BitSet) all.clone();
    List<Integer> path = new ArrayList<>();
    int last = start;
    while (!left.isEmpty()) {
      List<Integer> followers = followers(left, last);
      last = followers.isEmpty() ? mostStuck(left) : followers.getFirst();
      path.add(last);
      left.clear(last);
    }
    return path;
  }

  private int mostStuck(BitSet left) {
    return left.stream().boxed().min(Comparator.comparingInt(i -> freedom(i, left))).orElseThrow();
  }
}
