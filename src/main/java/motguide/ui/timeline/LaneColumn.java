package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisWords;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.Level;
import motguide.timeline.Sizes;
import motguide.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/** The names of the lanes beside the canvas: seal, name, the name in the other language. */
final class LaneColumn extends Pane {
  private static final double BESIDE_BELOW = 66;
  private static final double SECOND_FROM = 86;

  private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

  private final List<Entry> entries = new ArrayList<>();
  private final Region drop = new Region();
  private @Nullable Frame shown;
  private double top;

  private record Entry(
      AxisLane lane, Pane box, Label seal, Label name, Label second, Label count) {}

  LaneColumn() {
    getStyleClass().setAll("timeline-lanes");
    setManaged(false);
    drop.getStyleClass().setAll("lane-drop");
    drop.setManaged(false);
    drop.setMouseTransparent(true);
    drop.setVisible(false);
  }

  void adopt(TimelineModel model) {
    entries.clear();
    getChildren().setAll(drop);
    for (AxisLane lane : model.lanes()) {
      Label seal = label(lane.seal(), "seal");
      seal.setAlignment(Pos.CENTER);
      Label name = label(lane.name(), "lane-name");
      Label second = label(lane.second(), "lane-second");
      Label count = label("", "lane-count");
      Pane box = new Pane(seal, name, second, count);
      box.getStyleClass().setAll("timeline-lane", lane.styleClass());
      box.setManaged(false);
      box.setAccessibleRole(AccessibleRole.TEXT);
      box.setAccessibleText(lane.name());
      entries.add(new Entry(lane, box, seal, name, second, count));
      getChildren().add(box);
    }
  }

  /** The id of the lane whose head is at {@code y}; empty if there is none. */
  String laneAt(double y) {
    Frame now = shown;
    if (now != null) {
      for (LaneFrame lane : now.lanes()) {
        if (y >= top + lane.y() && y < top + lane.y() + lane.heightPx()) {
          return lane.lane().id();
        }
      }
    }
    return "";
  }

  /** By how many places a lane would move if let go at {@code y}. */
  int stepsTo(String id, double y) {
    int from = placeOf(id);
    int gap = gapAt(y);
    return gap > from ? gap - from - 1 : gap - from;
  }

  /** Shows where a lane would go if let go at {@code y}. */
  void showDrop(String id, double y) {
    Frame now = shown;
    if (now != null) {
      int gap = gapAt(y);
      double line = gap < now.lanes().size() ? now.lanes().get(gap).y() : now.lanesPx();
      drop.resizeRelocate(0, Math.rint(top + line) - 1, getWidth(), 3);
      drop.setVisible(stepsTo(id, y) != 0);
      drop.toFront();
    }
  }

  void hideDrop() {
    drop.setVisible(false);
  }

  private int placeOf(String id) {
    Frame now = shown;
    for (int i = 0; now != null && i < now.lanes().size(); i++) {
      if (now.lanes().get(i).lane().id().equals(id)) {
        return i;
      }
    }
    return 0;
  }

  /** Before which lane something let go at {@code y} would stand. */
  private int gapAt(double y) {
    Frame now = shown;
    int gap = 0;
    for (int i = 0; now != null && i < now.lanes().size(); i++) {
      LaneFrame lane = now.lanes().get(i);
      if (y - top > lane.y() + lane.heightPx() / 2) {
        gap = i + 1;
      }
    }
    return gap;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().setAll(styleClass);
    label.setManaged(false);
    return label;
  }

  /**
   * Puts the names beside their lanes.
   *
   * @param narrow whether there is room for short names only
   */
  void show(Frame frame, AxisWords words, double lanesY, double width, boolean narrow) {
    Sizes sizes = frame.sizes();
    shown = frame;
    top = lanesY;
    for (Entry entry : entries) {
      LaneFrame lane = find(frame, entry.lane());
      entry.box().setVisible(lane != null);
      if (lane != null) {
        entry.box().pseudoClassStateChanged(COLLAPSED, lane.collapsed());
        boolean counted = frame.level() == Level.Z0;
        entry.count().setText(counted ? words.count(lane.index().size()) : "");
        place(entry, lane, sizes, lanesY, width, narrow);
      }
    }
  }

  private static @Nullable LaneFrame find(Frame frame, AxisLane lane) {
    for (LaneFrame each : frame.lanes()) {
      if (each.lane().equals(lane)) {
        return each;
      }
    }
    return null;
  }

  private static void place(
      Entry entry, LaneFrame lane, Sizes sizes, double lanesY, double width, boolean narrow) {
    double inset = Math.rint(sizes.px(narrow ? beside(lane, sizes) ? 6 : 10 : 14));
    double height = lane.heightPx();
    boolean beside = beside(lane, sizes);
    entry.box().resizeRelocate(0, Math.rint(lanesY + lane.y()), width, Math.rint(height));
    double sealY = Math.rint(beside ? (height - sizes.px(26)) / 2 : sizes.px(12));
    entry.seal().autosize();
    entry.seal().relocate(inset, sealY);
    double room = width - inset - sizes.px(3);
    double nameX = beside ? inset + entry.seal().getWidth() + sizes.px(6) : inset;
    double nameY = beside ? sealY + sizes.px(3) : sealY + sizes.px(32);
    double nameRoom = width - nameX - sizes.px(1);
    entry.name().setText(entry.lane().name());
    if (narrow || beside || !fits(entry.name(), nameRoom)) {
      entry.name().setText(entry.lane().shortName());
    }
    size(entry.name(), nameX, nameY, nameRoom);
    entry.name().setVisible(fits(entry.name(), nameRoom));
    boolean second =
        !beside && !narrow && height >= sizes.px(SECOND_FROM) && fits(entry.second(), room);
    entry.second().setVisible(second);
    if (second) {
      size(entry.second(), inset, nameY + entry.name().getHeight(), room);
    }
    double countY = height - sizes.px(26);
    double used = second ? entry.second().getLayoutY() + entry.second().getHeight() : nameY;
    if (!entry.count().getText().isEmpty() && !fits(entry.count(), room)) {
      entry.count().setText(Integer.toString(lane.index().size()));
    }
    boolean counted = !entry.count().getText().isEmpty() && !beside && countY > used;
    entry.count().setVisible(counted);
    if (counted) {
      size(entry.count(), inset, countY, room);
    }
  }

  private static boolean beside(LaneFrame lane, Sizes sizes) {
    return lane.heightPx() < sizes.px(BESIDE_BELOW);
  }

  /** A name is shown whole or not at all; screen readers hear it anyway. */
  private static boolean fits(Label label, double room) {
    return Math.ceil(label.prefWidth(-1)) <= room;
  }

  private static void size(Label label, double x, double y, double room) {
    label.setMaxWidth(room);
    double width = Math.min(room, Math.ceil(label.prefWidth(-1)));
    label.resizeRelocate(Math.rint(x), Math.rint(y), width, Math.ceil(label.prefHeight(width)));
  }
}
