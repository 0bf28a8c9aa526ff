package motguide.study;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.content.QuestionId;
import motguide.quiz.Asked;
import motguide.quiz.Behaviour;

/**
 * What a round is made of, for bringing it back: how answers are treated, and the questions with
 * their options in the order shown.
 */
record RoundPlan(Behaviour behaviour, List<Item> items) {

  /** A question and the order of what it shows; see {@link Asked#order()}. */
  record Item(QuestionId question, List<String> order) {
    Item {
      order = List.copyOf(order);
    }
  }

  RoundPlan {
    items = List.copyOf(items);
  }

  static RoundPlan of(List<Asked> questions, Behaviour behaviour) {
    return new RoundPlan(
        behaviour,
        questions.stream().map(asked -> new Item(asked.question().id(), asked.order())).toList());
  }

  /** The plan as text: a line for the behaviour, then one for each question. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(behaviourLine(behaviour));
    for (Item item : items) {
      lines.add(Words.line(Words.escaped(item.question().value()), item.order()));
    }
    return String.join("\n", lines);
  }

  /**
   * The plan that {@code text} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  static RoundPlan parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an empty plan");
    }
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> words = Words.of(line);
      items.add(new Item(new QuestionId(words.getFirst()), words.subList(1, words.size())));
    }
    return new RoundPlan(behaviour(Words.of(lines.getFirst())), items);
  }

  private static String behaviourLine(Behaviour behaviour) {
    return switch (behaviour) {
      case Behaviour.Immediate() -> "immediate";
      case Behaviour.AtEnd(var limit) -> limit.map(time -> "at-end " + time).orElse("at-end");
      case Behaviour.Interactive(var tries) -> "interactive " + tries;
    };
  }

  private static Behaviour behaviour(List<String> words) {
    String rest = words.size() < 2 ? "" : words.get(1);
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "immediate" -> new Behaviour.Immediate();
      case "at-end" ->
          new Behaviour.AtEnd(rest.isEmpty() ? Optional.empty() : Optional.of(duration(rest)));
      case "interactive" -> new Behaviour.Interactive(Integer.parseInt(rest));
      default -> throw new IllegalArgumentException("no behaviour: " + words);
    };
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no duration: " + text, e);
    }
  }
}
