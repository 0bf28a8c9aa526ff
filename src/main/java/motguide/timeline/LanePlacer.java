package motguide.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for the names of a lane, or of a stretch of it, by the rules of the design: the
 * weightiest first, each at the first free place from the top, to the right of its date or else to
 * the left; what is left and stands close becomes clusters.
 *
 * <p>Coordinates are pixels from 1 CE at the smallest zoom of a step; at closer zooms of the step
 * everything only moves apart.
 */
final class LanePlacer {
  private final LaneTask task;
  private final Naming naming;
  private final Sizes sizes;
  private IntToDoubleFunction hints;

  private BoxField field = new BoxField(0, 0);
  private final List<Box> placed = new ArrayList<>();
  private final List<Box> homeless = new ArrayList<>();
  private final Set<Integer> named = new HashSet<>();
  private final List<Clusterer.Group> clustered = new ArrayList<>();
  private double used;
  private boolean onlyBackbone;
  private int order;

  /**
   * A placer for a task.
   *
   * @param hints where items stood before, so that they stay if they can; NaN for nowhere
   */
  LanePlacer(LaneTask task, IntToDoubleFunction hints) {
    this.task = task;
    this.naming = task.naming();
    this.sizes = task.sizes();
    this.hints = hints;
  }

  LanePiece place() {
    LanePiece best = null;
    for (Attempt attempt : Attempt.values()) {
      attempt(attempt);
      if (best == null || homeless.size() < best.homeless().size()) {
        best = new LanePiece(List.copyOf(placed), List.copyOf(homeless), neededPx());
      }
      if (homeless.isEmpty() || !task.whole()) {
        break;
      }
      hints = nowhere -> Double.NaN;
    }
    return Objects.requireNonNull(best);
  }

  private double neededPx() {
    return used + sizes.px(Sizes.LANE_BOTTOM) + task.squaresPx();
  }

  /** The height that the most important names need on one line each. */
  double backbonePx() {
    onlyBackbone = true;
    attempt(Attempt.BACKBONE_FIRST);
    onlyBackbone = false;
    // Names may cover squares if need be, but not the lowest of them.
    double squares = Math.min(task.squaresPx(), sizes.px(Sizes.SQUARE_PITCH));
    return used + sizes.px(Sizes.LANE_BOTTOM) + squares;
  }

  /** What is tried, one after the other, until every important name has its place. */
  private enum Attempt {
    WITH_HINTS(false, false, Turn.NONE),
    AFRESH(false, false, Turn.NONE),
    ON_ONE_LINE(true, false, Turn.NONE),
    BACKBONE_FIRST(true, true, Turn.NONE),
    EVERY_SECOND_TURNED(true, true, Turn.EVERY_SECOND),
    OTHERS_TURNED(true, true, Turn.EVERY_OTHER),
    ALL_TURNED(true, true, Turn.ALL);

    private final boolean oneLine;
    private final boolean backboneFirst;
    private final Turn turn;

    Attempt(boolean oneLine, boolean backboneFirst, Turn turn) {
      this.oneLine = oneLine;
      this.backboneFirst = backboneFirst;
      this.turn = turn;
    }
  }

  /** Which of the most important names are tried on the other side of their date first. */
  private enum Turn {
    NONE,
    EVERY_SECOND,
    EVERY_OTHER,
    ALL;

    boolean turns(int place) {
      return switch (this) {
        case NONE -> false;
        case EVERY_SECOND -> place % 2 == 1;
        case EVERY_OTHER -> place % 2 == 0;
        case ALL -> true;
      };
    }
  }

