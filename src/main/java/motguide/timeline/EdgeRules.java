package motguide.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings arranged names onto the screen: at the edges of the view names turn to the other side of
 * their date, the names of bars stick to the edge, and what would be cut is left out.
 *
 * <p>A function of the view alone, so that panning there and back shows the same. Costs what is in
 * view.
 */
final class EdgeRules {
  private final AxisScale scale;
  private final LabelWidths widths;
  private final Sizes sizes;
  private final TimelineModel model;
  private final Emphasis emphasis;
  private final double bottom;
  private BoxField field;
  private final List<Shown> shown = new ArrayList<>();
  private boolean missed;

  EdgeRules(
      AxisScale scale,
      LabelWidths widths,
      TimelineModel model,
      Emphasis emphasis,
      double laneHeight) {
    this.scale = scale;
    this.widths = widths;
    this.sizes = widths.sizes();
    this.model = model;
    this.emphasis = emphasis;
    this.bottom = laneHeight - sizes.px(Sizes.LANE_BOTTOM);
    this.field = emptyField();
  }

  private BoxField emptyField() {
    return new BoxField(sizes.px(Sizes.SIDE_GAP), sizes.px(Sizes.ROW_GAP));
  }

  /**
   * What is on screen of these boxes, and of those that had no place when all was arranged.
   *
   * @param all whether rows may change if otherwise an important name would be missing
   */
  List<Shown> apply(List<Box> boxes, List<Box> homeless, boolean all) {
    bringAll(boxes, homeless);
    if (missed && all) {
      List<Box> lines = boxes.stream().map(this::onOneLine).toList();
      beginAgain();
      bringAll(lines, homeless);
      if (missed) {
        arrangeAfresh(lines, homeless);
      }
    }
    correctCounts(homeless);
    return shown;
  }

  private void beginAgain() {
    shown.clear();
    field = emptyField();
    missed = false;
  }

  /**
   * The last resort where many important names crowd at an edge: those first, in whatever rows they
   * fit, from one side of the view or from the other; then the rest where nothing is in their way.
   */
  private void arrangeAfresh(List<Box> lines, List<Box> homeless) {
    List<Box> important = new ArrayList<>(homeless);
    List<Box> rest = new ArrayList<>();
    for (Box box : lines) {
      if (!isOutside(box, scale.x(box.startDay()), scale.x(box.endDay()))) {
        (insists(box) ? important : rest).add(box);
      }
    }
    important.removeIf(box -> isOutside(box, scale.x(box.startDay()), scale.x(box.endDay())));
    important.sort(Comparator.comparingDouble(Box::startDay));
    Comparator<Box> selectedFirst = Comparator.comparing(box -> box.item() != emphasis.selected());
    for (List<Box> side : List.of(important.reversed(), important)) {
      List<Box> order = side.stream().sorted(selectedFirst).toList();
      beginAgain();
      for (Box box : order) {
        if (!bringToOtherRow(ways(box, box.y()), Double.NaN)) {
          bring(box, Double.NaN);
        }
      }
      if (!missed) {
        break;
      }
    }
    for (Box box : rest) {
      for (Shown way : ways(box, box.y())) {
        if (isFree(way)) {
          show(way);
          break;
        }
      }
    }
  }

  /** Something that must be named found no room: all make do with a line. */
  private Box onOneLine(Box box) {
    return isTall(box)
        ? box.onOneLine(widths.width(box.item(), Form.LINE), sizes.px(Sizes.LINE))
        : box;
  }

  private static boolean isTall(Box box) {
    return box.form() == Form.BOXED || box.form() == Form.SUMMARY;
  }

  /** Items that found a place here after all are no longer in their cluster. */
  private void correctCounts(List<Box> homeless) {
    if (homeless.isEmpty()) {
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      Shown cluster = shown.get(i);
      if (cluster.box().form() == Form.CLUSTER) {
        int named =
            (int)
                homeless.stream()
                    .filter(
                        box ->
                            box.startDay() >= cluster.box().startDay()
                                && box.startDay() <= cluster.box().endDay()
                                && isShown(box.item()))
                    .count();
        shown.set(i, moved(cluster, cluster.box().without(named)));
      }
    }
  }

