package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Question;

/**
 * What a round came to. Indices are those of its questions.
 *
 * @param counts how many questions came to each verdict; all four are there
 * @param mark the mean mark over all questions, unanswered ones as nothing
 * @param calibration for each confidence that was said, how often it was right; least sure first
 * @param review the questions to look at again: what the person was sure of and had wrong first,
 *     then less sure, then without a word on it, then unanswered; each in the order asked
 * @param weakCards cards with marks lost in answers, most lost first
 * @param weakEvents events with marks lost in answers, most lost first
 */
public record RoundResult(
    Map<Verdict, Integer> counts,
    Mark mark,
    Map<Confidence, Calibration> calibration,
    List<Integer> review,
    List<CardId> weakCards,
    List<EventId> weakEvents) {

  /**
   * How often somebody was right who said how sure they are.
   *
   * @param questions indices of the answered questions, right ones first
   */
  public record Calibration(int right, List<Integer> questions) {
    /** Copies the list. */
    public Calibration {
      questions = List.copyOf(questions);
    }

    /** The share that was right. */
    public double share() {
      return (double) right / questions.size();
    }
  }

  /** Copies the collections. */
  public RoundResult {
    counts = Map.copyOf(counts);
    calibration = Collections.unmodifiableMap(new EnumMap<>(calibration));
    review = List.copyOf(review);
    weakCards = List.copyOf(weakCards);
    weakEvents = List.copyOf(weakEvents);
  }

  /** What {@code round} has come to so far. */
  public static RoundResult of(Round round) {
    int size = round.questions().size();
    return new RoundResult(
        counts(round),
        Mark.clamped(
            IntStream.range(0, size).mapToDouble(i -> round.markOf(i).fraction()).sum() / size),
        calibration(round),
        review(round),
        weak(round, Question::cards),
        weak(round, Question::events));
  }

  private static Map<Verdict, Integer> counts(Round round) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    round.attempts().forEach(attempt -> counts.merge(attempt.verdict(), 1, Integer::sum));
    return counts;
  }

  private static Map<Confidence, Calibration> calibration(Round round) {
    Map<Confidence, Calibration> calibration = new EnumMap<>(Confidence.class);
    for (Confidence confidence : Confidence.values()) {
      List<Integer> said =
          IntStream.range(0, round.attempts().size())
              .filter(i -> round.attempts().get(i).confidence() == confidence)
              .filter(i -> round.attempts().get(i).verdict() != Verdict.UNANSWERED)
              .boxed()
              .sorted(Comparator.comparing(i -> !isRight(round, i)))
              .toList();
      int right = (int) said.stream().filter(i -> isRight(round, i)).count();
      if (!said.isEmpty()) {
        calibration.put(confidence, new Calibration(right, said));
      }
    }
    return calibration;
  }

  private static boolean isRight(Round round, int question) {
    return round.attempts().get(question).verdict() == Verdict.RIGHT;
  }

  private static List<Integer> review(Round round) {
    return IntStream.range(0, round.attempts().size())
        .filter(i -> !isRight(round, i))
        .boxed()
        .sorted(Comparator.comparingInt(i -> urgency(round.attempts().get(i))))
        .toList();
  }

  /** 0 for the first to look at. */
  private static int urgency(Attempt attempt) {
    if (attempt.recall() == Attempt.Recall.UNKNOWN) {
      return 4;
    }
    return switch (attempt.confidence()) {
      case SURE -> 0;
      case MAYBE -> 1;
      case LOW -> 2;
      case null -> 3;
    };
  }

  private static <T> List<T> weak(Round round, Function<Question, List<T>> of) {
    Map<T, Double> lost = new LinkedHashMap<>();
    for (int i = 0; i < round.questions().size(); i++) {
      if (round.attempts().get(i).recall() == Attempt.Recall.FORGOTTEN) {
        double loss = 1 - round.markOf(i).fraction();
        of.apply(round.questions().get(i).question())
            .forEach(each -> lost.merge(each, loss, Double::sum));
      }
    }
    List<Map.Entry<T, Double>> entries = new ArrayList<>(lost.entrySet());
    entries.removeIf(entry -> entry.getValue() == 0);
    entries.sort(Map.Entry.<T, Double>comparingByValue().reversed());
    return entries.stream().map(Map.Entry::getKey).toList();
  }
}
