package motguide.timeline;

/**
 * The place of a name in its lane, the same at every zoom of a {@link ZoomStep}.
 *
 * @param form how it looks
 * @param item index of the item in the model; of a cluster, of its first item
 * @param startDay the date it hangs on
 * @param endDay of a span its end, of a cluster the date of its last item, else {@code startDay}
 * @param labelPx width of what is written, with its insets
 * @param y from the top of the lane
 * @param flipped whether the text flows to the left of the date
 * @param order in which it was placed; lower goes first
 * @param count how many items it stands for
 */
public record Box(
    Form form,
    int item,
    double startDay,
    double endDay,
    double labelPx,
    double y,
    double heightPx,
    boolean flipped,
    int order,
    int count) {

  private static final double LEAST_BAR = 4;

  /** The same box in another place. */
  public Box at(double newY, boolean newFlipped) {
    return new Box(form, item, startDay, endDay, labelPx, newY, heightPx, newFlipped, order, count);
  }

  /** The same for fewer items. */
  Box without(int fewer) {
    return new Box(
        form, item, startDay, endDay, labelPx, y, heightPx, flipped, order, count - fewer);
  }

  /** The same name without box, on one line. */
  Box onOneLine(double linePx, double lineHeightPx) {
    return new Box(
        Form.LINE, item, startDay, endDay, linePx, y, lineHeightPx, flipped, order, count);
  }

  /** Where its left edge is, given where its dates stand. */
  double left(double startX, double endX, Sizes sizes) {
    if (!flipped) {
      return startX;
    }
    return switch (form) {
      case SPAN -> nameIsInside(startX, endX) ? startX : startX - besidePx(sizes);
      case CLUSTER, CHIP -> startX - labelPx;
      default -> startX + sizes.px(Sizes.RULE) - labelPx;
    };
  }

  /** Where its right edge is, given where its dates stand. */
  double right(double startX, double endX, Sizes sizes) {
    return switch (form) {
      case SPAN ->
          barEnd(startX, endX) + (flipped || nameIsInside(startX, endX) ? 0 : besidePx(sizes));
      case CLUSTER, CHIP -> flipped ? startX : startX + labelPx;
      default -> flipped ? startX + sizes.px(Sizes.RULE) : startX + labelPx;
    };
  }

  /** What the name of a span takes beside its bar. */
  double besidePx(Sizes sizes) {
    return labelPx + sizes.px(Sizes.SPAN_GAP - 2 * Sizes.SPAN_INSET);
  }

  /** Whether the bar of a span is long enough for its name. */
  boolean nameIsInside(double startX, double endX) {
    return barEnd(startX, endX) - startX >= labelPx;
  }

  static double barEnd(double startX, double endX) {
    return Math.max(endX, startX + LEAST_BAR);
  }
}
