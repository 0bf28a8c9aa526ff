package motguide.ui.quiz;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import motguide.content.NumberUnit;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.quiz.Measure;
import motguide.quiz.Part;
import motguide.quiz.Verdict;

/**
 * Says in one line what an answer came to. Speaks of the answer, never of the person; nothing is
 * praised.
 */
final class VerdictWords {
  private final QuestionSheet sheet;
  private final Grade grade;

  VerdictWords(QuestionSheet sheet, Grade grade) {
    this.sheet = sheet;
    this.grade = grade;
  }

  /**
   * How far the answer was right, where there is more to say than what is right; else empty, and
   * the gist of the question says it.
   */
  Optional<String> distance() {
    if (grade.verdict() == Verdict.UNANSWERED) {
      return Optional.empty();
    }
    return switch (grade.measure()) {
      case Measure.Order(int concordant, int comparable, var swapped) when comparable > 0 ->
          Optional.of(order(concordant, comparable));
      case Measure.Distance distance -> Optional.of(distance(distance));
      default -> parts();
    };
  }

  private String order(int concordant, int comparable) {
    String sentence = sheet.text("quiz.verdict.order", concordant, comparable);
    return concordant == comparable - 1
        ? sentence + sheet.text("quiz.verdict.order.nearly")
        : sentence;
  }

  private String distance(Measure.Distance distance) {
    String truth = truth();
    String sentence;
    if (distance.byOpenDate() && grade.verdict() == Verdict.RIGHT) {
      sentence = sheet.text("quiz.verdict.open-date", truth);
    } else if (grade.verdict() == Verdict.RIGHT) {
      sentence =
          sheet.text(
              distance.size() == 0 && isExact(distance)
                  ? "quiz.verdict.exact"
                  : "quiz.verdict.within",
              truth);
    } else if (isYears()) {
      sentence = sheet.text("quiz.verdict.years", Math.round(offBy(distance)), truth);
    } else {
      sentence = sheet.text("quiz.verdict.number", truth);
    }
    return sentence;
  }

  private boolean isYears() {
    return switch (sheet.question().task()) {
      case Task.NumberEntry(var answer, var tolerance, var unit, var why) ->
          unit == NumberUnit.YEAR;
      default -> true;
    };
  }

  /** How far a year is from the answer itself, not from the edge of what still counts. */
  private double offBy(Measure.Distance distance) {
    return sheet.question().task() instanceof Task.NumberEntry number
        ? Math.abs(distance.given() - number.answer())
        : distance.size();
  }

  private boolean isExact(Measure.Distance distance) {
    return !(sheet.question().task() instanceof Task.NumberEntry number)
        || distance.given() == number.answer();
  }

  private String truth() {
    return switch (sheet.question().task()) {
      case Task.Placement(var date, var tolerance, var event, var why) -> sheet.dates().full(date);
      case Task.NumberEntry number -> numberWords(number);
      default -> "";
    };
  }

  private String numberWords(Task.NumberEntry number) {
    if (number.unit() == NumberUnit.YEAR) {
      return sheet.dates().year((long) number.answer());
    }
    NumberFormat format = NumberFormat.getInstance(sheet.wording().language().locale());
    return sheet.text("quiz.unit.full." + number.unit().code(), format.format(number.answer()));
  }

  private Optional<String> parts() {
    List<Part> parts = grade.parts();
    long right = parts.stream().filter(Part::right).count();
    return switch (sheet.question().task()) {
      case Task.MultipleChoice several when grade.verdict() != Verdict.RIGHT ->
          Optional.of(several());
      case Task.Matching matching when grade.verdict() != Verdict.RIGHT ->
          Optional.of(sheet.text("quiz.verdict.match", right, parts.size()));
      case Task.Cloze cloze when parts.size() > 1 && grade.verdict() != Verdict.RIGHT ->
          Optional.of(sheet.text("quiz.verdict.blanks", right, parts.size()));
      case Task.Cloze cloze -> letters();
      case Task.ShortText text -> letters();
      default -> Optional.empty();
    };
  }

  private String several() {
    long chosen = count(Part.OptionState.RIGHTLY_CHOSEN);
    long wanted = chosen + count(Part.OptionState.MISSED);
    long wrong = count(Part.OptionState.WRONGLY_CHOSEN);
    return wrong == 0
        ? sheet.text("quiz.verdict.several", chosen, wanted)
        : sheet.text("quiz.verdict.several.wrong", chosen, wanted, wrong);
  }

  private long count(Part.OptionState state) {
    return grade.parts().stream()
        .filter(part -> part instanceof Part.Choice(var id, var its) && its == state)
        .count();
  }

  private Optional<String> letters() {
    for (Part part : grade.parts()) {
      if (part instanceof Part.Blank blank) {
        if (blank.match() == Part.Match.SLIP) {
          return Optional.of(sheet.text("quiz.verdict.slip"));
        }
        if (blank.match() == Part.Match.NEAR) {
          long edits = blank.letters().stream().filter(cell -> !cell.same()).count();
          return Optional.of(
              sheet.text(edits == 1 ? "quiz.verdict.letter" : "quiz.verdict.letters"));
        }
      }
    }
    return Optional.empty();
  }
}
