package motguide.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;

/**
 * Chooses the questions of a round and the order they are asked in, by a seed and so repeatably.
 */
public final class RoundMaker {
  private final Library library;
  private final Grader grader;

  /** A maker over the questions of a pack. */
  public RoundMaker(Library library) {
    this.library = library;
    grader = new Grader(library);
  }

  /**
   * A round ready to start; empty if the scope has no questions.
   *
   * @param count how many questions at most; at least 1
   */
  public Optional<Round> round(QuizScope scope, int count, long seed, Behaviour behaviour) {
    List<Asked> asked = make(scope, count, seed);
    return asked.isEmpty() ? Optional.empty() : Optional.of(Round.of(asked, behaviour, grader));
  }

  /**
   * The questions of a round.
   *
   * @param count how many at most; at least 1
   */
  public List<Asked> make(QuizScope scope, int count, long seed) {
    if (count < 1) {
      throw new IllegalArgumentException("a round of " + count);
    }
    List<Question> candidates = candidates(scope);
    List<Question> picked =
        scope instanceof QuizScope.Chosen
            ? candidates.subList(0, Math.min(count, candidates.size()))
            : pick(candidates, count, seed);
    return picked.stream().map(question -> Asked.shuffled(question, grader, seed)).toList();
  }

  /** How many questions the scope has. */
  public int available(QuizScope scope) {
    return candidates(scope).size();
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

  private List<Question> candidates(QuizScope scope) {
    return switch (scope) {
      case QuizScope.Everything() -> library.pack().questions();
      case QuizScope.OnEvent(var event) -> library.questionsOn(event);
      case QuizScope.OnCard(var card) -> library.questionsOn(card);
      case QuizScope.OnEra(var era) ->
          onAny(library.eventsIn(era).stream().map(event -> event.id()).toList());
      case QuizScope.OnLane(var lane) ->
          onAny(library.eventsIn(lane).stream().map(event -> event.id()).toList());
      case QuizScope.Chosen(var ids) -> ids.stream().map(library::question).toList();
    };
  }

  private List<Question> onAny(List<EventId> events) {
    Set<EventId> wanted = new HashSet<>(events);
    return library.pack().questions().stream()
        .filter(question -> question.events().stream().anyMatch(wanted::contains))
        .toList();
  }
}
