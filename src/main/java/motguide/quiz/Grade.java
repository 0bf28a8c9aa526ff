package motguide.quiz;

import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth and why.
 *
 * @param parts what became of each option, pair, item or blank; empty for a number or a place, and
 *     where nothing was answered
 * @param measure the numbers behind it
 */
public record Grade(Mark mark, Verdict verdict, List<Part> parts, Measure measure) {

  /** The grade of a question that was not answered. */
  public static final Grade UNANSWERED =
      new Grade(Mark.NONE, Verdict.UNANSWERED, List.of(), new Measure.None());

  /** Copies the list. */
  public Grade {
    parts = List.copyOf(parts);
  }

  /** The grade of parts with a mark for them. */
  static Grade of(Mark mark, List<? extends Part> parts, Measure measure) {
    return new Grade(mark, Verdict.of(mark), List.copyOf(parts), measure);
  }

  /** The grade of parts that count the same each. */
  static Grade ofEqual(List<? extends Part> parts) {
    int right = (int) parts.stream().filter(Part::right).count();
    return of(Mark.of(right, parts.size()), parts, new Measure.None());
  }

  /** The wrong option that was chosen; the first of several. */
  public Optional<String> temptingOption() {
    return parts.stream().flatMap(part -> part.temptingOption().stream()).findFirst();
  }
}
