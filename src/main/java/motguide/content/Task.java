package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person is to do, and what is right: one record for each of the nine kinds of question.
 */
public sealed interface Task {

  /** The word for the kind in a pack and in keys of interface text. */
  String kind();

  /**
   * One answer on offer.
   *
   * @param rationale why a wrong one tempts and what it is true of; null only where it is right
   */
  record Option(
      String id, LocalizedText text, boolean correct, @Nullable LocalizedText rationale) {}

  /** Choose the one right option. */
  record SingleChoice(List<Option> options) implements Task {
    /** Copies the list. */
    public SingleChoice {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return "single";
    }
  }

  /** Choose all right options. */
  record MultipleChoice(List<Option> options) implements Task {
    /** Copies the list. */
    public MultipleChoice {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return "multi";
    }
  }

  /** Say whether the statement is true; {@code rationale} says why the wrong side tempts. */
  record TrueFalse(boolean answer, LocalizedText rationale) implements Task {
    @Override
    public String kind() {
      return "true-false";
    }
  }

  /**
   * A thing to be put in order.
   *
   * @param date null where the order is not one of dates
   * @param event the event it stands for; null for none
   */
  record OrderItem(
      String id, LocalizedText text, @Nullable HistoricalDate date, @Nullable EventId event) {}

  /** Put things in order; {@code items} is the right order. */
  record Ordering(List<OrderItem> items, LocalizedText rationale) implements Task {
    /** Copies the list. */
    public Ordering {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "order";
    }
  }

  /** One side of a pair. */
  record MatchItem(String id, LocalizedText text) {}

  /** Two ids that belong together. */
  record MatchPair(String left, String right) {}

  /** Pair each left item with a right one; right items may be left over. */
  record Matching(
      List<MatchItem> left, List<MatchItem> right, List<MatchPair> pairs, LocalizedText rationale)
      implements Task {
    /** Copies the lists. */
    public Matching {
      left = List.copyOf(left);
      right = List.copyOf(right);
      pairs = List.copyOf(pairs);
    }

    @Override
    public String kind() {
      return "match";
    }
  }

  /** Give a number, right within {@code tolerance} of {@code answer}. */
  record NumberEntry(double answer, double tolerance, NumberUnit unit, LocalizedText rationale)
      implements Task {
    @Override
    public String kind() {
      return "number";
    }
  }

  /**
   * A text that is asked for.
   *
   * @param answer as it is shown
   * @param acceptedJa every accepted form in Japanese
   * @param acceptedEn every accepted form in English
   */
  record Expected(LocalizedText answer, List<String> acceptedJa, List<String> acceptedEn) {
    /** Copies the lists. */
    public Expected {
      acceptedJa = List.copyOf(acceptedJa);
      acceptedEn = List.copyOf(acceptedEn);
    }
  }

  /** Give a word or a name. */
  record ShortText(Expected expected, LocalizedText rationale) implements Task {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** Fill the blanks, written {@code ____} in the prompt, in order. */
  record Cloze(List<Expected> blanks, LocalizedText rationale) implements Task {
    /** Copies the list. */
    public Cloze {
      blanks = List.copyOf(blanks);
    }

    @Override
    public String kind() {
      return "cloze";
    }
  }

  /** Put an event on the axis, right within {@code toleranceYears} of its bounds. */
  record Placement(
      HistoricalDate date, double toleranceYears, EventId event, LocalizedText rationale)
      implements Task {
    @Override
    public String kind() {
      return "place";
    }
  }
}
