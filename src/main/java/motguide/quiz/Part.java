package motguide.quiz;

import java.util.List;
import java.util.Optional;
import motguide.text.Folding;
import org.jspecify.annotations.Nullable;

/** What became of one part of an answer, for showing it where it stands. */
public sealed interface Part {

  /** Whether this part is as it should be. */
  boolean right();

  /** What became of an option. */
  enum OptionState {
    /** Right, and chosen. */
    RIGHTLY_CHOSEN,
    /** Wrong, yet chosen. */
    WRONGLY_CHOSEN,
    /** Right, yet not chosen. */
    MISSED,
    /** Wrong, and not chosen. */
    RIGHTLY_LEFT
  }

  /**
   * One option of a choice.
   *
   * @param optionId of a statement that is true or false: {@code true} or {@code false}
   */
  record Choice(String optionId, OptionState state) implements Part {
    @Override
    public boolean right() {
      return state == OptionState.RIGHTLY_CHOSEN || state == OptionState.RIGHTLY_LEFT;
    }
  }

  /**
   * One left item of a matching.
   *
   * @param given the right item put to it; null for none
   * @param wanted the right item that belongs to it
   */
  record Pair(String left, @Nullable String given, String wanted) implements Part {
    @Override
    public boolean right() {
      return wanted.equals(given);
    }
  }

  /**
   * One item of an order, in the person's order.
   *
   * @param crossed the items with which it stands in the wrong order; empty where it stands right
   */
  record Item(String itemId, List<String> crossed) implements Part {
    /** Copies the list. */
    public Item {
      crossed = List.copyOf(crossed);
    }

    @Override
    public boolean right() {
      return crossed.isEmpty();
    }
  }

  /** How a typed text stands to what was asked for. */
  enum Match {
    /** One of the accepted forms, however {@linkplain Folding#SOLID written}. */
    SAME(true),
    /** One slip in a long Latin word: counts as right. */
    SLIP(true),
    /** Nearly an accepted form, but another word. */
    NEAR(false),
    /** Something else. */
    OTHER(false),
    /** Nothing was typed. */
    EMPTY(false);

    private final boolean right;

    Match(boolean right) {
      this.right = right;
    }
  }

  /**
   * One blank.
   *
   * @param index 0 for the first
   * @param accepted the accepted form it was held against, as the pack writes it
   * @param letters both side by side, where they differ by little; else empty
   */
  record Blank(
      int index, String typed, Match match, String accepted, List<LetterDifference.Cell> letters)
      implements Part {
    /** Copies the list. */
    public Blank {
      letters = List.copyOf(letters);
    }

    @Override
    public boolean right() {
      return match.right;
    }
  }

  /** The wrong option that was chosen in this part, if it is one. */
  default Optional<String> temptingOption() {
    return this instanceof Choice(var id, var state) && state == OptionState.WRONGLY_CHOSEN
        ? Optional.of(id)
        : Optional.empty();
  }
}
