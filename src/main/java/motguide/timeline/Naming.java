package motguide.timeline;

/**
 * Who is named at a level, in which order names are placed, and in which form: the rules of the
 * design as a table.
 */
final class Naming {
  /** After it, groups of what is left become clusters; below {@link Level#Z3}. */
  static final int BEFORE_CLUSTERS = 5;

  /** The last stage there is. */
  static final int LAST = 8;

  private static final int NOT_NAMED = -1;
  private static final int BACKBONE = 5;

  private final Level level;
  private final Emphasis emphasis;
  private final LabelWidths widths;
  private final boolean touched;

  Naming(Level level, Emphasis emphasis, LabelWidths widths, String laneId) {
    this.level = level;
    this.emphasis = emphasis;
    this.widths = widths;
    this.touched = emphasis.touchedLanes().contains(laneId);
  }

  /**
   * When the name of an item is placed; −1 if it is not named at this level.
   *
   * @param backboneFirst whether the most important go before the great spans
   */
  int stage(int index, AxisItem item, boolean backboneFirst) {
    if (index == emphasis.selected()) {
      return 0;
    }
    boolean backbone = item.importance() == BACKBONE;
    boolean greatSpan = item.span() && item.importance() >= 4 && level != Level.Z0;
    if (greatSpan && !(backboneFirst && !backbone)) {
      return 1;
    }
    if (emphasis.related().contains(index)) {
      return 2;
    }
    if (emphasis.hits().contains(index)) {
      return 3;
    }
    if (backbone) {
      return 4;
    }
    if (greatSpan || (item.importance() == 4 && level.isAtLeast(Level.Z2))) {
      return 5;
    }
    if (item.importance() == 3) {
      boolean named = level.isAtLeast(Level.Z2) && !(touched && !level.isAtLeast(Level.Z3));
      return named ? 6 : NOT_NAMED;
    }
    return level.isAtLeast(Level.Z3) ? 7 : NOT_NAMED;
  }

  /** Whether an item must be named wherever it is in view. */
  boolean isBackbone(int index, AxisItem item) {
    return item.importance() == BACKBONE || emphasis.insistsOn(index);
  }

  /** Whether names flow to the left of their dates. */
  boolean flowsLeft() {
    return level == Level.Z0;
  }

  Form form(AxisItem item, boolean oneLine) {
    if (level == Level.Z0) {
      return Form.LINE;
    }
    if (item.span()) {
      return Form.SPAN;
    }
    if (oneLine || level == Level.Z1) {
      return Form.LINE;
    }
    if (level == Level.Z4 && widths.summaryFits(item)) {
      return Form.SUMMARY;
    }
    return item.importance() == BACKBONE ? Form.BOXED : Form.LINE;
  }

  double height(AxisItem item, Form form, Sizes sizes) {
    return switch (form) {
      case LINE -> sizes.px(lineHeight());
      case BOXED ->
          sizes.px(
              sizes.hasSecondLine() && !item.label().second().isEmpty()
                  ? Sizes.BOXED
                  : Sizes.BOXED_LINE);
      case SUMMARY -> sizes.px(Sizes.SUMMARY);
      case SPAN -> sizes.px(Sizes.SPAN);
      case CLUSTER, CHIP -> sizes.px(Sizes.CLUSTER);
    };
  }

  private double lineHeight() {
    return switch (level) {
      case Z0 -> Sizes.LINE_FAR;
      case Z1 -> Sizes.LINE_NARROW;
      default -> Sizes.LINE;
    };
  }

  Emphasis emphasis() {
    return emphasis;
  }

  Level level() {
    return level;
  }
}
