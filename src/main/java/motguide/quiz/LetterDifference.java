package motguide.quiz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import motguide.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Two words side by side, letter by letter, with as few differences as possible: a letter too many,
 * too few, another letter, or two neighbours the wrong way round count one each (optimal string
 * alignment). Letters are as written; they are compared as folded.
 *
 * <p>Cost in proportion to the product of the lengths.
 *
 * @param edits the number of differences
 * @param cells both words, aligned
 */
public record LetterDifference(int edits, List<LetterDifference.Cell> cells) {

  /**
   * One place of two aligned words.
   *
   * @param typed the letter on the typed side; null for a gap
   * @param accepted the letter on the accepted side; null for a gap
   */
  public record Cell(@Nullable String typed, @Nullable String accepted, boolean same) {}

  /** Copies the list. */
  public LetterDifference {
    cells = List.copyOf(cells);
  }

  static LetterDifference between(Folded typed, Folded accepted) {
    return new Table(typed.letters(), accepted.letters()).difference();
  }

  private static final class Table {
    private final List<Folded.Letter> typed;
    private final List<Folded.Letter> accepted;

    /** {@code least[i][j]} is the distance of the first i letters from the first j. */
    private final int[][] least;

    Table(List<Folded.Letter> typed, List<Folded.Letter> accepted) {
      this.typed = typed;
      this.accepted = accepted;
      least = new int[typed.size() + 1][accepted.size() + 1];
      for (int i = 0; i <= typed.size(); i++) {
        for (int j = 0; j <= accepted.size(); j++) {
          least[i][j] = i == 0 || j == 0 ? i + j : cheapest(i, j);
        }
      }
    }

    private int cheapest(int i, int j) {
      int one = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
      int both = Math.min(one, least[i - 1][j - 1] + (same(i, j) ? 0 : 1));
      return swapped(i, j) ? Math.min(both, least[i - 2][j - 2] + 1) : both;
    }

    private boolean same(int i, int j) {
      return typed.get(i - 1).folded().equals(accepted.get(j - 1).folded());
    }

    private boolean swapped(int i, int j) {
      return i > 1 && j > 1 && !same(i, j) && same(i, j - 1) && same(i - 1, j);
    }

    LetterDifference difference() {
      Deque<Cell> cells = new ArrayDeque<>();
      int i = typed.size();
      int j = accepted.size();
      while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && least[i][j] == least[i - 1][j - 1] + (same(i, j) ? 0 : 1)) {
          cells.addFirst(cell(i--, j--));
        } else if (swapped(i, j) && least[i][j] == least[i - 2][j - 2] + 1) {
          cells.addFirst(cell(i--, j--));
          cells.addFirst(cell(i--, j--));
        } else if (i > 0 && least[i][j] == least[i - 1][j] + 1) {
          cells.addFirst(cell(i--, 0));
        } else {
          cells.addFirst(cell(0, j--));
        }
      }
      return new LetterDifference(least[typed.size()][accepted.size()], List.copyOf(cells));
    }

    /** The cell of these letters, counted from 1; 0 for a gap. */
    private Cell cell(int i, int j) {
      Folded.@Nullable Letter left = i == 0 ? null : typed.get(i - 1);
      Folded.@Nullable Letter right = j == 0 ? null : accepted.get(j - 1);
      return new Cell(
          left == null ? null : left.original(),
          right == null ? null : right.original(),
          left != null && right != null && Objects.equals(left.folded(), right.folded()));
    }
  }
}
