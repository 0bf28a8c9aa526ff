package motguide.lecture;

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
}