  private void attempt(Attempt attempt) {
    field = new BoxField(sizes.px(Sizes.SIDE_GAP), sizes.px(Sizes.ROW_GAP));
    placed.clear();
    homeless.clear();
    named.clear();
    clustered.clear();
    used = sizes.px(Sizes.LANE_TOP);
    for (Box box : task.obstacles()) {
      take(box);
    }
    task.squares()
        .forEach(
            stack ->
                field.take(
                    stack.x0(), stack.x1(), task.basePx() - stack.heightPx(), task.basePx(), null));
    List<Candidate> candidates = candidates(attempt);
    boolean clustersLast = naming.level().isAtLeast(Level.Z3);
    boolean clustered = false;
    for (Candidate candidate : candidates) {
      if (!clustered
          && !clustersLast
          && !onlyBackbone
          && candidate.stage() > Naming.BEFORE_CLUSTERS) {
        cluster();
        clustered = true;
      }
      if (!isClustered(candidate.place())) {
        placeOne(candidate);
      }
    }
    if (!clustered && !onlyBackbone) {
      cluster();
    }
    if (naming.flowsLeft() && !onlyBackbone && task.groups()) {
      chip();
    }
  }

  private record Candidate(int stage, int place, Box box) {}

  private List<Candidate> candidates(Attempt attempt) {
    List<Candidate> candidates = new ArrayList<>();
    int backbone = 0;
    for (int place : task.places()) {
      int index = task.lane().itemAt(place);
      AxisItem item = task.model().items().get(index);
      int stage = naming.stage(index, item, attempt.backboneFirst);
      boolean important = naming.isBackbone(index, item);
      if (stage >= 0 && (important || !onlyBackbone)) {
        Box box = box(index, item, attempt.oneLine);
        boolean turned = important && attempt.turn.turns(backbone++);
        candidates.add(new Candidate(stage, place, turned ? box.at(0, !box.flipped()) : box));
      }
    }
    Comparator<Candidate> byDate = Comparator.comparingDouble(each -> each.box().startDay());
    candidates.sort(
        Comparator.comparingInt(Candidate::stage)
            .thenComparing(naming.flowsLeft() ? byDate.reversed() : byDate)
            .thenComparingInt(each -> each.box().item()));
    return candidates;
  }

  private Box box(int index, AxisItem item, boolean oneLine) {
    Form form = naming.form(item, oneLine);
    double start = task.model().anchorOf(item);
    double end = form == Form.SPAN ? Math.max(start, task.model().endOf(item)) : start;
    return new Box(
        form,
        index,
        start,
        end,
        task.widths().width(index, form),
        0,
        naming.height(item, form, sizes),
        naming.flowsLeft(),
        0,
        1);
  }

  private void placeOne(Candidate candidate) {
    Box box = candidate.box();
    Box found = find(box, hints.applyAsDouble(box.item()));
    if (found != null) {
      put(found);
    } else if (naming.isBackbone(box.item(), task.model().items().get(box.item()))) {
      homeless.add(box);
    }
  }

  private @Nullable Box find(Box box, double preferredY) {
    for (boolean flipped : new boolean[] {box.flipped(), !box.flipped()}) {
      Box turned = box.at(0, flipped);
      double left = left(turned);
      double right = right(turned);
      if (left >= task.leftPx() && right <= task.rightPx()) {
        double y =
            field.room(
                left,
                right,
                box.heightPx(),
                sizes.px(Sizes.LANE_TOP),
                task.basePx() - sizes.px(Sizes.LANE_BOTTOM),
                preferredY);
        if (!Double.isNaN(y)) {
          return turned.at(y, flipped);
        }
      }
    }
    return null;
  }

  private double left(Box box) {
    return box.left(task.x(box.startDay()), task.x(box.endDay()), sizes);
  }

  private double right(Box box) {
    return box.right(task.x(box.startDay()), task.x(box.endDay()), sizes);
  }

  private void put(Box box) {
    Box ordered =
        new Box(
            box.form(),
            box.item(),
            box.startDay(),
            box.endDay(),
            box.labelPx(),
            box.y(),
            box.heightPx(),
            box.flipped(),
            order++,
            box.count());
    placed.add(ordered);
    if (box.form() != Form.CLUSTER && box.form() != Form.CHIP) {
      named.add(box.item());
    }
    if (box.form() != Form.CHIP) {
      used = Math.max(used, box.y() + box.heightPx());
    }
    take(ordered);
  }

