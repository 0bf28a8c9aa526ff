package motguide.study;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.QuestionId;
import motguide.quiz.Asked;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;

/**
 * What a round is made of, for bringing it back: how answers are treated, and the questions with
 * their options in the order shown.
 */
record RoundPlan(Behaviour behaviour, Optional<QuizScope> scope, List<Item> items) {
  private static final String SCOPE = "# ";

  /** A question and the order of what it shows; see {@link Asked#order()}. */
  record Item(QuestionId question, List<String> order) {
    Item {
      order = List.copyOf(order);
    }
  }

  RoundPlan {
    items = List.copyOf(items);
  }

  static RoundPlan of(List<Asked> questions, Behaviour behaviour, QuizScope scope) {
    return new RoundPlan(
        behaviour,
        Optional.of(scope),
        questions.stream().map(asked -> new Item(asked.question().id(), asked.order())).toList());
  }

  /**
   * The plan as text: a line for the behaviour, one for what the round is about, then one for each
   * question. Earlier editions of the guide wrote no second line.
   */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(behaviourLine(behaviour));
    scope.ifPresent(about -> lines.add(SCOPE + scopeLine(about)));
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
    boolean scoped = lines.size() > 1 && lines.get(1).startsWith(SCOPE);
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(scoped ? 2 : 1, lines.size())) {
      List<String> words = Words.of(line);
      items.add(new Item(new QuestionId(words.getFirst()), words.subList(1, words.size())));
    }
    Optional<QuizScope> scope =
        scoped ? scope(Words.of(lines.get(1).substring(SCOPE.length())), items) : Optional.empty();
    return new RoundPlan(behaviour(Words.of(lines.getFirst())), scope, items);
  }

  private static String scopeLine(QuizScope scope) {
    return switch (scope) {
      case QuizScope.Everything() -> "everything";
      case QuizScope.OnEvent(var id) -> Words.line("event", List.of(id.value()));
      case QuizScope.OnCard(var id) -> Words.line("card", List.of(id.value()));
      case QuizScope.OnEra(var id) -> Words.line("era", List.of(id.value()));
      case QuizScope.OnLane(var id) -> Words.line("lane", List.of(id.value()));
      case QuizScope.Chosen _, QuizScope.InClass _ -> "chosen";
    };
  }

  /** What the words stand for; empty for a kind of scope that a later edition may know. */
  private static Optional<QuizScope> scope(List<String> words, List<Item> items) {
    String id = words.size() < 2 ? "" : words.get(1);
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "everything" -> Optional.of(new QuizScope.Everything());
      case "event" -> Optional.of(new QuizScope.OnEvent(new EventId(id)));
      case "card" -> Optional.of(new QuizScope.OnCard(new CardId(id)));
      case "era" -> Optional.of(new QuizScope.OnEra(new EraId(id)));
      case "lane" -> Optional.of(new QuizScope.OnLane(new LaneId(id)));
      case "chosen" ->
          Optional.of(new QuizScope.Chosen(items.stream().map(Item::question).toList()));
      default -> Optional.empty();
    };
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
