package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motguide.content.CardId;
import motguide.content.Era;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.quiz.Asked;
import motguide.quiz.Confidence;
import motguide.quiz.Round;
import motguide.quiz.RoundResult;
import motguide.quiz.Verdict;
import motguide.ui.strip.StripItem;
import motguide.ui.strip.StripRange;
import motguide.ui.strip.StripSign;

/** What a finished round has to show. */
final class ResultModel {
  private final Round round;
  private final RoundResult result;
  private final Library library;

  ResultModel(Round round, Library library) {
    this.round = round;
    this.library = library;
    result = RoundResult.of(round);
  }

  /** Where most of the misses lie. */
  record WeakEra(Era era, int missed, int asked) {}

  /** The marks and counts. */
  RoundResult result() {
    return result;
  }

  /** How many questions came to {@code verdict}. */
  int count(Verdict verdict) {
    return result.counts().getOrDefault(verdict, 0);
  }

  /** How many questions were asked. */
  int size() {
    return round.questions().size();
  }

  /** The questions as signs on the axis, each at its first event. */
  List<StripItem> signs() {
    List<StripItem> items = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Verdict verdict = round.attempts().get(i).verdict();
      StripSign sign =
          switch (verdict) {
            case RIGHT -> StripSign.RIGHT;
            case PARTLY -> StripSign.PARTLY;
            case WRONG -> StripSign.WRONG;
            case UNANSWERED -> StripSign.UNANSWERED;
          };
      round.questions().get(i).question().events().stream()
          .findFirst()
          .ifPresent(event -> items.add(new StripItem(event, sign)));
    }
    return items;
  }

  /** The years around all events of the round. */
  StripRange range() {
    return StripRange.around(
        signs().stream().map(item -> library.event(item.event()).date()).toList(),
        StripRange.yearOf(library.pack().manifest().present()));
  }

  /** The era with most misses, if there are two or more in it. */
  Optional<WeakEra> weakEra() {
    Map<Era, int[]> counts = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      boolean missed = round.attempts().get(i).verdict() != Verdict.RIGHT;
      Optional<EventId> event = round.questions().get(i).question().events().stream().findFirst();
      event
          .flatMap(library::eraOf)
          .ifPresent(
              era -> {
                int[] both = counts.computeIfAbsent(era, key -> new int[2]);
                both[0] += missed ? 1 : 0;
                both[1]++;
              });
    }
    return counts.entrySet().stream()
        .map(entry -> new WeakEra(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .filter(weak -> weak.missed() >= 2)
        .reduce((best, next) -> next.missed() > best.missed() ? next : best);
  }

  /** Indices of the questions to look at again, the most useful first. */
  List<Integer> review() {
    return result.review();
  }

  /** The question with this index as it was asked. */
  Asked asked(int index) {
    return round.questions().get(index);
  }

  /** The ids of the questions that were not answered rightly. */
  List<QuestionId> missed() {
    return round.missed();
  }

  /** The card that would help most: of the weakest, else of the first question to look at again. */
  Optional<CardId> firstCard() {
    return result.weakCards().stream()
        .findFirst()
        .or(
            () ->
                review().stream()
                    .flatMap(index -> asked(index).question().cards().stream())
                    .findFirst());
  }

  /** How many questions the person was sure of and had wrong. */
  int surelyWrong() {
    RoundResult.Calibration sure = result.calibration().get(Confidence.SURE);
    return sure == null ? 0 : sure.questions().size() - sure.right();
  }
}
