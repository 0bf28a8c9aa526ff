package motguide.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motguide.content.ClaimId;
import motguide.content.EraId;
import motguide.content.Event;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/**
 * How much of each era and lane would come to mind a day from now: what has just been asked about
 * is on everyone’s mind and says nothing yet. A question belongs where its first event does, and
 * with it what it asks about.
 */
public final class Mastery {
  private final Map<Key, Cell> cells = new LinkedHashMap<>();

  private record Key(EraId era, LaneId lane) {}

  /**
   * One era of one lane.
   *
   * @param questions the pack's questions there; at least one
   * @param claims how many claims they ask about
   * @param begun how many of these were asked about at least once
   * @param recall the mean chance of recall of those, a day from now; 0 if there are none
   */
  public record Cell(
      EraId era, LaneId lane, List<QuestionId> questions, int claims, int begun, double recall) {
    /** Copies the list. */
    public Cell {
      questions = List.copyOf(questions);
    }
  }

  /** What {@code knowledge} comes to at {@code now}. */
  public Mastery(Library library, Knowledge knowledge, Instant now) {
    Map<Key, List<Question>> places = new LinkedHashMap<>();
    for (Question question : library.pack().questions()) {
      question.events().stream()
          .findFirst()
          .flatMap(id -> key(library, library.event(id)))
          .ifPresent(key -> places.computeIfAbsent(key, it -> new ArrayList<>()).add(question));
    }
    Instant tomorrow = now.plus(Duration.ofDays(1));
    places.forEach((key, questions) -> cells.put(key, cell(key, questions, knowledge, tomorrow)));
  }

  private static Optional<Key> key(Library library, Event event) {
    return library.eraOf(event.id()).map(era -> new Key(era.id(), event.lane()));
  }

  private static Cell cell(Key key, List<Question> questions, Knowledge knowledge, Instant when) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    questions.forEach(question -> claims.addAll(question.claims()));
    List<ClaimId> begun = claims.stream().filter(claim -> knowledge.of(claim).isPresent()).toList();
    double recall =
        begun.stream()
            .mapToDouble(claim -> knowledge.retrievability(claim, when))
            .average()
            .orElse(0);
    return new Cell(
        key.era(),
        key.lane(),
        questions.stream().map(Question::id).toList(),
        claims.size(),
        begun.size(),
        recall);
  }

  /** The cell of an era and a lane; empty where the pack asks nothing. */
  public Optional<Cell> at(EraId era, LaneId lane) {
    return Optional.ofNullable(cells.get(new Key(era, lane)));
  }

  /** The cell with the least chance of recall among those that were begun. */
  public Optional<Cell> weakest() {
    return cells.values().stream()
        .filter(cell -> cell.begun() > 0)
        .min(Comparator.comparingDouble(Cell::recall));
  }
}
