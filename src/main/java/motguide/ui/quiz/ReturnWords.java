package motguide.ui.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import motguide.content.Question;
import motguide.quiz.Attempt;
import motguide.quiz.Confidence;
import motguide.quiz.Verdict;
import motguide.study.Study;
import motguide.ui.kit.Wording;

/** Says when what a question asks about comes back. */
final class ReturnWords {
  private final Study study;
  private final Wording wording;

  ReturnWords(Study study, Wording wording) {
    this.study = study;
    this.wording = wording;
  }

  /** The sentence after an answer to {@code question}; empty where nothing is planned. */
  Optional<String> after(Question question, Attempt attempt) {
    boolean surelyWrong =
        attempt.confidence() == Confidence.SURE
            && attempt.grade().isPresent()
            && attempt.verdict() != Verdict.RIGHT;
    return of(question).map(when -> surelyWrong ? when + wording.text("quiz.return.sure") : when);
  }

  /** When the first of the claims of {@code question} comes back. */
  Optional<String> of(Question question) {
    return daysUntil(question).map(this::words);
  }

  /** In how many study days the first of the claims of {@code question} comes back. */
  Optional<Long> daysUntil(Question question) {
    return question.claims().stream()
        .flatMap(claim -> study.knowledge().due(claim).stream())
        .min(Instant::compareTo)
        .map(due -> study.knowledge().calendar().dayOf(due))
        .map(day -> Math.max(0, ChronoUnit.DAYS.between(study.today(), day)));
  }

  private String words(long days) {
    if (days <= 1) {
      return wording.text(days == 0 ? "quiz.return.today" : "quiz.return.tomorrow");
    }
    LocalDate day = study.today().plusDays(days);
    return wording.text("quiz.return.days", days, wording.calendar(FormatStyle.LONG).format(day));
  }
}
