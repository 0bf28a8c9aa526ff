package motguide.ui.progress;

import motguide.study.Mastery;

/** The shades of ink that stand for chances of recall. */
final class Ink {
  /** From which chance on each shade but the faintest is used. */
  static final double[] STEPS = {0.5, 0.65, 0.8, 0.9};

  private Ink() {}

  /** The style class for a cell: 0 for nothing begun, 1 to 5 from faint to firm. */
  static String of(Mastery.Cell cell) {
    if (cell.begun() == 0) {
      return "ink-0";
    }
    int shade = 1;
    for (double step : STEPS) {
      shade += cell.recall() >= step ? 1 : 0;
    }
    return "ink-" + shade;
  }
}
