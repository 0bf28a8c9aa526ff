package motguide.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.content.Task;

/** What a person answered to a question, whole or in part. */
public sealed interface Response {

  /** Nothing. */
  record Unanswered() implements Response {}

  /** These options; for a single choice at most one. */
  record Chosen(Set<String> optionIds) implements Response {
    /** Copies the set. */
    public Chosen {
      optionIds = Set.copyOf(optionIds);
    }

    /** One option. */
    public static Chosen of(String optionId) {
      return new Chosen(Set.of(optionId));
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Response {}

  /**
   * An order, first item first.
   *
   * @param itemIds all items of the question, each once
   * @param confirmed whether the person said that this is their order; before that it is no answer
   */
  record Ordered(List<String> itemIds, boolean confirmed) implements Response {
    /** Copies the list. */
    public Ordered {
      itemIds = List.copyOf(itemIds);
    }
  }

  /** Right items put to left ones; a left item that is missing was left alone. */
  record Paired(Map<String, String> leftToRight) implements Response {
    /** Copies the map. */
    public Paired {
      leftToRight = Map.copyOf(leftToRight);
    }
  }

  /** A number as typed; see {@link NumberReader}. */
  record NumberTyped(String text) implements Response {}

  /** Texts as typed, one for each blank; one for a short text. */
  record Texts(List<String> typed) implements Response {
    /** Copies the list. */
    public Texts {
      typed = List.copyOf(typed);
    }

    /** One text. */
    public static Texts of(String typed) {
      return new Texts(List.of(typed));
    }
  }

  /**
   * A pin on the axis; only its year counts.
   *
   * @param day days since 1 January 1 CE, proleptic Gregorian
   */
  record Pinned(double day) implements Response {
    /** Refuses what is no point in time. */
    public Pinned {
      if (!Double.isFinite(day)) {
        throw new IllegalArgumentException("no day: " + day);
      }
    }
  }

  /**
   * Whether this can be an answer to {@code task}: of its kind, and naming only what it has. False
   * for an answer kept from before a pack changed.
   */
  default boolean fits(Task task) {
    return switch (this) {
      case Unanswered() -> true;
      case Chosen(var ids) ->
          switch (task) {
            case Task.SingleChoice(var options) -> ids.size() <= 1 && areOf(options, ids);
            case Task.MultipleChoice(var options) -> areOf(options, ids);
            default -> false;
          };
      case Truth(_) -> task instanceof Task.TrueFalse;
      case Ordered(var ids, _) ->
          task instanceof Task.Ordering(var items, _)
              && ids.size() == items.size()
              && new HashSet<>(ids).containsAll(items.stream().map(Task.OrderItem::id).toList());
      case Paired(var pairs) ->
          task instanceof Task.Matching(var left, var right, _, _)
              && left.stream().map(Task.MatchItem::id).toList().containsAll(pairs.keySet())
              && right.stream().map(Task.MatchItem::id).toList().containsAll(pairs.values());
      case NumberTyped(_) -> task instanceof Task.NumberEntry;
      case Texts(var typed) ->
          switch (task) {
            case Task.ShortText(_, _) -> typed.size() == 1;
            case Task.Cloze(var blanks, _) -> typed.size() == blanks.size();
            default -> false;
          };
      case Pinned(_) -> task instanceof Task.Placement;
    };
  }

  private static boolean areOf(List<Task.Option> options, Set<String> ids) {
    return options.stream().map(Task.Option::id).toList().containsAll(ids);
  }
}
