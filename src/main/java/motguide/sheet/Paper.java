package motguide.sheet;

/** A size of paper. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(210, 297),
  /** 297 × 420 mm. */
  A3(297, 420);

  private final double shortMm;
  private final double longMm;

  Paper(double shortMm, double longMm) {
    this.shortMm = shortMm;
    this.longMm = longMm;
  }

  /** Its shorter side. */
  public double shortMm() {
    return shortMm;
  }

  /** Its longer side. */
  public double longMm() {
    return longMm;
  }
}
