package motguide.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import motguide.content.Certainty;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.HistoricalDate;

/**
 * The dates that rivals of a disputed claim give for the same matter, so that nobody is marked down
 * for following one of them.
 */
final class RivalDates {
  private final Library library;
  private final Map<ClaimId, List<Claim>> rivals = new HashMap<>();

  /** Finds who rivals whom; a rivalry stated by one side holds for both. */
  RivalDates(Library library) {
    this.library = library;
    for (Claim claim : library.pack().claims()) {
      for (ClaimId other : claim.rivals()) {
        add(claim, library.claim(other));
        add(library.claim(other), claim);
      }
    }
  }

  private void add(Claim claim, Claim rival) {
    rivals.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(rival);
  }

  /** Dates beside {@code date} that rivals of the question's claims give. */
  List<HistoricalDate> of(Question question, HistoricalDate date) {
    return of(question.claims(), date);
  }

  /** Dates beside the one of the answer, for a year that is asked for. */
  List<HistoricalDate> of(Question question, Task.NumberEntry task) {
    return year(task.answer()).map(date -> of(question, date)).orElse(List.of());
  }

  /** Dates beside {@code date} that rivals of the event's claims give. */
  List<HistoricalDate> of(EventId event, HistoricalDate date) {
    return library.has(event) ? of(library.event(event).claims(), date) : List.of();
  }

  private List<HistoricalDate> of(List<ClaimId> claims, HistoricalDate date) {
    return claims.stream()
        .filter(rivals::containsKey)
        .map(library::claim)
        .filter(claim -> claim.certainty() == Certainty.DISPUTED && speaksOf(claim, date))
        .flatMap(claim -> rivals.getOrDefault(claim.id(), List.of()).stream())
        .flatMap(rival -> Stream.ofNullable(rival.when()))
        .filter(when -> !Objects.equals(when, date))
        .distinct()
        .toList();
  }

  private static boolean speaksOf(Claim claim, HistoricalDate date) {
    HistoricalDate when = claim.when();
    return when != null && when.mayOverlap(date);
  }

  private static Optional<HistoricalDate> year(double answer) {
    return answer == Math.rint(answer) && answer >= 0 && answer <= 9999
        ? Optional.of(HistoricalDate.parse("%04d".formatted((long) answer)))
        : Optional.empty();
  }
}
