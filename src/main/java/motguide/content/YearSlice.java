package motguide.content;

import java.util.Comparator;
import java.util.List;
import motguide.time.DateBounds;
import motguide.time.DayNumber;

/**
 * What happened in one year, in all lanes.
 *
 * @param year astronomical
 * @param begun what begins in it for certain, by date
 * @param around what went on in it, or may have happened in it, by date
 */
public record YearSlice(long year, List<Event> begun, List<Event> around) {

  /** Copies the lists. */
  public YearSlice {
    begun = List.copyOf(begun);
    around = List.copyOf(around);
  }

  /** What the pack has for a year. */
  public static YearSlice of(Library library, long year) {
    long from = DayNumber.startOfYear(year);
    long to = DayNumber.startOfYear(year + 1);
    List<Event> touching =
        library.pack().events().stream()
            .filter(event -> touches(event.date().bounds(), from, to))
            .sorted(
                Comparator.comparingLong((Event event) -> event.date().bounds().earliestStart())
                    .thenComparing(event -> event.id().value()))
            .toList();
    return new YearSlice(
        year,
        touching.stream().filter(event -> begins(event.date().bounds(), from, to)).toList(),
        touching.stream().filter(event -> !begins(event.date().bounds(), from, to)).toList());
  }

  private static boolean touches(DateBounds bounds, long from, long to) {
    return bounds.earliestStart() < to && bounds.latestEnd() > from;
  }

  private static boolean begins(DateBounds bounds, long from, long to) {
    return bounds.earliestStart() >= from && bounds.latestStart() < to;
  }
}
