package motguide.timeline;

/** Widths as of a typewriter: full-width characters a full em, others a little over half. */
final class FixedMeasure implements TextMeasure {
  private final double unit;

  FixedMeasure(double unit) {
    this.unit = unit;
  }

  @Override
  public double width(String text, Role role) {
    double size =
        switch (role) {
          case YEAR, NAME, COUNT -> 14;
          case SECOND, BAND_SECOND, BADGE -> 11;
          default -> 13;
        };
    return text.codePoints().mapToDouble(c -> c > 0x2E80 ? size : size * 0.6).sum() * unit;
  }
}
