package motguide.timeline;

/** How wide the label of each item is in each form; measured when first asked for, then kept. */
public final class LabelWidths {
  private static final double SUMMARY_MOST = 300;
  private static final double SUMMARY_SLACK = 60;

  private final TimelineModel model;
  private final TextMeasure measure;
  private final Sizes sizes;

  /** Widths in pixels; 0 for not yet measured. */
  private final float[] lines;

  private final float[] boxes;

  /** The widths of the labels of a model at a text size. */
  public LabelWidths(TimelineModel model, TextMeasure measure, Sizes sizes) {
    this.model = model;
    this.measure = measure;
    this.sizes = sizes;
    this.lines = new float[model.items().size()];
    this.boxes = new float[lines.length];
  }

  /** The width of an item’s label in a form, with its insets. */
  double width(int item, Form form) {
    float[] known = form == Form.LINE ? lines : boxes;
    if (form == Form.SUMMARY || form == Form.SPAN) {
      return Math.ceil(compute(model.items().get(item), form));
    }
    if (known[item] == 0) {
      known[item] = (float) Math.ceil(compute(model.items().get(item), form));
    }
    return known[item];
  }

  private double compute(AxisItem item, Form form) {
    AxisLabel label = item.label();
    return switch (form) {
      case LINE -> insets() + firstLine(item, TextMeasure.Role.LINE_YEAR, TextMeasure.Role.LINE);
      case SPAN ->
          sizes.px(2 * Sizes.SPAN_INSET) + measure.width(label.name(), TextMeasure.Role.LINE);
      case SUMMARY ->
          insets()
              + Math.max(
                  firstLine(item, TextMeasure.Role.YEAR, TextMeasure.Role.NAME),
                  summaryWidth(label.summary()));
      default -> {
        double first = firstLine(item, TextMeasure.Role.YEAR, TextMeasure.Role.NAME);
        double second =
            sizes.hasSecondLine() ? measure.width(label.second(), TextMeasure.Role.SECOND) : 0;
        yield insets() + Math.max(first, second);
      }
    };
  }

  private double insets() {
    return sizes.px(Sizes.INSET_LEFT + Sizes.INSET_RIGHT);
  }

  private double firstLine(AxisItem item, TextMeasure.Role year, TextMeasure.Role name) {
    AxisLabel label = item.label();
    double width = measure.width(label.name(), name);
    if (!label.year().isEmpty()) {
      width += measure.width(label.year(), year) + sizes.px(Sizes.WORD_GAP);
    }
    if (!item.badge().isEmpty()) {
      width +=
          measure.width(item.badge(), TextMeasure.Role.BADGE)
              + sizes.px(Sizes.WORD_GAP + Sizes.BADGE_PADDING);
    }
    return width;
  }

  /** The width at which a summary takes two lines, with some room for words that do not break. */
  private double summaryWidth(String summary) {
    double whole = measure.width(summary, TextMeasure.Role.SUMMARY);
    double half = whole / 2 + sizes.px(SUMMARY_SLACK);
    return whole <= half ? whole + 2 : half;
  }

  /** Whether the summary of an item can be shown in two lines of a bearable length. */
  boolean summaryFits(AxisItem item) {
    String summary = item.label().summary();
    return !summary.isEmpty()
        && summary.length() < 200
        && summaryWidth(summary) <= sizes.px(SUMMARY_MOST);
  }

  /** The width of a cluster’s box. */
  double cluster(String count, String years) {
    return Math.ceil(
        measure.width(count, TextMeasure.Role.COUNT)
            + measure.width(years, TextMeasure.Role.COUNT_YEARS)
            + sizes.px(Sizes.CLUSTER_PADDING));
  }

  /** The width of a chip. */
  double chip(String count) {
    return Math.ceil(
        measure.width(count, TextMeasure.Role.COUNT) + sizes.px(Sizes.CLUSTER_PADDING - 8));
  }

  Sizes sizes() {
    return sizes;
  }
}
