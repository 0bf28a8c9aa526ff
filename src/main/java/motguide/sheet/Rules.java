package motguide.sheet;

import motguide.timeline.Doubt;
import motguide.timeline.Sizes;

/** The rule that stands on a date and tells how well it is supported. */
final class Rules {
  private Rules() {}

  static void draw(Pen pen, Doubt doubt, double x, double y, double height, Ink mark) {
    switch (doubt) {
      case SOLID -> pen.area(x, y, x + Sizes.RULE, y + height, mark, 1);
      case HOLLOW -> {
        pen.area(x, y, x + Sizes.RULE, y + height, Ink.GROUND, 1);
        pen.stroke(Outline.rectangle(x + 0.5, y + 0.5, Sizes.RULE - 1, height - 1), mark, 1);
      }
      case BROKEN -> {
        double middle = x + Sizes.RULE / 2;
        pen.stroke(Outline.line(middle, y, middle, y + height), mark, Sizes.RULE, 5, 3);
      }
    }
  }
}