  private boolean isShown(int item) {
    return shown.stream().anyMatch(name -> name.box().count() == 1 && name.box().item() == item);
  }

  private void bringAll(List<Box> boxes, List<Box> homeless) {
    List<Box> crossing = new ArrayList<>();
    for (Box box : boxes) {
      double startX = scale.x(box.startDay());
      double endX = scale.x(box.endDay());
      if (isOutside(box, startX, endX)) {
        continue;
      }
      Shown whole = asArranged(box, startX, endX);
      if (fits(whole)) {
        show(whole);
      } else {
        crossing.add(box);
      }
    }
    crossing.sort(Comparator.comparingInt(Box::order));
    for (Box box : crossing) {
      bring(box, box.y());
    }
    for (Box box : homeless) {
      if (!isOutside(box, scale.x(box.startDay()), scale.x(box.endDay()))) {
        bring(box, Double.NaN);
      }
    }
  }

  /** The taken room after {@link #apply}, for what else wants a place. */
  BoxField field() {
    return field;
  }

  private boolean isOutside(Box box, double startX, double endX) {
    boolean reachesOn = box.form() == Form.SPAN || box.form() == Form.CLUSTER;
    return startX >= scale.widthPx() || (reachesOn ? endX : startX) < 0;
  }

  private Shown asArranged(Box box, double startX, double endX) {
    double left = box.left(startX, endX, sizes);
    double right = box.right(startX, endX, sizes);
    return new Shown(box, startX, endX, left, right, textX(box, startX, endX), true);
  }

  private double textX(Box box, double startX, double endX) {
    if (box.form() != Form.SPAN) {
      return box.left(startX, endX, sizes);
    }
    if (box.nameIsInside(startX, endX)) {
      return startX;
    }
    double inset = sizes.px(Sizes.SPAN_INSET);
    return box.flipped()
        ? box.left(startX, endX, sizes) - inset
        : Box.barEnd(startX, endX) + sizes.px(Sizes.SPAN_GAP) - inset;
  }

  private boolean fits(Shown box) {
    return box.left() >= 0 && box.right() <= scale.widthPx() + sizes.px(Sizes.RULE);
  }

  private void show(Shown box) {
    shown.add(box);
    field.take(box.left(), box.right(), box.y(), box.y() + box.box().heightPx(), box);
  }

  /** Shows a box that would be cut as it was arranged, if there is any other way. */
  private void bring(Box box, double y) {
    List<Shown> ways = ways(box, Double.isNaN(y) ? sizes.px(Sizes.LANE_TOP) : y);
    for (Shown way : ways) {
      if (!Double.isNaN(y) && isFree(way)) {
        show(way);
        return;
      }
    }
    if (insists(box)) {
      if (bringToOtherRow(ways, y) || makeRoom(ways) || bringOverItsBar(box, y)) {
        return;
      }
      missed = true;
    }
    if (box.form() == Form.SPAN && !Double.isNaN(y)) {
      Shown bare = bareBar(box.at(y, false));
      if (isFree(bare)) {
        show(bare);
      }
    }
  }

  private boolean insists(Box box) {
    return box.count() == 1
        && box.form() != Form.CHIP
        && (model.items().get(box.item()).importance() == 5 || emphasis.insistsOn(box.item()));
  }

  private boolean isFree(Shown way) {
    return field.touching(way.left(), way.right(), way.y(), way.box().heightPx()).isEmpty();
  }

  /** The ways to show a box wholly within the view, best first. */
  private List<Shown> ways(Box box, double y) {
    double startX = scale.x(box.startDay());
    double endX = scale.x(box.endDay());
    List<Shown> ways = new ArrayList<>();
    switch (box.form()) {
      case SPAN -> addSpanWays(ways, box.at(y, box.flipped()), startX, endX);
      case CLUSTER, CHIP -> addClusterWays(ways, box.at(y, box.flipped()), startX, endX);
      default -> {
        for (boolean flipped : new boolean[] {box.flipped(), !box.flipped()}) {
          Shown way = asArranged(box.at(y, flipped), startX, endX);
          if (fits(way)) {
            ways.add(way);
          }
        }
      }
    }
    return ways;
  }

