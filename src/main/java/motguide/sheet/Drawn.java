package motguide.sheet;

import java.util.List;

/** Something on a drawing; what comes later lies over what came before. */
public sealed interface Drawn {

  /** What encloses it. */
  Bounds bounds();

  /**
   * An area.
   *
   * @param opacity 0 (not there) to 1
   */
  record Fill(Outline outline, Ink ink, double opacity) implements Drawn {
    @Override
    public Bounds bounds() {
      return outline.bounds();
    }
  }

  /**
   * A line.
   *
   * @param dashes lengths of dash and gap in turn; empty for an unbroken line
   * @param opacity 0 (not there) to 1
   */
  record Stroke(Outline outline, Ink ink, double widthPx, List<Double> dashes, double opacity)
      implements Drawn {
    /** Copies the list. */
    public Stroke {
      dashes = List.copyOf(dashes);
    }

    @Override
    public Bounds bounds() {
      return outline.bounds().grown(widthPx / 2);
    }
  }

  /**
   * A line of words.
   *
   * @param x where they begin, at the left
   * @param baseline the y of their base line
   * @param widthPx how far they reach to the right
   */
  record Words(String text, double x, double baseline, Lettering lettering, Ink ink, double widthPx)
      implements Drawn {
    @Override
    public Bounds bounds() {
      return new Bounds(
          x, baseline - lettering.ascentPx(), x + widthPx, baseline + lettering.descentPx());
    }
  }

  /**
   * Things that are one thing to the reader.
   *
   * @param kind what it is, as a word for style classes, such as {@code event}
   * @param spoken what it says to someone who does not see it; empty for nothing
   */
  record Group(String kind, String spoken, List<Drawn> parts) implements Drawn {
    /** Copies the list. */
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public Bounds bounds() {
      return parts.stream().map(Drawn::bounds).reduce(Bounds.NOWHERE, Bounds::with);
    }
  }
}
