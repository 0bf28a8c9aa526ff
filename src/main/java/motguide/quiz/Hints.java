package motguide.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motguide.content.Task;

/** The hints there are to a question, first to last; never so many that nothing is left to do. */
public final class Hints {
  private static final long NUMBER_STEPS = 10;

  private Hints() {}

  /**
   * The next hint.
   *
   * @param given how many the person has had already
   */
  public static Optional<Hint> next(Asked asked, int given) {
    List<Hint> all = all(asked);
    return given < all.size() ? Optional.of(all.get(given)) : Optional.empty();
  }

  /** All hints, in the order in which they are given. */
  public static List<Hint> all(Asked asked) {
    return switch (asked.question().task()) {
      case Task.SingleChoice(_) -> wrongOptions(asked).skip(1).toList();
      case Task.MultipleChoice(var options) -> {
        int right = (int) options.stream().filter(Task.Option::correct).count();
        yield Stream.concat(Stream.of(new Hint.SoMany(right)), wrongOptions(asked).limit(1))
            .toList();
      }
      case Task.TrueFalse(_, _) -> List.of();
      case Task.Ordering(var items, _) ->
          items.size() > 2 ? List.of(new Hint.First(items.getFirst().id())) : List.of();
      case Task.Matching(_, _, var pairs, _) ->
          pairs.stream()
              .limit(Math.max(0, pairs.size() - 2))
              .<Hint>map(pair -> new Hint.Together(pair.left(), pair.right()))
              .toList();
      case Task.NumberEntry(var answer, var tolerance, _, _) -> List.of(around(answer, tolerance));
      case Task.Placement(var date, var tolerance, _, _) -> place(Extent.toPlace(date), tolerance);
      case Task.ShortText(var expected, _) -> List.of(begins(0, expected));
      case Task.Cloze(var blanks, _) ->
          IntStream.range(0, blanks.size()).mapToObj(i -> begins(i, blanks.get(i))).toList();
    };
  }

  private static Stream<Hint> wrongOptions(Asked asked) {
    return asked.options().stream()
        .filter(option -> !option.correct())
        .map(option -> new Hint.NotThis(option.id()));
  }

  /** The ten, or the ten times as many as the tolerance, in which the number lies. */
  private static Hint around(double answer, double tolerance) {
    long step = Math.max(NUMBER_STEPS, (long) Math.ceil(tolerance) * NUMBER_STEPS);
    long from = Math.floorDiv((long) Math.floor(answer), step) * step;
    return new Hint.Between(from, from + step - 1);
  }

  private static List<Hint> place(Extent extent, double tolerance) {
    List<Hint> hints = new ArrayList<>();
    if (Double.isFinite(extent.firstYear()) && Double.isFinite(extent.lastYear())) {
      long from = Math.floorDiv((long) extent.firstYear(), NUMBER_STEPS) * NUMBER_STEPS;
      long width = Math.max(NUMBER_STEPS, (long) Math.ceil(tolerance) * 2);
      hints.add(new Hint.Between(from, Math.max(from + width - 1, (long) extent.lastYear())));
    }
    return hints;
  }

  private static Hint begins(int blank, Task.Expected expected) {
    return new Hint.Begins(
        blank,
        Hint.Beginning.of(expected.answer().ja()),
        Hint.Beginning.of(expected.answer().en()));
  }
}
