package motguide.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/**
 * Chooses the questions of a round and the order they are asked in, by a seed and so repeatably: no
 * more than three themes mixed, no two questions in a row on the same card where that can be
 * avoided, options shuffled. Chosen questions keep the order in which they were chosen.
 *
 * <p>Not for use by several threads at once.
 */
public final class RoundMaker {
  private final Library library;
  private final Grader grader;
  private final QuestionMaker questionMaker;
  private final QuestionFinder finder;

  /** Where the questions of a round come from. */
  public enum Mix {
    /** The pack alone. */
    PACK,
    /** The pack, and {@linkplain QuestionMaker made} ones where it has too few. */
    FILLED_UP,
    /** Made ones alone. */
    MADE
  }

  /** A maker over the questions of a pack. */
  public RoundMaker(Library library) {
    this.library = library;
    grader = new Grader(library);
    questionMaker = new QuestionMaker(library);
    finder = new QuestionFinder(library);
  }

  /** The grader that goes with the rounds. */
  public Grader grader() {
    return grader;
  }

  /** A round ready to start, of the pack's questions; empty if the scope has none. */
  public Optional<Round> round(QuizScope scope, int count, long seed, Behaviour behaviour) {
    return round(scope, count, seed, behaviour, Mix.PACK);
  }

  /**
   * A round ready to start; empty if there is nothing to ask on the scope.
   *
   * @param count how many questions at most; at least 1
   */
  public Optional<Round> round(
      QuizScope scope, int count, long seed, Behaviour behaviour, Mix mix) {
    List<Asked> asked = make(scope, count, seed, mix);
    return asked.isEmpty() ? Optional.empty() : Optional.of(Round.of(asked, behaviour, grader));
  }

  /**
   * The questions of a round, from the pack.
   *
   * @param count how many at most; at least 1
   */
  public List<Asked> make(QuizScope scope, int count, long seed) {
    return make(scope, count, seed, Mix.PACK);
  }

  /**
   * The questions of a round.
   *
   * @param count how many at most; at least 1
   */
  public List<Asked> make(QuizScope scope, int count, long seed, Mix mix) {
    if (count < 1) {
      throw new IllegalArgumentException("a round of " + count);
    }
    List<Question> picked =
        chosen(scope)
            .map(
                ids ->
                    ids.stream().flatMap(id -> finder.question(id).stream()).limit(count).toList())
            .orElseGet(() -> pick(candidates(scope, count, seed, mix), count, seed));
    return picked.stream().map(question -> Asked.shuffled(question, grader, seed)).toList();
  }

  /** How many questions the pack has on the scope. */
  public int available(QuizScope scope) {
    return chosen(scope)
        .map(List::size)
        .orElseGet(() -> (int) library.pack().questions().stream().filter(within(scope)).count());
  }

  /** The questions of a scope that names them. */
  private static Optional<List<QuestionId>> chosen(QuizScope scope) {
    return switch (scope) {
      case QuizScope.Chosen(var ids) -> Optional.of(ids);
      case QuizScope.InClass(var ids) -> Optional.of(ids);
      default -> Optional.empty();
    };
  }

  private List<Question> candidates(QuizScope scope, int count, long seed, Mix mix) {
    List<Question> candidates = new ArrayList<>();
    if (mix != Mix.MADE) {
      library.pack().questions().stream().filter(within(scope)).forEach(candidates::add);
    }
    if (mix != Mix.PACK && candidates.size() < count) {
      int missing = count - candidates.size();
      candidates.addAll(questionMaker.make(missing, seed, within(scope)));
    }
    return candidates;
  }

  private List<Question> pick(List<Question> candidates, int count, long seed) {
    Themes themes = new Themes(library, Chance.of(seed, "themes"));
    List<Question> picked = new ArrayList<>();
    for (List<Question> block : themes.blocks(candidates, count)) {
      picked.addAll(
          Interleaving.order(block, themes::of, picked.isEmpty() ? null : picked.getLast()));
    }
    return picked;
  }

  private Predicate<Question> within(QuizScope scope) {
    return switch (scope) {
      case QuizScope.Everything() -> question -> true;
      case QuizScope.OnEvent(var event) -> question -> question.events().contains(event);
      case QuizScope.OnCard(var card) -> question -> question.cards().contains(card);
      case QuizScope.OnEra(var era) ->
          onAny(library.eventsIn(era).stream().map(event -> event.id()).toList());
      case QuizScope.OnLane(var lane) ->
          onAny(library.eventsIn(lane).stream().map(event -> event.id()).toList());
      case QuizScope.Chosen(var ids) -> question -> ids.contains(question.id());
      case QuizScope.InClass(var ids) -> question -> ids.contains(question.id());
    };
  }

  private static Predicate<Question> onAny(List<EventId> events) {
    Set<EventId> wanted = new HashSet<>(events);
    return question -> question.events().stream().anyMatch(wanted::contains);
  }
}
