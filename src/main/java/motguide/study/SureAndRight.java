package motguide.study;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import motguide.quiz.Confidence;
import motguide.scheduling.StudyCalendar;

/** How often somebody was right who said how sure they were, month by month. */
public final class SureAndRight {
  private final TreeMap<YearMonth, Map<Confidence, Share>> months = new TreeMap<>();

  /** Of so many answers so many were right. */
  public record Share(int answers, int right) {
    private Share plus(boolean one) {
      return new Share(answers + 1, right + (one ? 1 : 0));
    }

    /** The share that was right. */
    public double share() {
      return (double) right / answers;
    }
  }

  /** What {@code answers} come to; first tries with a word on certainty count. */
  public SureAndRight(List<Answer> answers, StudyCalendar calendar) {
    for (Answer answer : answers) {
      Confidence said = answer.confidence();
      if (said != null && answer.kind() == AnswerKind.ANSWERED && answer.tryNumber() == 1) {
        YearMonth month = YearMonth.from(calendar.dayOf(answer.at().toInstant()));
        Map<Confidence, Share> shares =
            months.computeIfAbsent(month, key -> new EnumMap<>(Confidence.class));
        Share before = shares.getOrDefault(said, new Share(0, 0));
        shares.put(said, before.plus(Mistake.isRight(answer)));
      }
    }
  }

  /** The last months in which somebody said how sure they were, in their order. */
  public List<YearMonth> months(int most) {
    List<YearMonth> all = List.copyOf(months.keySet());
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  /** How it was in a month; empty where nothing was said. */
  public Optional<Share> in(YearMonth month, Confidence said) {
    return Optional.ofNullable(months.getOrDefault(month, Map.of()).get(said));
  }

  /** How it was over all months; empty where nothing was said. */
  public Optional<Share> overall(Confidence said) {
    return months.values().stream()
        .flatMap(shares -> Optional.ofNullable(shares.get(said)).stream())
        .reduce((a, b) -> new Share(a.answers() + b.answers(), a.right() + b.right()));
  }
}
