package motguide.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;

/**
 * Says for each claim of a question how well an answer knew it. Where the pack names the claims of
 * a part (an option, an item, a pair, a blank), that part alone decides on them: who pairs three of
 * four rightly has forgotten the fourth only. An item of an order that names no claims stands for
 * those of its event. Claims of no part go by the whole answer.
 *
 * <p>A part that says nothing about memory decides nothing: a wrong option that was left alone, an
 * item whose date cannot be told from any other.
 */
public final class ClaimGrades {
  private final Library library;
  private final Grader grader;

  /** For the questions of {@code library}. */
  public ClaimGrades(Library library) {
    this.library = library;
    grader = new Grader(library);
  }

  /**
   * The mark for each claim that the answer says something about, in the order of the question: the
   * full one or none for claims of parts, that of the whole for the others.
   */
  public Map<ClaimId, Mark> marks(Question question, Grade grade) {
    Map<ClaimId, List<String>> parts = partsByClaim(question);
    Map<String, Boolean> known = known(question, grade);
    Map<ClaimId, Mark> marks = new LinkedHashMap<>();
    for (ClaimId claim : question.claims()) {
      List<String> on = parts.get(claim);
      if (on == null || known.isEmpty()) {
        marks.put(claim, grade.mark());
      } else if (on.stream().anyMatch(known::containsKey)) {
        boolean all = on.stream().allMatch(part -> known.getOrDefault(part, true));
        marks.put(claim, all ? Mark.FULL : Mark.NONE);
      }
    }
    return marks;
  }

  private Map<ClaimId, List<String>> partsByClaim(Question question) {
    Map<ClaimId, List<String>> parts = new HashMap<>();
    Map<String, List<ClaimId>> claims = new LinkedHashMap<>(question.partClaims());
    if (question.task() instanceof Task.Ordering(var items, _)) {
      for (Task.OrderItem item : items) {
        EventId event = item.event();
        if (event != null && library.has(event)) {
          claims.putIfAbsent(item.id(), library.event(event).claims());
        }
      }
    }
    claims.forEach(
        (part, on) ->
            on.forEach(claim -> parts.computeIfAbsent(claim, id -> new ArrayList<>()).add(part)));
    return parts;
  }

  /** For each part that says something about memory, whether it was known. */
  private Map<String, Boolean> known(Question question, Grade grade) {
    Map<String, Boolean> known = new HashMap<>();
    Set<String> misplaced = misplaced(grade);
    for (Part part : grade.parts()) {
      switch (part) {
        case Part.Choice(var id, var state) -> {
          if (state != Part.OptionState.RIGHTLY_LEFT) {
            known.put(id, part.right());
          }
        }
        case Part.Pair pair -> known.put(pair.left(), pair.right());
        case Part.Blank blank -> known.put(Question.blank(blank.index()), blank.right());
        case Part.Item item -> {
          if (question.task() instanceof Task.Ordering task
              && grader.order(task).counts(item.itemId())) {
            known.put(item.itemId(), !misplaced.contains(item.itemId()));
          }
        }
      }
    }
    return known;
  }

  /**
   * The items to blame for an order: those of the smallest sets that leave the others in the right
   * order. One item put far from its place crosses many others, which are none the worse known; of
   * two that changed places either may be the one that was not.
   */
  private static Set<String> misplaced(Grade grade) {
    if (!(grade.measure() instanceof Measure.Order order) || order.swapped().isEmpty()) {
      return Set.of();
    }
    List<String> items = new ArrayList<>();
    for (Measure.Swap swap : order.swapped()) {
      for (String id : List.of(swap.earlierId(), swap.laterId())) {
        if (!items.contains(id)) {
          items.add(id);
        }
      }
    }
    Set<String> blamed = new HashSet<>();
    int least = items.size();
    for (int set = 1; set < 1 << items.size(); set++) {
      int size = Integer.bitCount(set);
      if (size <= least && mends(set, items, order.swapped())) {
        if (size < least) {
          blamed.clear();
          least = size;
        }
        for (int i = 0; i < items.size(); i++) {
          if ((set & 1 << i) != 0) {
            blamed.add(items.get(i));
          }
        }
      }
    }
    return blamed;
  }

  private static boolean mends(int set, List<String> items, List<Measure.Swap> swapped) {
    return swapped.stream()
        .allMatch(
            swap ->
                (set & 1 << items.indexOf(swap.earlierId())) != 0
                    || (set & 1 << items.indexOf(swap.laterId())) != 0);
  }
}