  private void addSpanWays(List<Shown> ways, Box box, double startX, double endX) {
    double from = Math.max(0, startX);
    double barEnd = Box.barEnd(startX, endX);
    double to = Math.min(scale.widthPx(), barEnd);
    double label = box.labelPx();
    double beside = box.besidePx(sizes);
    double inset = sizes.px(Sizes.SPAN_INSET);
    if (to - from >= label) {
      ways.add(new Shown(box, startX, endX, from, to, from, true));
    }
    if (barEnd + beside <= scale.widthPx()) {
      double text = barEnd + sizes.px(Sizes.SPAN_GAP) - inset;
      ways.add(new Shown(box, startX, endX, from, barEnd + beside, text, true));
    }
    if (startX - beside >= 0) {
      double text = startX - beside - inset;
      ways.add(new Shown(box, startX, endX, startX - beside, to, text, true));
    }
  }

  private Shown bareBar(Box box) {
    double startX = scale.x(box.startDay());
    double endX = scale.x(box.endDay());
    double from = Math.max(0, startX);
    double to = Math.min(scale.widthPx(), Box.barEnd(startX, endX));
    return new Shown(box, startX, endX, from, to, from, false);
  }

  /** A cluster stays at the edge as long as its last item is in view. */
  private void addClusterWays(List<Shown> ways, Box box, double startX, double endX) {
    double label = box.labelPx();
    double x = Math.max(0, startX);
    if (x + label <= scale.widthPx()) {
      ways.add(new Shown(box, startX, endX, x, x + label, x, true));
    }
    if (x - label >= 0) {
      ways.add(new Shown(box, startX, endX, x - label, x, x - label, true));
    }
  }

  private boolean bringToOtherRow(List<Shown> ways, double preferred) {
    for (Shown way : ways) {
      double y = roomFor(way, preferred);
      if (!Double.isNaN(y)) {
        show(moved(way, way.box().at(y, way.box().flipped())));
        return true;
      }
    }
    return false;
  }

  /** The name of a bar that ends beyond the edge, from the edge to the left over its start. */
  private boolean bringOverItsBar(Box box, double y) {
    double startX = scale.x(box.startDay());
    double left = scale.widthPx() - box.labelPx();
    if (box.form() != Form.SPAN || startX < left || left < 0) {
      return false;
    }
    Box arranged = box.at(Double.isNaN(y) ? sizes.px(Sizes.LANE_TOP) : y, true);
    double endX = scale.x(box.endDay());
    Shown way = new Shown(arranged, startX, endX, left, scale.widthPx(), left, true);
    return bringToOtherRow(List.of(way), y) || makeRoom(List.of(way));
  }

  private double roomFor(Shown way, double preferred) {
    return field.room(
        way.left(), way.right(), way.box().heightPx(), sizes.px(Sizes.LANE_TOP), bottom, preferred);
  }

  private static Shown moved(Shown way, Box box) {
    return new Shown(
        box, way.startX(), way.endX(), way.left(), way.right(), way.textX(), way.named());
  }

  /** An important name takes the place of lesser ones. */
  private boolean makeRoom(List<Shown> ways) {
    for (Shown way : ways) {
      double height = way.box().heightPx();
      for (double y = sizes.px(Sizes.LANE_TOP); y + height <= bottom; y += sizes.px(4)) {
        List<BoxField.Taken> inTheWay = field.touching(way.left(), way.right(), y, height);
        if (inTheWay.stream().allMatch(taken -> mayGo(taken.tag()))) {
          for (BoxField.Taken taken : List.copyOf(inTheWay)) {
            field.free(taken);
            shown.remove(taken.tag());
          }
          show(moved(way, way.box().at(y, way.box().flipped())));
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayGo(@Nullable Object tag) {
    return tag instanceof Shown other && !insists(other.box());
  }
}
