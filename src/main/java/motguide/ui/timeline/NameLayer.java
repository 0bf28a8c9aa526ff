package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import motguide.time.DayNumber;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisWords;
import motguide.timeline.Box;
import motguide.timeline.Emphasis;
import motguide.timeline.Form;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.Shown;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/** The labels and clusters on the canvas, all under one parent so that screen readers find them. */
final class NameLayer extends Pane {
  private final CellPool<NameKey, NameKind, NameCell> names =
      new CellPool<>(
          getChildren(), kind -> new NameCell(kind.form(), kind.laneStyle()), NameCell::clear);
  private final CellPool<NameKey, NameKind, ClusterCell> clusters =
      new CellPool<>(
          getChildren(),
          kind -> new ClusterCell(kind.form(), kind.laneStyle(), this::open),
          ClusterCell::clear);
  private final List<NameCell> inOrder = new ArrayList<>();
  private Consumer<NameKey> onOpen = key -> {};

  /** What a cell shows: an item, or a cluster by its first item, in a lane. */
  record NameKey(String laneId, int item, boolean cluster) {}

  private record NameKind(Form form, String laneStyle) {}

  /** A cluster and the lane it stands in. */
  record OpenCluster(LaneFrame lane, Shown place) {}

  NameLayer() {
    getStyleClass().setAll("timeline-names");
    setManaged(false);
    setPickOnBounds(false);
  }

  /**
   * Brings labels and clusters up to date.
   *
   * @param mostNew how many cells may be made for it
   * @return whether all could be shown; if not, the next call goes on
   */
  boolean show(
      Frame frame,
      TimelineModel model,
      double lanesY,
      AxisHits hits,
      int focused,
      @Nullable NameKey openCluster,
      AxisWords words,
      TextMeasure measure,
      int mostNew) {
    int left = mostNew;
    boolean complete = true;
    names.begin();
    clusters.begin();
    inOrder.clear();
    Emphasis emphasis = frame.emphasis();
    for (LaneFrame lane : frame.lanes()) {
      String laneId = lane.lane().id();
      for (Shown place : lane.names()) {
        Box box = place.box();
        double y = lanesY + lane.y() + box.y();
        boolean cluster = box.form() == Form.CLUSTER || box.form() == Form.CHIP;
        NameKey key = new NameKey(laneId, box.item(), cluster);
        NameKind kind = new NameKind(box.form(), lane.lane().styleClass());
        boolean ready = cluster ? clusters.isReady(key, kind) : names.isReady(key, kind);
        if (!ready && left-- <= 0) {
          complete = false;
          continue;
        }
        if (cluster) {
          showCluster(
              clusters.cell(key, kind),
              lane,
              place,
              y,
              key.equals(openCluster),
              frame,
              words,
              measure);
        } else {
          AxisItem item = model.items().get(box.item());
          NameCell cell = names.cell(key, kind);
          cell.show(
              item,
              box.item(),
              place,
              y,
              state(box.item(), emphasis, focused, isTinted(place, frame, model)),
              hits.part(item.id()),
              frame.sizes(),
              measure);
          inOrder.add(cell);
        }
      }
    }
    names.end();
    clusters.end();
    raiseSelected(frame, emphasis);
    return complete;
  }

  /** What opens the list of a cluster for one who cannot click. */
  void setOnOpen(Consumer<NameKey> action) {
    onOpen = action;
  }

  private void open(ClusterCell cell) {
    NameKey key = clusters.keyOf(cell);
    if (key != null) {
      onOpen.accept(key);
    }
  }

  /** Whether the middle of a name lies on a band that is tinted. */
  private static boolean isTinted(Shown place, Frame frame, TimelineModel model) {
    double day = frame.scale().day((place.left() + place.right()) / 2);
    List<AxisBand> bands = model.bands();
    for (int i = 1; i < bands.size(); i += 2) {
      if (day >= bands.get(i).startDay() && day < bands.get(i).endDay()) {
        return true;
      }
    }
    return false;
  }

  /** Empties all cells, whose items are no longer those of the model. */
  void forget() {
    names.live().forEach(NameCell::clear);
  }

