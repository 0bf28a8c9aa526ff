package motguide.lecture;

/**
 * A screen of the computer, told from others by where it lies and how large it is.
 *
 * @param x left edge on the desktop, in pixels
 * @param y upper edge
 * @param primary whether the desktop begins there
 */
public record Display(int x, int y, int width, int height, boolean primary) {

  /** Its place and size as one word, by which it is found again: {@code 1920x1080+1440+0}. */
  public String geometry() {
    return "%dx%d%+d%+d".formatted(width, height, x, y);
  }

  /** Whether another screen, or this one later, is as large. */
  public boolean sameSize(Display other) {
    return width == other.width && height == other.height;
  }

  /** Whether a pixel of the desktop is on both screens. */
  public boolean overlaps(Display other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Whether another screen, or this one later, is as large and lies in the same place. */
  public boolean samePlace(Display other) {
    return sameSize(other) && x == other.x && y == other.y;
  }
}
