package motguide.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import motguide.content.CardId;
import motguide.content.Library;
import motguide.content.Question;

/**
 * Chooses questions so that no more than three themes are mixed: telling apart what is similar is
 * helped by mixing, following a matter is not. More themes come only in later blocks, when the
 * first three have not questions enough.
 */
final class Themes {
  /** How many themes are mixed at most. */
  static final int MIXED = 3;

  private static final int DRAWS = 20;

  private final Library library;
  private final RandomGenerator random;

  Themes(Library library, RandomGenerator random) {
    this.library = library;
    this.random = random;
  }

  /** The theme of a question: that of its first card. */
  String of(Question question) {
    return question.cards().isEmpty() ? "" : library.card(question.cards().getFirst()).theme().en();
  }

  /** Chooses {@code count} questions at most, in blocks of up to three themes each. */
  List<List<Question>> blocks(Collection<Question> candidates, int count) {
    Map<String, List<Question>> byTheme = new LinkedHashMap<>();
    candidates.forEach(q -> byTheme.computeIfAbsent(of(q), t -> new ArrayList<>()).add(q));
    List<List<Question>> themes = new ArrayList<>(byTheme.values());
    for (List<Question> theme : themes) {
      Collections.shuffle(theme, random);
    }
    List<List<Question>> blocks = new ArrayList<>();
    int wanted = count;
    while (wanted > 0 && !themes.isEmpty()) {
      List<List<Question>> mixed = drawn(themes, wanted);
      themes.removeAll(mixed);
      List<Question> block = spread(mixed, wanted);
      blocks.add(block);
      wanted -= block.size();
    }
    return blocks;
  }

  /** Three themes with questions enough, by chance if it can be so; else the largest three. */
  private List<List<Question>> drawn(List<List<Question>> themes, int wanted) {
    for (int draw = 0; draw < DRAWS; draw++) {
      List<List<Question>> three = new ArrayList<>(themes);
      Collections.shuffle(three, random);
      three = three.subList(0, Math.min(MIXED, three.size()));
      if (three.stream().mapToInt(List::size).sum() >= wanted) {
        return List.copyOf(three);
      }
    }
    return themes.stream()
        .sorted(Comparator.<List<Question>>comparingInt(List::size).reversed())
        .limit(MIXED)
        .toList();
  }

  /** Takes from each theme in turn, each time a question on the cards least asked so far. */
  private static List<Question> spread(List<List<Question>> themes, int wanted) {
    List<List<Question>> left = new ArrayList<>();
    themes.forEach(theme -> left.add(new ArrayList<>(theme)));
    Map<CardId, Integer> asked = new HashMap<>();
    List<Question> taken = new ArrayList<>();
    while (taken.size() < wanted && !left.isEmpty()) {
      List<Question> theme = left.get(taken.size() % left.size());
      Question next = Collections.min(theme, Comparator.comparingInt(q -> timesAsked(q, asked)));
      next.cards().forEach(card -> asked.merge(card, 1, Integer::sum));
      theme.remove(next);
      taken.add(next);
      left.removeIf(List::isEmpty);
    }
    return taken;
  }

  private static int timesAsked(Question question, Map<CardId, Integer> asked) {
    return question.cards().stream().mapToInt(card -> asked.getOrDefault(card, 0)).sum();
  }
}
