package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisWords;
import motguide.timeline.Box;
import motguide.timeline.Form;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.LaneIndex;
import motguide.timeline.Shown;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The list that a cluster opens: years and names, eight at most, and a button that zooms to all of
 * them. Lies over the canvas; Esc, or a press elsewhere, closes it.
 */
final class ClusterList extends VBox {
  private static final int MOST = 8;
  private static final double MARGIN_SHARE = 0.15;

  private final Consumer<String> choose;
  private final Consumer<AxisRange> zoom;
  private final Runnable closed;
  private NameLayer.@Nullable NameKey key;

  /**
   * A closed list.
   *
   * @param choose what a press on an item does
   * @param zoom what the button below does
   * @param closed told when the list has closed
   */
  ClusterList(Consumer<String> choose, Consumer<AxisRange> zoom, Runnable closed) {
    this.choose = choose;
    this.zoom = zoom;
    this.closed = closed;
    getStyleClass().setAll("timeline-list");
    setManaged(false);
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** The cluster whose list is open; null if it is closed. */
  NameLayer.@Nullable NameKey key() {
    return key;
  }

  void open(
      NameLayer.NameKey newKey, Frame frame, TimelineModel model, AxisWords words, double lanesY) {
    NameLayer.OpenCluster cluster = NameLayer.find(frame, newKey);
    if (cluster == null) {
      return;
    }
    key = newKey;
    LaneFrame lane = cluster.lane();
    Box box = cluster.place().box();
    List<AxisItem> members = members(lane, box, model, frame);
    AxisRange range = rangeOf(lane, box);
    getChildren().setAll(head(lane, box, words));
    VBox items = new VBox();
    items.getStyleClass().setAll("timeline-list-items");
    for (AxisItem item : members) {
      items.getChildren().add(row(item, lane));
    }
    getChildren().addAll(items, foot(range, box.count() - members.size(), words));
    setVisible(true);
    applyCss();
    place(frame, lanesY + lane.y() + cluster.place().y(), cluster.place());
    items.getChildren().getFirst().requestFocus();
  }

  private static List<AxisItem> members(LaneFrame lane, Box box, TimelineModel model, Frame frame) {
    LaneIndex index = lane.index();
    List<Integer> named = new ArrayList<>();
    for (Shown name : lane.names()) {
      if (name.box().count() == 1) {
        named.add(name.box().item());
      }
    }
    boolean all = box.form() == Form.CHIP;
    int from =
        all ? index.firstFrom(frame.scale().visible().startDay()) : index.firstFrom(box.startDay());
    List<AxisItem> members = new ArrayList<>();
    for (int place = from; place < index.size() && members.size() < MOST; place++) {
      if (!all && index.anchorAt(place) > box.endDay()) {
        break;
      }
      if (!named.contains(index.itemAt(place))) {
        members.add(model.items().get(index.itemAt(place)));
      }
    }
    return members;
  }

  private static AxisRange rangeOf(LaneFrame lane, Box box) {
    boolean all = box.form() == Form.CHIP;
    double first = all ? lane.index().anchorAt(0) : box.startDay();
    double last = all ? lane.index().anchorAt(lane.index().size() - 1) : box.endDay();
    double margin = Math.max((last - first) * MARGIN_SHARE, Viewport.DAYS_PER_YEAR / 2);
    return new AxisRange(first - margin, last + 2 * margin);
  }

  private static Node head(LaneFrame lane, Box box, AxisWords words) {
    Label seal = new Label(lane.lane().seal());
    seal.getStyleClass().setAll("seal");
    seal.setAlignment(Pos.CENTER);
    Label name = new Label(lane.lane().name());
    name.getStyleClass().setAll("list-lane");
    boolean chip = box.form() == Form.CHIP;
    Label years =
        new Label(
            chip
                ? ""
                : words.years(DayNumber.yearOf(box.startDay()), DayNumber.yearOf(box.endDay())));
    years.getStyleClass().setAll("list-years");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label count = new Label(words.count(box.count()));
    count.getStyleClass().setAll("list-years");
    HBox head = new HBox(seal, name, years, space, count);
    head.getStyleClass().setAll("timeline-list-head", lane.lane().styleClass());
    return head;
  }

  private Node row(AxisItem item, LaneFrame lane) {
    Label year = new Label(item.label().year());
    year.getStyleClass().setAll("list-year");
    Label name = new Label(item.label().name());
    name.getStyleClass().setAll("list-name");
    Button row = new Button(null, new HBox(year, name));
    row.getStyleClass().setAll("timeline-list-row", lane.lane().styleClass());
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(item.spoken());
    row.setOnAction(
        event -> {
          close();
          choose.accept(item.id());
        });
    return row;
  }

  private Node foot(AxisRange range, int more, AxisWords words) {
    Button open = new Button(words.zoomToRange());
    open.getStyleClass().setAll("timeline-list-zoom");
    open.setOnAction(
        event -> {
          close();
          zoom.accept(range);
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label rest = new Label(more > 0 ? words.more(more) : "");
    rest.getStyleClass().setAll("list-years");
    HBox foot = new HBox(open, space, rest);
    foot.getStyleClass().setAll("timeline-list-foot");
    return foot;
  }

  private void place(Frame frame, double y, Shown cluster) {
    double width = Math.ceil(Math.max(prefWidth(-1), frame.sizes().px(304)));
    double height = Math.ceil(prefHeight(width));
    double gap = frame.sizes().px(8);
    double left = cluster.left() - width - gap;
    if (left < gap) {
      left = Math.min(cluster.right() + gap, frame.scale().widthPx() - width - gap);
    }
    double room = getParent() == null ? height : getParent().getLayoutBounds().getHeight();
    double top = Math.clamp(y - height / 2, gap, Math.max(gap, room - height - gap));
    resizeRelocate(Math.rint(Math.max(gap, left)), Math.rint(top), width, height);
    layout();
  }

  private void onKey(KeyEvent event) {
    List<Node> buttons = new ArrayList<>(lookupAll(".button").stream().toList());
    buttons.addAll(lookupAll(".timeline-list-row"));
    buttons.addAll(lookupAll(".timeline-list-zoom"));
    int at = buttons.indexOf(getScene().getFocusOwner());
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && at >= 0) {
      buttons.get(Math.min(buttons.size() - 1, at + 1)).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.UP && at >= 0) {
      buttons.get(Math.max(0, at - 1)).requestFocus();
      event.consume();
    }
  }

  void close() {
    if (isVisible()) {
      key = null;
      setVisible(false);
      getChildren().clear();
      closed.run();
    }
  }
}
