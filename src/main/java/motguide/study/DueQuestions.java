package motguide.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/** Finds few questions that ask about many claims. */
final class DueQuestions {
  private DueQuestions() {}

  /**
   * Questions on {@code claims}, in the order of the claims; one that asks about several of them
   * stands for all of these.
   *
   * @param most how many at most
   */
  static List<QuestionId> on(Library library, List<ClaimId> claims, int most) {
    Set<ClaimId> left = new HashSet<>(claims);
    Map<ClaimId, List<Question>> byClaim = new LinkedHashMap<>();
    for (Question question : library.pack().questions()) {
      question
          .claims()
          .forEach(claim -> byClaim.computeIfAbsent(claim, key -> new ArrayList<>()).add(question));
    }
    List<QuestionId> picked = new ArrayList<>();
    for (ClaimId claim : claims) {
      if (picked.size() < most && left.contains(claim)) {
        byClaim.getOrDefault(claim, List.of()).stream()
            .max(Comparator.comparingLong(question -> covered(question, left)))
            .ifPresent(
                question -> {
                  picked.add(question.id());
                  question.claims().forEach(left::remove);
                });
      }
    }
    return picked;
  }

  private static long covered(Question question, Set<ClaimId> left) {
    return question.claims().stream().filter(left::contains).count();
  }
}
