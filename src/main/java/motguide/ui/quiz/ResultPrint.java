package motguide.ui.quiz;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import motguide.content.Library;
import motguide.content.Manifest;
import motguide.quiz.Attempt;
import motguide.quiz.Round;
import motguide.quiz.Verdict;
import motguide.sheet.Drawing;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import motguide.sheet.SourcePages;
import motguide.ui.kit.Wording;

/**
 * What a round came to, on paper: the score, then every question with what was answered, what is
 * right and why. Its words are gathered when it is made; laid out on any thread.
 */
final class ResultPrint {
  private static final double MM_PER_PX = 0.28;

  private final String title;
  private final String credits;
  private final Locale language;
  private final LocalDate day;
  private final List<SourcePages.Entry> entries = new ArrayList<>();

  /**
   * The print of a finished round.
   *
   * @param score the score in words
   * @param day when it was finished
   */
  ResultPrint(
      Round round, String about, String score, Library library, Wording wording, LocalDate day) {
    this.day = day;
    language = wording.language().locale();
    title = wording.text("quiz.result.title") + "  " + about;
    Manifest manifest = library.pack().manifest();
    credits = wording.first(manifest.title()) + " " + manifest.version();
    entries.add(
        new SourcePages.Entry(
            score, List.of(wording.calendar(FormatStyle.LONG).format(day), credits)));
    for (int i = 0; i < round.questions().size(); i++) {
      QuestionSheet sheet = new QuestionSheet(round.questions().get(i), library, wording);
      entries.add(entry(i, sheet, round.attempts().get(i)));
    }
  }

  private static SourcePages.Entry entry(int index, QuestionSheet sheet, Attempt attempt) {
    List<String> lines = new ArrayList<>();
    if (attempt.verdict() != Verdict.RIGHT) {
      lines.add(ErrorWords.of(sheet, attempt));
    }
    lines.add(sheet.text("quiz.print.right", sheet.first(sheet.question().gist())));
    lines.add(sheet.first(sheet.question().explanation()));
    return new SourcePages.Entry(
        (index + 1) + ". " + sign(attempt.verdict()) + " " + sheet.first(sheet.question().prompt()),
        lines);
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "○";
      case PARTLY -> "△";
      case WRONG -> "×";
      case UNANSWERED -> "−";
    };
  }

  /** The name of a file that would do. */
  String fileName() {
    return "motguide-result-" + day + ".pdf";
  }

  /** The pages. */
  Print laidOut(LetterMeasure measure) {
    Poster page = Poster.page(Paper.A4, false);
    List<Drawing> pages = SourcePages.of(entries, title, language, page, measure, MM_PER_PX);
    return new Print(
        title, credits, language, day, pages.getFirst(), page, pages.subList(1, pages.size()));
  }
}
