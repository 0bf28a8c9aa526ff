package motguide.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arranges a timeline: which names stand where, for any view.
 *
 * <p>Lanes are arranged once per {@link ZoomStep} and kept, so that panning moves nothing up or
 * down; lanes with many items in pieces, each from its weightiest items only. What a frame costs
 * depends on what is in view, not on how many items there are.
 *
 * <p>For one thread.
 */
public final class TimelineLayout {
  /** Lanes up to this size are arranged as a whole. */
  static final int SMALL_LANE = 200;

  private static final int MOST_PIECES = 600;
  private static final int MOST_ROWS = 5000;
  private static final double PIECE_PX = 2048;
  private static final int SPANS_PER_CELL = 6;
  private static final double NAMES_PX = 110;
  private static final double ENDLESS_PX = 1e5;
  private static final double TICK_PX = 88;

  private final TimelineModel model;
  private final AxisWords words;
  private final LabelWidths widths;
  private final Sizes sizes;
  private final List<LaneIndex> indexes;
  private final BetweenNames between;
  private final LaneSpace space;

  private final Map<PieceKey, LanePiece> pieces =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PieceKey, LanePiece> eldest) {
          return size() > MOST_PIECES;
        }
      };
  private final Map<RowsKey, Map<Integer, Double>> rows = new HashMap<>();
  private @Nullable Settings settings;

  /** What arrangements depend on beside what their keys say; level that is on screen. */
  private record Settings(Level level, Emphasis emphasis, AxisFolds folds) {}

  private record RowsKey(int lane, Level level) {}

  private record PieceKey(
      int lane, Level level, double lanePx, ZoomStep step, int cellLevel, long cell) {
    /** The larger cell around it. */
    PieceKey around(int largerLevel) {
      return new PieceKey(
          lane, level, lanePx, step, largerLevel, cell >> (largerLevel - cellLevel));
    }
  }

  /** A layout of a model at a text size. */
  public TimelineLayout(
      TimelineModel model,
      List<LaneIndex> indexes,
      AxisWords words,
      TextMeasure measure,
      Sizes sizes) {
    this.model = model;
    this.indexes = List.copyOf(indexes);
    this.words = words;
    this.sizes = sizes;
    this.widths = new LabelWidths(model, measure, sizes);
    this.between = new BetweenNames(model, words, measure, sizes);
    this.space = new LaneSpace(model, this.indexes, sizes, this::placer);
  }

  /** What is on the canvas. */
  public Frame frame(LayoutRequest request) {
    double[] laneHeights = space.heights(request);
    adopt(request);
    AxisScale scale = request.scale();
    AxisRange visible = scale.visible();
    long yearsPerStack = UnitSquares.yearsPerStack(request.step().daysPerPixel(), sizes);
    List<LaneFrame> lanes = new ArrayList<>();
    List<EdgeRules> rules = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < indexes.size(); i++) {
      LaneIndex index = indexes.get(i);
      if (request.hidden().contains(index.laneId())) {
        continue;
      }
      EdgeRules edges = new EdgeRules(scale, widths, model, request.emphasis(), laneHeights[i]);
      List<Box> boxes = new ArrayList<>();
      List<Box> homeless = new ArrayList<>();
      boolean collapsed = request.collapsed().contains(index.laneId());
      for (LanePiece piece :
          collapsed ? List.<LanePiece>of() : piecesOf(i, request, laneHeights[i], visible)) {
        boxes.addAll(piece.boxes());
        if (index.size() <= SMALL_LANE) {
          homeless.addAll(piece.homeless());
        }
      }
      List<Shown> names = edges.apply(boxes, homeless, index.size() <= SMALL_LANE);
      List<UnitSquares.Stack> squares =
          request.level() == Level.Z0 && !collapsed
              ? UnitSquares.stacks(index, visible, yearsPerStack)
              : List.of();
      lanes.add(
          new LaneFrame(
              model.lanes().get(i),
              index,
              y,
              laneHeights[i],
              collapsed,
              names,
              between.chips(index, scale, visible, laneHeights[i], edges),
              squares));
      rules.add(edges);
      y += laneHeights[i];
    }
    return new Frame(
        scale,
        request.level(),
        sizes,
        request.emphasis(),
        lanes,
        y,
        between.gaps(request, lanes, rules),
        TickLadder.ticks(visible, scale.viewport().daysPerPixel(), sizes.px(TICK_PX)),
        yearsPerStack);
  }

  private void adopt(LayoutRequest request) {
    Settings next = new Settings(request.level(), request.emphasis(), request.scale().folds());
    Settings before = settings;
    if (before == null || !sameBeside(before, next)) {
      pieces.clear();
    }
    if (before != null && before.level() != next.level()) {
      rows.keySet().removeIf(key -> key.level() == before.level());
    }
    settings = next;
  }

  private static boolean sameBeside(Settings one, Settings other) {
    return one.emphasis().equals(other.emphasis()) && one.folds().equals(other.folds());
  }

  /**
   * Arranges what a frame will show that is likely to come, a piece at a time, so that the frame in
   * which a step of zoom begins has nothing left to arrange.
   *
   * @param nanos how long this may take; the piece under way is finished
   */
  public void prepare(LayoutRequest coming, long nanos) {
    Settings wanted = new Settings(coming.level(), coming.emphasis(), coming.scale().folds());
    Settings now = settings;
    if (now == null || !sameBeside(now, wanted)) {
      return;
    }
    long began = System.nanoTime();
    double[] laneHeights = space.heights(coming);
    for (int i = 0; i < indexes.size(); i++) {
      String lane = indexes.get(i).laneId();
      if (coming.hidden().contains(lane) || coming.collapsed().contains(lane)) {
        continue;
      }
      for (PieceKey key : keysOf(i, coming, laneHeights[i], coming.scale().visible())) {
        if (!pieces.containsKey(key)) {
          piece(key, coming, laneHeights[i]);
          if (System.nanoTime() - began > nanos) {
            return;
          }
        }
      }
    }
  }

  /** A placer that may use any height. */
  private LanePlacer placer(LaneIndex index, Level level, double daysPerPixel) {
    Naming naming = new Naming(level, Emphasis.NONE, widths, index.laneId());
    LaneTask task =
        task(index, naming, daysPerPixel, AxisFolds.NONE, ENDLESS_PX, 0, index.size(), null);
    return new LanePlacer(task, nowhere -> Double.NaN);
  }

  // Pieces.

  private List<LanePiece> piecesOf(
      int lane, LayoutRequest request, double laneHeight, AxisRange visible) {
    return keysOf(lane, request, laneHeight, visible).stream()
        .map(key -> piece(key, request, laneHeight))
        .toList();
  }

  /** The pieces of a lane that are in view. */
  private Set<PieceKey> keysOf(
      int lane, LayoutRequest request, double laneHeight, AxisRange visible) {
    LaneIndex index = indexes.get(lane);
    if (index.size() <= SMALL_LANE) {
      return Set.of(new PieceKey(lane, request.level(), laneHeight, request.step(), -1, 0));
    }
    int level = cellLevel(request.step());
    long first = LongSpans.cell(visible.startDay(), level);
    long last = LongSpans.cell(visible.endDay(), level);
    Set<PieceKey> keys = new LinkedHashSet<>();
    for (long cell = first; cell <= last; cell++) {
      PieceKey key = new PieceKey(lane, request.level(), laneHeight, request.step(), level, cell);
      keys.add(key);
      for (int up = level + 1; up <= topLevel(); up++) {
        keys.add(key.around(up));
      }
    }
    return keys;
  }

  private static int cellLevel(ZoomStep step) {
    double days = PIECE_PX * step.daysPerPixel();
    return Math.clamp((long) Math.ceil(Math.log(days) / Math.log(2)), 0, LongSpans.HIGHEST_LEVEL);
  }

  /** The level of the smallest cell that holds everything. */
  private int topLevel() {
    return LongSpans.levelOf(model.range().startDay(), model.range().endDay());
  }

  private LanePiece piece(PieceKey key, LayoutRequest request, double laneHeight) {
    LanePiece known = pieces.get(key);
    if (known == null) {
      known = arrange(key, request, laneHeight);
      pieces.put(key, known);
      Map<Integer, Double> laneRows = rowsOf(key);
      if (laneRows.size() > MOST_ROWS) {
        laneRows.clear();
      }
      for (Box box : known.boxes()) {
        if (box.count() == 1) {
          laneRows.put(box.item(), box.y());
        }
      }
    }
    return known;
  }

  /** In which rows the names of a lane have stood since its level began. */
  private Map<Integer, Double> rowsOf(PieceKey key) {
    return rows.computeIfAbsent(new RowsKey(key.lane(), key.level()), it -> new HashMap<>());
  }

  private LanePiece arrange(PieceKey key, LayoutRequest request, double laneHeight) {
    LaneIndex index = indexes.get(key.lane());
    Naming naming = new Naming(request.level(), request.emphasis(), widths, index.laneId());
    double daysPerPixel = request.step().daysPerPixel();
    AxisFolds folds = request.scale().folds();
    Map<Integer, Double> laneRows = rowsOf(key);
    LaneTask task;
    if (key.cellLevel() < 0) {
      task = task(index, naming, daysPerPixel, folds, laneHeight, 0, index.size(), null);
    } else {
      CellOf cell = new CellOf(key, request, laneHeight);
      double start = LongSpans.startOf(key.cell(), key.cellLevel());
      double end = LongSpans.startOf(key.cell() + 1, key.cellLevel());
      task =
          task(
              index,
              naming,
              daysPerPixel,
              folds,
              laneHeight,
              index.firstFrom(start),
              index.firstFrom(end),
              cell);
    }
    return new LanePlacer(task, item -> laneRows.getOrDefault(item, Double.NaN)).place();
  }

  /** A cell of a lane with many items. */
  private record CellOf(PieceKey key, LayoutRequest request, double laneHeight) {}

  private LaneTask task(
      LaneIndex index,
      Naming naming,
      double daysPerPixel,
      AxisFolds folds,
      double basePx,
      int from,
      int to,
      @Nullable CellOf cell) {
    double left = folds.px(model.range().startDay(), daysPerPixel);
    double right = folds.px(model.range().endDay(), daysPerPixel);
    int[] places;
    boolean groups = true;
    List<Box> obstacles = List.of();
    if (cell == null) {
      places = new int[to - from];
      Arrays.setAll(places, i -> from + i);
    } else {
      PieceKey key = cell.key();
      double startDay = LongSpans.startOf(key.cell(), key.cellLevel());
      double endDay = LongSpans.startOf(key.cell() + 1, key.cellLevel());
      left = Math.max(left, folds.px(startDay, daysPerPixel));
      right = Math.min(right, folds.px(endDay, daysPerPixel));
      boolean isLarge = key.cellLevel() > cellLevel(cell.request().step());
      groups = !isLarge;
      places =
          isLarge
              ? index.longSpans().in(key.cellLevel(), key.cell(), SPANS_PER_CELL)
              : weightiest(index, naming.emphasis(), from, to, cell, right - left);
      obstacles = obstaclesOf(cell);
    }
    List<LaneTask.Column> squares =
        naming.level() == Level.Z0 ? columns(index, daysPerPixel, folds) : List.of();
    return new LaneTask(
        model,
        index,
        naming,
        widths,
        words,
        daysPerPixel,
        folds,
        basePx,
        left,
        right,
        from,
        to,
        Arrays.stream(places).boxed().toList(),
        obstacles,
        squares,
        groups,
        cell == null);
  }

  /** The weightiest of a cell that fit into it, and what the reader’s attention is on. */
  private int[] weightiest(
      LaneIndex index, Emphasis emphasis, int from, int to, CellOf cell, double widthPx) {
    double rowsInLane = cell.laneHeight() / sizes.px(Sizes.LINE + Sizes.ROW_GAP);
    int most = (int) Math.clamp(rowsInLane * widthPx / sizes.px(NAMES_PX), 32, 600);
    Set<Integer> places = new HashSet<>();
    for (int place : index.weightiest(from, to, most)) {
      if (smallestCellIsWithin(index, place, cell.key().cellLevel())) {
        places.add(place);
      }
    }
    for (int item : emphasis.toTry()) {
      int place = index.placeOf(item, model.anchorOf(model.items().get(item)));
      if (place >= from
          && place < to
          && smallestCellIsWithin(index, place, cell.key().cellLevel())) {
        places.add(place);
      }
    }
    return places.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private boolean smallestCellIsWithin(LaneIndex index, int place, int cellLevel) {
    AxisItem item = model.items().get(index.itemAt(place));
    if (!item.span()) {
      return true;
    }
    double start = index.anchorAt(place);
    return LongSpans.levelOf(start, Math.max(start, model.endOf(item))) <= cellLevel;
  }

  /** The bars that larger cells have placed and that reach into a cell. */
  private List<Box> obstaclesOf(CellOf cell) {
    PieceKey key = cell.key();
    List<Box> obstacles = new ArrayList<>();
    for (int up = topLevel(); up > key.cellLevel(); up--) {
      obstacles.addAll(piece(key.around(up), cell.request(), cell.laneHeight()).boxes());
    }
    return obstacles;
  }

  private List<LaneTask.Column> columns(LaneIndex index, double daysPerPixel, AxisFolds folds) {
    if (index.size() > SMALL_LANE) {
      return List.of();
    }
    double pitch = sizes.px(Sizes.SQUARE_PITCH);
    List<LaneTask.Column> columns = new ArrayList<>();
    AxisRange all = new AxisRange(model.range().startDay(), model.range().endDay() + 1);
    for (UnitSquares.Stack stack :
        UnitSquares.stacks(index, all, UnitSquares.yearsPerStack(daysPerPixel, sizes))) {
      double x = folds.px(stack.startDay(), daysPerPixel);
      columns.add(new LaneTask.Column(x, x + pitch, stack.count() * pitch));
    }
    return columns;
  }
}
