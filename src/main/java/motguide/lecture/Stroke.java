package motguide.lecture;

import java.util.ArrayList;
import java.util.List;

/** A line of ink, drawn in one go. */
public record Stroke(List<Spot> spots) {

  /** Copies the list and refuses a line without a point. */
  public Stroke {
    spots = List.copyOf(spots);
    if (spots.isEmpty()) {
      throw new IllegalArgumentException("a stroke without a point");
    }
  }

  /** The same line, drawn on to another place. */
  public Stroke to(Spot spot) {
    List<Spot> more = new ArrayList<>(spots);
    more.add(spot);
    return new Stroke(more);
  }
}