  private static NameCell.State state(int item, Emphasis emphasis, int focused, boolean tinted) {
    return new NameCell.State(
        item == emphasis.selected(),
        emphasis.related().contains(item),
        emphasis.dims(item),
        emphasis.hits().contains(item),
        item == focused,
        tinted);
  }

  private static void showCluster(
      ClusterCell cell,
      LaneFrame lane,
      Shown place,
      double y,
      boolean open,
      Frame frame,
      AxisWords words,
      TextMeasure measure) {
    Box box = place.box();
    long first = DayNumber.yearOf(box.startDay());
    long last = DayNumber.yearOf(box.endDay());
    boolean chip = box.form() == Form.CHIP;
    cell.show(
        place,
        y,
        words.unnamed(box.count()),
        chip ? "" : words.years(first, last),
        words.clusterSpoken(box.count(), first, last, lane.lane().name()),
        frame.emphasis().searching() || frame.emphasis().selected() >= 0,
        open,
        frame.sizes(),
        measure);
  }

  private void raiseSelected(Frame frame, Emphasis emphasis) {
    if (emphasis.selected() < 0) {
      return;
    }
    for (LaneFrame lane : frame.lanes()) {
      NameCell cell = names.find(new NameKey(lane.lane().id(), emphasis.selected(), false));
      if (cell != null && getChildren().indexOf(cell) < getChildren().size() - 1) {
        cell.toFront();
      }
    }
  }

  /** The cell under a node of the scene; null if it is none of ours. */
  @Nullable NameCell cellOf(@Nullable Node node) {
    for (Node at = node; at != null && at != this; at = at.getParent()) {
      if (at instanceof NameCell cell) {
        return cell;
      }
    }
    return null;
  }

  /** The cluster under a node of the scene; null if it is none. */
  @Nullable NameKey clusterOf(@Nullable Node node) {
    for (Node at = node; at != null && at != this; at = at.getParent()) {
      if (at instanceof ClusterCell cell) {
        return clusters.keyOf(cell);
      }
    }
    return null;
  }

  /** Where a cluster stands just now; null if it is not there. */
  static @Nullable OpenCluster find(Frame frame, NameKey key) {
    for (LaneFrame lane : frame.lanes()) {
      if (lane.lane().id().equals(key.laneId())) {
        for (Shown place : lane.names()) {
          boolean cluster = place.box().form() == Form.CLUSTER || place.box().form() == Form.CHIP;
          if (cluster && place.box().item() == key.item()) {
            return new OpenCluster(lane, place);
          }
        }
      }
    }
    return null;
  }

  /** The cluster nearest to a place on the canvas, in another lane only if its own has none. */
  static @Nullable NameKey nearestCluster(Frame frame, double x, @Nullable String laneId) {
    NameKey nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (LaneFrame lane : frame.lanes()) {
      double elsewhere = lane.lane().id().equals(laneId) ? 0 : frame.scale().widthPx();
      for (Shown place : lane.names()) {
        boolean cluster = place.box().form() == Form.CLUSTER || place.box().form() == Form.CHIP;
        double away = elsewhere + Math.abs((place.left() + place.right()) / 2 - x);
        if (cluster && away < least) {
          least = away;
          nearest = new NameKey(lane.lane().id(), place.box().item(), true);
        }
      }
    }
    return nearest;
  }

  /** The labels on screen, by lane and date. */
  List<NameCell> cells() {
    List<NameCell> cells = new ArrayList<>(inOrder);
    cells.sort(
        Comparator.comparingDouble((NameCell cell) -> cell.getLayoutY())
            .thenComparingDouble(NameCell::getLayoutX));
    return cells;
  }

  /** The clusters on screen. */
  List<ClusterCell> clusterCells() {
    return clusters.live();
  }

  /** The label of an item; null if it has none on screen. */
  @Nullable NameCell cellFor(String itemId) {
    for (NameCell cell : inOrder) {
      AxisItem item = cell.item();
      if (item != null && item.id().equals(itemId)) {
        return cell;
      }
    }
    return null;
  }

  /** How many cells were ever made. */
  int cellsMade() {
    return names.made() + clusters.made();
  }
}
