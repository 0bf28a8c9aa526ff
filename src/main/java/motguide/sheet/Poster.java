package motguide.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages glued together to one sheet; a single page is the smallest poster.
 *
 * <p>Every page keeps a margin that no printer loses. Pages beside one another show the last
 * stretch of the neighbour again, so that they can be cut and glued without a gap.
 *
 * @param columns pages side by side, 1 to {@value #MOST}
 * @param rows pages one over the other, 1 to {@value #MOST}
 */
public record Poster(Paper paper, boolean landscape, int columns, int rows) {

  /** The most pages side by side, or one over the other. */
  public static final int MOST = 6;

  /** The margin of each page. */
  public static final double MARGIN_MM = 10;

  /** What neighbouring pages both show. */
  public static final double OVERLAP_MM = 10;

  /** Refuses a poster with no pages or too many. */
  public Poster {
    if (columns < 1 || rows < 1 || columns > MOST || rows > MOST) {
      throw new IllegalArgumentException("a poster of " + columns + " × " + rows + " pages");
    }
  }

  /** A single page. */
  public static Poster page(Paper paper, boolean landscape) {
    return new Poster(paper, landscape, 1, 1);
  }

  /** The width of one page of paper. */
  public double pageWidthMm() {
    return landscape ? paper.longMm() : paper.shortMm();
  }

  /** The height of one page of paper. */
  public double pageHeightMm() {
    return landscape ? paper.shortMm() : paper.longMm();
  }

  /** The width of what one page shows. */
  public double tileWidthMm() {
    return pageWidthMm() - 2 * MARGIN_MM;
  }

  /** The height of what one page shows. */
  public double tileHeightMm() {
    return pageHeightMm() - 2 * MARGIN_MM;
  }

  /** The width of the whole once glued, without its margins. */
  public double widthMm() {
    return columns * tileWidthMm() - (columns - 1) * OVERLAP_MM;
  }

  /** The height of the whole once glued, without its margins. */
  public double heightMm() {
    return rows * tileHeightMm() - (rows - 1) * OVERLAP_MM;
  }

  /** How many pages it takes. */
  public int pages() {
    return columns * rows;
  }

  /** What each page shows, row by row. */
  public List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        tiles.add(
            new Tile(
                column,
                row,
                column * (tileWidthMm() - OVERLAP_MM),
                row * (tileHeightMm() - OVERLAP_MM),
                tileWidthMm(),
                tileHeightMm()));
      }
    }
    return tiles;
  }
}
