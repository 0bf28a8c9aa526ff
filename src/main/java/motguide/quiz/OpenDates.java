package motguide.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import motguide.content.Certainty;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.DateShape;
import motguide.time.HistoricalDate;

/**
 * The dates that are open: beside the one a question wants, those which its own claims leave
 * possible, so that nobody is marked down for following one of them. These are
 *
 * <ul>
 *   <li>the other members where a claim says “one of several”, {@code [1981,1982]};
 *   <li>the dates of the rivals of a disputed claim, if they are contested themselves. An
 *       established rival is a fact of its own, not another answer.
 * </ul>
 *
 * <p>Only claims that speak of the wanted date count.
 */
final class OpenDates {
  private final Library library;
  private final Map<ClaimId, List<Claim>> rivals = new HashMap<>();

  /** Finds who rivals whom; a rivalry stated by one side holds for both. */
  OpenDates(Library library) {
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

  /** Dates beside {@code date} that the question's claims leave open. */
  List<HistoricalDate> of(Question question, HistoricalDate date) {
    return of(question.claims(), date);
  }

  /** Dates beside the year that is asked for. */
  List<HistoricalDate> of(Question question, Task.NumberEntry task) {
    return year(task.answer()).map(date -> of(question, date)).orElse(List.of());
  }

  /** Dates beside {@code date} that the event's claims leave open. */
  List<HistoricalDate> of(EventId event, HistoricalDate date) {
    return library.has(event) ? of(library.event(event).claims(), date) : List.of();
  }

  private List<HistoricalDate> of(List<ClaimId> claims, HistoricalDate date) {
    return claims.stream()
        .map(library::claim)
        .filter(claim -> speaksOf(claim, date))
        .flatMap(this::open)
        .flatMap(when -> when.members().stream())
        .filter(when -> !when.equals(date))
        .distinct()
        .toList();
  }

  private static boolean speaksOf(Claim claim, HistoricalDate date) {
    HistoricalDate when = claim.when();
    return when != null && when.mayOverlap(date);
  }

  private Stream<HistoricalDate> open(Claim claim) {
    Stream<HistoricalDate> own =
        Stream.ofNullable(claim.when()).filter(when -> when.shape() == DateShape.ONE_OF);
    Stream<HistoricalDate> others =
        claim.certainty() == Certainty.DISPUTED
            ? rivals.getOrDefault(claim.id(), List.of()).stream()
                .filter(rival -> rival.certainty() != Certainty.ESTABLISHED)
                .flatMap(rival -> Stream.ofNullable(rival.when()))
            : Stream.empty();
    return Stream.concat(own, others);
  }

  private static Optional<HistoricalDate> year(double answer) {
    return answer == Math.rint(answer) && answer >= 0 && answer <= 9999
        ? Optional.of(HistoricalDate.parse("%04d".formatted((long) answer)))
        : Optional.empty();
  }
}
