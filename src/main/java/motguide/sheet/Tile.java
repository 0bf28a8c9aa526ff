package motguide.sheet;

/**
 * The part of a poster that one page shows.
 *
 * @param column from the left, from 0
 * @param row from the top, from 0
 * @param leftMm where it begins on the poster
 * @param topMm where it begins on the poster
 */
public record Tile(
    int column, int row, double leftMm, double topMm, double widthMm, double heightMm) {}
