package motguide.lecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import motguide.content.LocalizedText;
import motguide.content.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A question the class votes on by raising hands, twice if wished: counted, discussed, counted
 * again. Immutable; every key gives another one.
 *
 * @param question whose it is; null for one that is in no pack
 * @param prompt what is asked
 * @param choices what can be voted for, {@value #LEAST_CHOICES} to {@value #MOST_CHOICES}
 * @param first hands counted in the first vote, by choice
 * @param second hands counted in the second vote, by choice
 * @param phase how far it has got
 * @param at the choice being counted
 * @param typing whether the next digit goes on with the number rather than begins it anew
 */
public record HandCount(
    @Nullable QuestionId question,
    LocalizedText prompt,
    List<Choice> choices,
    List<Integer> first,
    List<Integer> second,
    Phase phase,
    int at,
    boolean typing)
    implements Board {

  /** Fewer are no choice. */
  public static final int LEAST_CHOICES = 2;

  /** More do not fit a screen that is read from ten metres. */
  public static final int MOST_CHOICES = 5;

  /** The most hands that can be counted for a choice. */
  public static final int MOST_HANDS = 999;

  private static final int TEN = 10;
  private static final int WHOLE_PERCENT = 100;

  /** Something that can be voted for. */
  public record Choice(LocalizedText text, boolean right) {}

  /** How far a vote has got. */
  public enum Phase {
    /** Hands are counted for the first time. */
    FIRST,
    /** The count is shown and the class talks; the answer is hidden. */
    DISCUSS,
    /** Hands are counted again. */
    SECOND,
    /** Both counts are shown; the answer is hidden. */
    SHIFT,
    /** Both counts are shown, and the answer. */
    ANSWER;

    /** Whether hands are being counted. */
    public boolean counts() {
      return this == FIRST || this == SECOND;
    }

    /** Whether the second count is shown beside the first. */
    public boolean showsShift() {
      return this == SHIFT || this == ANSWER;
    }
  }

  /** Copies the lists and refuses a count that cannot be. */
  public HandCount {
    choices = List.copyOf(choices);
    first = List.copyOf(first);
    second = List.copyOf(second);
    int size = choices.size();
    if (size < LEAST_CHOICES || size > MOST_CHOICES) {
      throw new IllegalArgumentException("a vote on " + size + " choices");
    }
    if (first.size() != size || second.size() != size || at < 0 || at >= size) {
      throw new IllegalArgumentException("counts of another number of choices than " + size);
    }
    if (first.stream().anyMatch(HandCount::isNoCount)
        || second.stream().anyMatch(HandCount::isNoCount)) {
      throw new IllegalArgumentException("hands: " + first + " " + second);
    }
  }

  private static boolean isNoCount(int hands) {
    return hands < 0 || hands > MOST_HANDS;
  }

  /** A vote before the first hand is counted. */
  public static HandCount of(
      @Nullable QuestionId question, LocalizedText prompt, List<Choice> choices) {
    List<Integer> none = Collections.nCopies(choices.size(), 0);
    return new HandCount(question, prompt, choices, none, none, Phase.FIRST, 0, false);
  }

  // Counting.

  /**
   * A digit typed: the number of hands for the choice at {@link #at}. Nothing happens while no
   * hands are counted, or where the number would be too large.
   */
  public HandCount typed(int digit) {
    if (!phase.counts()) {
      return this;
    }
    int number = (typing ? counted().get(at) : 0) * TEN + digit;
    return number > MOST_HANDS ? this : with(number, true);
  }

  /** The last digit taken away. */
  public HandCount erased() {
    return phase.counts() ? with(counted().get(at) / TEN, true) : this;
  }

  /** One hand more, or fewer with −1. */
  public HandCount changedBy(int hands) {
    return phase.counts()
        ? with(Math.clamp((long) counted().get(at) + hands, 0, MOST_HANDS), false)
        : this;
  }

  private List<Integer> counted() {
    return phase == Phase.SECOND ? second : first;
  }

  private HandCount with(int hands, boolean more) {
    List<Integer> changed = new ArrayList<>(counted());
    changed.set(at, hands);
    return phase == Phase.SECOND
        ? new HandCount(question, prompt, choices, first, changed, phase, at, more)
        : new HandCount(question, prompt, choices, changed, second, phase, at, more);
  }

  // Going on.

  /** To another choice, if there is one that way. */
  public HandCount movedBy(int step) {
    int to = at + step;
    return phase.counts() && to >= 0 && to < choices.size() ? standing(phase, to) : this;
  }

  /** To the next choice; after the last one, and where nothing is counted, to the next phase. */
  public HandCount next() {
    return phase.counts() && at < choices.size() - 1 ? movedBy(1) : nextPhase();
  }

  /** To the next phase, whatever has been counted; the same at the last. */
  public HandCount nextPhase() {
    return switch (phase) {
      case FIRST -> standing(Phase.DISCUSS, 0);
      case DISCUSS -> standing(Phase.SECOND, 0);
      case SECOND -> standing(Phase.SHIFT, 0);
      case SHIFT -> standing(Phase.ANSWER, 0);
      case ANSWER -> this;
    };
  }

  /** Back to the phase before; the counts stay. */
  public HandCount previousPhase() {
    return switch (phase) {
      case FIRST -> this;
      case DISCUSS -> standing(Phase.FIRST, 0);
      case SECOND -> standing(Phase.DISCUSS, 0);
      case SHIFT -> standing(Phase.SECOND, 0);
      case ANSWER -> standing(votedTwice() ? Phase.SHIFT : Phase.DISCUSS, 0);
    };
  }

  /** Straight to the answer, where one vote is enough. */
  public HandCount answered() {
    return standing(Phase.ANSWER, 0);
  }

  private HandCount standing(Phase to, int choice) {
    return new HandCount(question, prompt, choices, first, second, to, choice, false);
  }

  // What came of it.

  /** All hands of the first vote. */
  public int firstTotal() {
    return first.stream().mapToInt(Integer::intValue).sum();
  }

  /** All hands of the second vote. */
  public int secondTotal() {
    return second.stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the class has voted a second time. */
  public boolean votedTwice() {
    return secondTotal() > 0;
  }

  /** The share of a choice in the first vote, 0 to 1; 0 before any hand is counted. */
  public double firstShare(int choice) {
    return share(first.get(choice), firstTotal());
  }

  /** The share of a choice in the second vote, 0 to 1; 0 before any hand is counted. */
  public double secondShare(int choice) {
    return share(second.get(choice), secondTotal());
  }

  private static double share(int hands, int total) {
    return total == 0 ? 0 : (double) hands / total;
  }

  /** By how many percentage points a choice has gained from the first vote to the second. */
  public int shift(int choice) {
    return Math.toIntExact(Math.round(secondShare(choice) * WHOLE_PERCENT))
        - Math.toIntExact(Math.round(firstShare(choice) * WHOLE_PERCENT));
  }
}
