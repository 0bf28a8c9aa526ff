package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import motguide.content.Question;
import motguide.content.Task;

/**
 * A question as it is put to a person: with its options, items or right-hand sides in the order in
 * which they are shown.
 *
 * @param order ids of the options, of the items to be put in order, or of the right items of a
 *     matching, first shown first; empty for the other kinds
 */
public record Asked(Question question, List<String> order) {

  /** Copies the list and refuses one that does not name each of the things once. */
  public Asked {
    order = List.copyOf(order);
    if (!sorted(order).equals(sorted(shown(question)))) {
      throw new IllegalArgumentException("no order of " + question.id() + ": " + order);
    }
  }

  /**
   * The question shuffled, always the same way for the same seed and question. Items to be put in
   * order never start in the right order if any order is wrong.
   */
  static Asked shuffled(Question question, Grader grader, long seed) {
    List<String> order = new ArrayList<>(shown(question));
    RandomGenerator random = Chance.of(seed, question.id().value());
    Collections.shuffle(order, random);
    if (question.task() instanceof Task.Ordering task) {
      OrderMarking marking = grader.order(task);
      while (marking.canBeWrong() && marking.isRight(order)) {
        Collections.shuffle(order, random);
      }
    }
    return new Asked(question, order);
  }

  /** The options of a choice in the order shown; empty for other kinds. */
  public List<Task.Option> options() {
    return switch (question.task()) {
      case Task.SingleChoice(var options) -> inOrder(options, Task.Option::id);
      case Task.MultipleChoice(var options) -> inOrder(options, Task.Option::id);
      default -> List.of();
    };
  }

  /** The items to be put in order, in the order they start in; empty for other kinds. */
  public List<Task.OrderItem> items() {
    return question.task() instanceof Task.Ordering(var items, _)
        ? inOrder(items, Task.OrderItem::id)
        : List.of();
  }

  /** The right items of a matching in the order shown; empty for other kinds. */
  public List<Task.MatchItem> rights() {
    return question.task() instanceof Task.Matching(_, var right, _, _)
        ? inOrder(right, Task.MatchItem::id)
        : List.of();
  }

  private <T> List<T> inOrder(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    things.forEach(thing -> byId.put(id.apply(thing), thing));
    return order.stream().flatMap(each -> Stream.ofNullable(byId.get(each))).toList();
  }

  private static List<String> shown(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) -> options.stream().map(Task.Option::id).toList();
      case Task.MultipleChoice(var options) -> options.stream().map(Task.Option::id).toList();
      case Task.Ordering(var items, _) -> items.stream().map(Task.OrderItem::id).toList();
      case Task.Matching(_, var right, _, _) -> right.stream().map(Task.MatchItem::id).toList();
      default -> List.of();
    };
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
