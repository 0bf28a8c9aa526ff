package motguide.quiz;

import java.util.List;
import java.util.OptionalDouble;
import motguide.content.NumberUnit;
import motguide.content.Task;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;

/**
 * Marks years and numbers by how far they are out.
 *
 * <p>A place on the axis: with d the whole years outside the earliest and latest year of the date
 * and h the greater of the author's tolerance and one unit of the date's precision, the mark is
 * {@code max(0, 1 − d / 5h)}. Within the tolerance the verdict is “right”, since the axis showed it
 * beforehand; the mark still says how close it was.
 *
 * <p>A number: 1 within the author's tolerance of the answer; outside it by up to h 0.5, by up to
 * 2h 0.25, else 0, with h the greater of the tolerance and one unit of what is asked for.
 */
final class DistanceMarking {
  private static final double REACH = 5;

  private DistanceMarking() {}

  static Grade place(Task.Placement task, List<HistoricalDate> open, double day) {
    double year = DayNumber.yearOf(day);
    Measure.Distance own = fromDate(task.date(), task, year, false);
    Measure.Distance best =
        open.stream()
            .map(other -> fromDate(other, task, year, true))
            .filter(distance -> distance.size() < own.size())
            .reduce(own, DistanceMarking::closer);
    Mark mark = Mark.clamped(1 - best.size() / (REACH * best.leeway()));
    Verdict verdict = best.size() <= best.tolerance() ? Verdict.RIGHT : Verdict.of(mark);
    return new Grade(mark, verdict, List.of(), best);
  }

  /** From the nearest of its dates, where it has several. */
  private static Measure.Distance fromDate(
      HistoricalDate date, Task.Placement task, double year, boolean other) {
    return date.members().stream()
        .map(member -> fromMember(member, task, year, other))
        .reduce(DistanceMarking::closer)
        .orElseThrow();
  }

  private static Measure.Distance fromMember(
      HistoricalDate date, Task.Placement task, double year, boolean other) {
    Extent extent = Extent.toPlace(date);
    double leeway = Math.max(task.toleranceYears(), Extent.yearsOf(date.precision()));
    return new Measure.Distance(
        year, extent.firstYear(), extent.lastYear(), leeway, task.toleranceYears(), other);
  }

  static Grade number(Task.NumberEntry task, List<HistoricalDate> open, String typed) {
    OptionalDouble read = NumberReader.read(typed, task.unit());
    if (typed.isBlank()) {
      return Grade.UNANSWERED;
    }
    if (read.isEmpty()) {
      return new Grade(Mark.NONE, Verdict.UNANSWERED, List.of(), new Measure.NoNumber(typed));
    }
    double value = read.getAsDouble();
    Measure.Distance own = around(value, task.answer(), task.answer(), task.tolerance(), false);
    Measure.Distance best =
        task.unit() != NumberUnit.YEAR
            ? own
            : open.stream()
                .map(Extent::of)
                .map(e -> around(value, e.firstYear(), e.lastYear(), task.tolerance(), true))
                .filter(distance -> distance.size() < own.size())
                .reduce(own, DistanceMarking::closer);
    Mark mark =
        switch (best.band()) {
          case INSIDE -> Mark.FULL;
          case NEAR -> new Mark(0.5);
          case FAR -> new Mark(0.25);
          case OUTSIDE -> Mark.NONE;
        };
    return Grade.of(mark, List.of(), best);
  }

  private static Measure.Distance around(
      double value, double from, double to, double tolerance, boolean other) {
    double leeway = Math.max(tolerance, 1);
    return new Measure.Distance(value, from - tolerance, to + tolerance, leeway, 0, other);
  }

  private static Measure.Distance closer(Measure.Distance one, Measure.Distance other) {
    return one.size() <= other.size() ? one : other;
  }
}