  private void take(Box box) {
    field.take(left(box), right(box), box.y(), box.y() + box.heightPx(), box);
  }

  private void cluster() {
    if (naming.flowsLeft() || !task.groups()) {
      return;
    }
    for (Clusterer.Group group : Clusterer.groups(task, named)) {
      Box found = find(clusterBox(group), Double.NaN);
      if (found != null) {
        put(found);
        clustered.add(group);
      } else {
        clusterInPlaceOfNames(group);
      }
    }
  }

  /**
   * A cluster without room takes that of the nearest names of importance 4, which join it; names
   * that need not have gone come back.
   */
  private void clusterInPlaceOfNames(Clusterer.Group group) {
    List<Box> gone = new ArrayList<>();
    Box found = null;
    while (found == null) {
      Box nearest = nearestLesserName(group);
      if (nearest == null) {
        break;
      }
      remove(nearest);
      gone.add(nearest);
      Clusterer.Group larger =
          new Clusterer.Group(group.firstPlace(), group.lastPlace(), group.count() + gone.size());
      found = find(clusterBox(larger), Double.NaN);
    }
    if (found != null) {
      put(found);
      clustered.add(group);
    } else {
      gone.forEach(this::put);
    }
  }

  private boolean isClustered(int place) {
    for (Clusterer.Group group : clustered) {
      if (place >= group.firstPlace() && place <= group.lastPlace()) {
        return !named.contains(task.lane().itemAt(place));
      }
    }
    return false;
  }

  private Box clusterBox(Clusterer.Group group) {
    LaneIndex lane = task.lane();
    double first = lane.anchorAt(group.firstPlace());
    double last = lane.anchorAt(group.lastPlace());
    String years = task.years(first, last);
    return new Box(
        Form.CLUSTER,
        lane.itemAt(group.firstPlace()),
        first,
        last,
        task.widths().cluster(task.unnamed(group.count()), years),
        0,
        sizes.px(Sizes.CLUSTER),
        false,
        0,
        group.count());
  }

  private @Nullable Box nearestLesserName(Clusterer.Group group) {
    double first = task.lane().anchorAt(group.firstPlace());
    double last = task.lane().anchorAt(group.lastPlace());
    Box nearest = null;
    for (Box box : placed) {
      AxisItem item = task.model().items().get(box.item());
      if (box.form() == Form.LINE
          && item.importance() == 4
          && !naming.emphasis().keepsApart(box.item())
          && box.startDay() >= first
          && box.startDay() <= last
          && (nearest == null
              || Math.abs(box.startDay() - first) < Math.abs(nearest.startDay() - first))) {
        nearest = box;
      }
    }
    return nearest;
  }

  private void remove(Box box) {
    placed.remove(box);
    named.remove(box.item());
    for (BoxField.Taken taken : field.touching(left(box), right(box), box.y(), box.heightPx())) {
      if (box.equals(taken.tag())) {
        field.free(taken);
      }
    }
  }

  /** At the smallest zooms, one number for all that is not named, after the last square. */
  private void chip() {
    LaneIndex lane = task.lane();
    int unnamed = task.toPlace() - task.fromPlace() - named.size();
    if (unnamed <= 0) {
      return;
    }
    double width = task.widths().chip(task.unnamed(unnamed));
    double last = lane.anchorAt(task.toPlace() - 1);
    double height = sizes.px(Sizes.LINE);
    double lastX = task.x(last) + sizes.px(Sizes.SQUARE_PITCH + Sizes.SIDE_GAP);
    double x = Math.min(lastX, task.rightPx() - width);
    double low = task.basePx() - height - sizes.px(Sizes.ROW_GAP);
    for (double y = low; y >= sizes.px(Sizes.LANE_TOP); y -= sizes.px(2)) {
      if (field.touching(x, x + width, y, height).isEmpty()) {
        double day = task.day(x);
        put(
            new Box(
                Form.CHIP,
                lane.itemAt(task.toPlace() - 1),
                day,
                day,
                width,
                y,
                height,
                false,
                0,
                unnamed));
        return;
      }
    }
  }
}
