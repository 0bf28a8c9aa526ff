package motguide.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motguide.content.QuestionId;

/**
 * What a question is made from: all there is to know for making the same one again.
 *
 * @param ids of events or cards, as the pattern wants; the first is what it is about, at least one
 */
record Recipe(MadePattern pattern, List<String> ids) {
  private static final String PREFIX = "made";
  private static final String BETWEEN = ":";

  Recipe {
    ids = List.copyOf(ids);
    if (ids.isEmpty() || ids.stream().anyMatch(id -> id.isEmpty() || id.contains(BETWEEN))) {
      throw new IllegalArgumentException("no recipe: " + ids);
    }
  }

  /** What the question is about. */
  String subject() {
    return ids.getFirst();
  }

  /** What else is in it. */
  List<String> others() {
    return ids.subList(1, ids.size());
  }

  /** The id of the question; no pack can have such a one. */
  QuestionId questionId() {
    List<String> parts = new ArrayList<>(List.of(PREFIX, pattern.code()));
    parts.addAll(ids);
    return new QuestionId(String.join(BETWEEN, parts));
  }

  /** The recipe whose question has this id; empty if it is not a made one. */
  static Optional<Recipe> of(QuestionId id) {
    List<String> parts = Arrays.asList(id.value().split(BETWEEN, -1));
    if (parts.size() < 3 || !parts.getFirst().equals(PREFIX) || parts.contains("")) {
      return Optional.empty();
    }
    return MadePattern.of(parts.get(1))
        .map(pattern -> new Recipe(pattern, parts.subList(2, parts.size())));
  }
}
