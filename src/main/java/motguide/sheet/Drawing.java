package motguide.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture from its top left corner.
 *
 * @param parts from back to front
 */
public record Drawing(double widthPx, double heightPx, List<Drawn> parts) {

  /** Copies the list and refuses a drawing without area. */
  public Drawing {
    if (!(widthPx > 0 && heightPx > 0)) {
      throw new IllegalArgumentException("a drawing of " + widthPx + " × " + heightPx);
    }
    parts = List.copyOf(parts);
  }

  /** Its whole area. */
  public Bounds area() {
    return new Bounds(0, 0, widthPx, heightPx);
  }

  /** Everything on it without its groups, from back to front. */
  public Stream<Drawn> flat() {
    return parts.stream().flatMap(Drawing::flat);
  }

  private static Stream<Drawn> flat(Drawn drawn) {
    return drawn instanceof Drawn.Group group
        ? group.parts().stream().flatMap(Drawing::flat)
        : Stream.of(drawn);
  }

  /** All its words, from back to front. */
  public Stream<Drawn.Words> words() {
    return flat().filter(Drawn.Words.class::isInstance).map(Drawn.Words.class::cast);
  }
}
