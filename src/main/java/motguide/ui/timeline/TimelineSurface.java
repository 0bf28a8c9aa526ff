package motguide.ui.timeline;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisScale;
import motguide.timeline.Emphasis;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.LaneIndex;
import motguide.timeline.LayoutRequest;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TimelineLayout;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.ZoomStep;
import org.jspecify.annotations.Nullable;

/**
 * All the parts of a timeline on one surface, brought up to date once per pulse when anything they
 * show has changed.
 *
 * <p>Unmanaged, so that a change of view lays out nothing but itself.
 */
final class TimelineSurface extends Region {
  private static final double NARROW_BELOW = 1360;
  private static final double WIDE_FROM = 1700;
  private static final long HURRIED_NANOS = 50_000_000;
  private static final int NEW_CELLS_WHEN_HURRIED = 5;
  private static final int LEAST_NEW_CELLS = 2;
  private static final long NANOS_FOR_A_CELL = 500_000;
  private static final double SMALL_STEP = 1.2;
  private static final long PREPARING_NANOS = 1_200_000;

  /** Steps overlap a little at either side. */
  private static final double WHERE_CLOSER_STEPS_BEGIN = 0.9;

  private static final Duration ONCE_SHOWN = Duration.millis(150);

  private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("keyboard");

  private final TimelineView view;
  private final Probes probes = new Probes(this::fontsOrColoursChanged);
  private final PixelCanvas pixels = new PixelCanvas();
  private final Pane canvas = new Pane();
  private final Pane probePane = new Pane();
  private final Rectangle clip = new Rectangle();
  private final EraHeader header = new EraHeader();
  private final AxisLabels axis = new AxisLabels();
  private final LaneColumn column = new LaneColumn();
  private final ArcLayer arcs = new ArcLayer();
  private final NameLayer names = new NameLayer();
  private final NoteLayer notes;
  private final ClusterList list;
  private final Pane lanes = new Pane();
  private final Rectangle lanesClip = new Rectangle();
  private final Rectangle columnClip = new Rectangle();
  private final ScrollBar scrollBar = new ScrollBar();
  private final Region selectionFrame = new Region();
  private final InvalidationListener changed = observable -> requestLayout();
  private final InvalidationListener weakChanged = new WeakInvalidationListener(changed);
  private final InvalidationListener modelChanged = observable -> adoptModel();
  private final InvalidationListener weakModelChanged = new WeakInvalidationListener(modelChanged);

  private final PauseTransition onceShown = new PauseTransition(ONCE_SHOWN);

  private FontMeasure measure = new FontMeasure(probes);
  private @Nullable TimelineLayout layout;
  private @Nullable Palette palette;
  private @Nullable Frame frame;
  private SurfaceShape shape = new SurfaceShape(0, 0, 0);
  private double unit;
  private double lanesTop;
  private long lastRenderNanos;
  private double lastDaysPerPixel;
  private @Nullable String revealed;
  private boolean preparing;
  private int hovered = -1;

  TimelineSurface(TimelineView view) {
    this.view = view;
    notes = new NoteLayer(view::toggleFold, this::goBeyond);
    list = new ClusterList(this::chooseFromList, view::zoomToRange, this::listClosed);
    setManaged(false);
    getStyleClass().setAll("timeline-surface");
    canvas.setManaged(false);
    canvas.getStyleClass().setAll("timeline-canvas");
    canvas.setClip(clip);
    selectionFrame.getStyleClass().setAll("timeline-frame");
    selectionFrame.setManaged(false);
    selectionFrame.setVisible(false);
    selectionFrame.setMouseTransparent(true);
    canvas
        .getChildren()
        .addAll(pixels.view(), header, axis, lanes, selectionFrame, scrollBar, list);
    lanes.getChildren().addAll(arcs, names, arcs.labels(), notes);
    lanes.setManaged(false);
    lanes.setPickOnBounds(false);
    lanes.setClip(lanesClip);
    columnClip.setWidth(Double.MAX_VALUE);
    column.setClip(columnClip);
    new LaneGrip(view, column);
    onceShown.setOnFinished(event -> prepareGestures());
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.setManaged(false);
    scrollBar.valueProperty().addListener(observable -> scrolledByBar());
    probePane.setVisible(false);
    probePane.setManaged(false);
    getChildren().addAll(probePane, column, canvas);
    for (ObservableValue<?> value : watched()) {
      value.addListener(weakChanged);
    }
    view.hiddenLanes().addListener(weakChanged);
    view.collapsedLanes().addListener(weakChanged);
    view.modelProperty().addListener(weakModelChanged);
    adoptModel();
  }

  private List<ObservableValue<?>> watched() {
    return List.of(
        view.wordsProperty(),
        view.scaleProperty(),
        view.levelProperty(),
        view.selectedIdProperty(),
        view.focusedIdProperty(),
        view.focusVisibleProperty(),
        view.hitsProperty(),
        view.japaneseErasProperty(),
        view.lanesScrollProperty());
  }

  void dispose() {
    onceShown.stop();
    for (ObservableValue<?> value : watched()) {
      value.removeListener(weakChanged);
    }
    view.hiddenLanes().removeListener(weakChanged);
    view.collapsedLanes().removeListener(weakChanged);
    view.modelProperty().removeListener(weakModelChanged);
  }

  private void adoptModel() {
    TimelineModel model = view.getModel();
    names.forget();
    layout = null;
    frame = null;
    palette = null;
    hovered = -1;
    preparing = false;
    probes.adoptLanes(model.lanes());
    probePane.getChildren().setAll(probes.nodes());
    header.adopt(model);
    column.adopt(model);
    list.close();
    requestLayout();
  }

  private void fontsOrColoursChanged() {
    layout = null;
    palette = null;
    measure = new FontMeasure(probes);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() > 0 && getHeight() > 0) {
      render();
    }
  }

  private void render() {
    unit = probes.unit();
    Sizes sizes = new Sizes(unit);
    double columnWidth = Math.rint(sizes.px(columnWidth()));
    double width = Math.max(1, getWidth() - columnWidth);
    view.adoptCanvas(columnWidth, width, unit);
    shape =
        SurfaceShape.of(
            getHeight(),
            sizes,
            view.japaneseErasProperty().get(),
            !view.getModel().bands().isEmpty());
    long began = System.nanoTime();
    Frame next = layout(sizes).frame(request());
    long arrangedNanos = System.nanoTime() - began;
    frame = next;
    placeLanes(next, width);
    canvas.resizeRelocate(columnWidth, 0, width, getHeight());
    clip.setWidth(width);
    clip.setHeight(getHeight());
    paint(next, width);
    boolean hurried = isHurried();
    placeNodes(next, columnWidth, hurried ? mostNewCells(arrangedNanos) : Integer.MAX_VALUE);
    refreshHover();
    if (hurried) {
      prepareNext(sizes, width);
    }
    lastDaysPerPixel = view.getViewport().daysPerPixel();
  }

  /** Scrolls lanes that do not fit, and brings a newly selected item up or down into view. */
  private void placeLanes(Frame next, double width) {
    double most = Math.max(0, next.lanesPx() - shape.lanesHeight());
    double scrolled = Math.clamp(view.lanesScrollProperty().get(), 0, most);
    String selected = view.selectedIdProperty().get();
    if (selected != null && !selected.equals(revealed)) {
      scrolled = Math.clamp(scrolledFor(selected, next, scrolled), 0, most);
    }
    revealed = selected;
    lanesTop = shape.lanesY() - Math.rint(scrolled);
    lanesClip.setY(shape.lanesY());
    lanesClip.setWidth(width);
    lanesClip.setHeight(shape.lanesHeight());
    columnClip.setY(shape.lanesY());
    columnClip.setWidth(getWidth());
    columnClip.setHeight(shape.lanesHeight());
    scrollBar.setVisible(most > 0);
    if (most > 0) {
      scrollBar.setMax(most);
      scrollBar.setVisibleAmount(most * shape.lanesHeight() / next.lanesPx());
      scrollBar.setValue(scrolled);
      double barWidth = Math.rint(10 * unit);
      scrollBar.resizeRelocate(width - barWidth, shape.lanesY(), barWidth, shape.lanesHeight());
    }
  }

  private double scrolledFor(String id, Frame next, double scrolled) {
    int item = view.getModel().indexOf(id);
    for (LaneFrame lane : next.lanes()) {
      for (Shown name : lane.names()) {
        if (name.box().item() == item) {
          double top = lane.y() + name.y();
          double bottom = top + name.box().heightPx();
          return Math.min(Math.max(scrolled, bottom - shape.lanesHeight() + 8), top - 8);
        }
      }
    }
    return scrolled;
  }

  /** Scrolls the lanes down by so many pixels, as far as there are any. */
  void scrollLanes(double by) {
    Frame now = frame;
    if (now != null) {
      double most = Math.max(0, now.lanesPx() - shape.lanesHeight());
      view.lanesScrollProperty().set(Math.clamp(shape.lanesY() - lanesTop + by, 0, most));
    }
  }

  private void scrolledByBar() {
    if (scrollBar.isVisible()) {
      view.lanesScrollProperty().set(scrollBar.getValue());
    }
  }

  private double columnWidth() {
    double windowWidth = windowWidth() / unit;
    return windowWidth < NARROW_BELOW ? 64 : windowWidth < WIDE_FROM ? 96 : 112;
  }

  private double windowWidth() {
    Scene scene = getScene();
    return scene == null ? getWidth() : scene.getWidth();
  }

  private TimelineLayout layout(Sizes sizes) {
    TimelineLayout known = layout;
    if (known == null) {
      known =
          new TimelineLayout(
              view.getModel(), view.laneIndexes(), view.wordsProperty().get(), measure, sizes);
      layout = known;
    }
    return known;
  }

  private LayoutRequest request() {
    Emphasis emphasis =
        Emphasis.of(view.getModel(), view.selectedIdProperty().get(), view.hitsProperty().get());
    return new LayoutRequest(
        view.scaleProperty().get(),
        view.levelProperty().get(),
        view.zoomStep(),
        shape.lanesHeight(),
        view.hiddenNow(),
        view.collapsedNow(),
        emphasis);
  }

  private void paint(Frame next, double width) {
    Palette colours = palette;
    if (colours == null) {
      colours = probes.palette();
      palette = colours;
    }
    Scene scene = getScene();
    double outputScale =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    pixels.resize(width, getHeight(), outputScale);
    new SurfacePainter(pixels, view.getModel(), colours, shape, lanesTop, next).paint();
    pixels.flush();
    if (isOnScreen() && !preparing) {
      preparing = true;
      onceShown.playFromStart();
    }
  }

  /** What later gestures need; the first frame does not wait for it. */
  private void prepareGestures() {
    Palette colours = palette;
    view.prepareWalk();
    if (colours != null && isOnScreen()) {
      WarmUp.once(view.getModel(), view.wordsProperty().get(), colours, canvas.getWidth(), shape);
      HiddenZoom.once(view);
    }
  }

  private void placeNodes(Frame next, double columnWidth, int mostNewCells) {
    TimelineModel model = view.getModel();
    double lanesY = lanesTop;
    header.resizeRelocate(0, 0, next.scale().widthPx(), shape.lanesY());
    header.show(next.scale(), next.sizes(), measure, shape.lanesY());
    axis.resizeRelocate(0, shape.axisY(), next.scale().widthPx(), shape.heightPx() - shape.axisY());
    axis.show(next, view.wordsProperty().get(), view.japaneseErasProperty().get(), measure);
    column.resizeRelocate(0, 0, columnWidth, getHeight());
    column.show(
        next, view.wordsProperty().get(), lanesY, columnWidth, windowWidth() / unit < NARROW_BELOW);
    arcs.show(next, model, lanesY, measure);
    String focusedId = view.focusedIdProperty().get();
    int focused = focusedId == null ? -1 : model.indexOf(focusedId);
    canvas.pseudoClassStateChanged(FOCUS_VISIBLE, view.isFocusVisible());
    boolean complete =
        names.show(
            next,
            model,
            lanesY,
            view.hitsProperty().get(),
            focused,
            list.key(),
            view.wordsProperty().get(),
            measure,
            mostNewCells);
    if (!complete) {
      Platform.runLater(this::requestLayout);
    }
    notes.show(next, view.wordsProperty().get(), shape, lanesTop, measure);
    NameLayer.NameKey open = list.key();
    if (open != null && NameLayer.find(next, open) == null) {
      list.close();
    }
  }

  /** Whether frames follow one another, or begin to, so that none should take long. */
  private boolean isHurried() {
    long now = System.nanoTime();
    boolean hurried = isOnScreen() && (now - lastRenderNanos < HURRIED_NANOS || isSmallStep());
    lastRenderNanos = now;
    return hurried;
  }

  /** Whether the view has moved a little, as when a hand begins to zoom; jumps go further. */
  private boolean isSmallStep() {
    double ratio = view.getViewport().daysPerPixel() / lastDaysPerPixel;
    return ratio != 1 && ratio > 1 / SMALL_STEP && ratio < SMALL_STEP;
  }

  /**
   * While frames follow one another only a few labels are made anew in each, and fewer where the
   * names had to be arranged anew; the others appear within the next frames.
   */
  private static int mostNewCells(long arrangedNanos) {
    int spent = (int) Math.min(NEW_CELLS_WHEN_HURRIED, arrangedNanos / NANOS_FOR_A_CELL);
    return Math.max(LEAST_NEW_CELLS, NEW_CELLS_WHEN_HURRIED - spent);
  }

  /** While the reader zooms, the names of the next step of zoom are arranged bit by bit. */
  private void prepareNext(Sizes sizes, double width) {
    Viewport now = view.getViewport();
    double zoom = now.daysPerPixel();
    if (zoom == lastDaysPerPixel) {
      return;
    }
    boolean closer = zoom < lastDaysPerPixel;
    ZoomStep next = new ZoomStep(view.zoomStep().index() + (closer ? 1 : -1));
    double coming =
        closer ? next.daysPerPixel() * WHERE_CLOSER_STEPS_BEGIN : view.zoomStep().daysPerPixel();
    Viewport there = new Viewport(now.centreDay(), coming);
    LayoutRequest shown = request();
    layout(sizes)
        .prepare(
            new LayoutRequest(
                new AxisScale(there, width, shown.scale().folds()),
                shown.level().to(there.pixelsPerYear() / unit),
                next,
                shown.heightPx(),
                shown.hidden(),
                shown.collapsed(),
                shown.emphasis()),
            PREPARING_NANOS);
  }

  private boolean isOnScreen() {
    Scene scene = getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  // What the pointer is over.

  /** The item whose label or tick is there; null if there is none. */
  @Nullable AxisItem itemAt(@Nullable Node target, double x, double y) {
    NameCell cell = names.cellOf(target);
    return cell != null ? cell.item() : tickAt(x, y);
  }

  /** The item whose tick is there, within a generous reach. */
  @Nullable AxisItem tickAt(double x, double y) {
    Frame now = frame;
    if (now == null) {
      return null;
    }
    for (LaneFrame lane : now.lanes()) {
      double base = lanesTop + lane.y() + lane.heightPx();
      double reach = now.sizes().px(6);
      if (y > base - now.sizes().px(20) && y <= base) {
        LaneIndex index = lane.index();
        int from = index.firstFrom(now.scale().day(x - reach));
        int to = index.firstFrom(now.scale().day(x + reach));
        int place = index.nearest(now.scale().day(x - 1), from, to);
        return place < 0 ? null : view.getModel().items().get(index.itemAt(place));
      }
    }
    return null;
  }

  /** Shows the name of the tick under the pointer. */
  void hover(@Nullable AxisItem item) {
    int now = item == null ? -1 : view.getModel().indexOf(item.id());
    if (now != hovered) {
      hovered = now;
      refreshHover();
    }
  }

  private void refreshHover() {
    Frame now = frame;
    if (now == null || hovered < 0) {
      notes.hideTickName();
      return;
    }
    AxisItem item = view.getModel().items().get(hovered);
    for (LaneFrame lane : now.lanes()) {
      if (item.laneIds().contains(lane.lane().id()) && names.cellFor(item.id()) == null) {
        double x = now.scale().x(view.getModel().anchorOf(item));
        double base = lanesTop + lane.y() + lane.heightPx();
        if (x >= 0 && x <= now.scale().widthPx()) {
          notes.showTickName(item, x, base, now);
          return;
        }
      }
    }
    notes.hideTickName();
  }

  // Clusters and edges.

  /** The cluster under a node; null if there is none. */
  NameLayer.@Nullable NameKey clusterOf(@Nullable Node target) {
    return names.clusterOf(target);
  }

  /** Opens the list of a cluster, or closes it if it is open. */
  void toggleList(NameLayer.NameKey key) {
    Frame now = frame;
    if (key.equals(list.key())) {
      list.close();
    } else if (now != null) {
      list.open(key, now, view.getModel(), view.wordsProperty().get(), lanesTop);
      requestLayout();
    }
  }

  void closeList() {
    list.close();
  }

  boolean isListOpen() {
    return list.isVisible();
  }

  /** Whether a node belongs to the open list. */
  boolean isInList(@Nullable Node target) {
    for (Node at = target; at != null; at = at.getParent()) {
      if (at.equals(list)) {
        return true;
      }
    }
    return false;
  }

  private void chooseFromList(String id) {
    view.select(id);
    view.requestFocus();
  }

  private void listClosed() {
    view.requestFocus();
    requestLayout();
  }

  /** Brings the nearest item beyond an edge into view. */
  private void goBeyond(LaneFrame lane, boolean before) {
    Frame now = frame;
    if (now == null) {
      return;
    }
    LaneIndex index = lane.index();
    int place =
        before
            ? index.firstFrom(now.scale().visible().startDay()) - 1
            : index.firstFrom(now.scale().visible().endDay());
    if (place >= 0 && place < index.size()) {
      view.reveal(view.getModel().items().get(index.itemAt(place)).id());
    }
  }

  // For the skin and the tests.

  /** The frame that marks a range while it is dragged out; hidden when both are equal. */
  void showSelectionFrame(double fromX, double toX) {
    double left = Math.min(fromX, toX);
    double width = Math.abs(toX - fromX);
    selectionFrame.setVisible(width > 0);
    selectionFrame.resizeRelocate(left, shape.lanesY(), width, shape.lanesHeight());
  }

  /** The x on the canvas of an x of the control. */
  double canvasX(double controlX) {
    return controlX - canvas.getLayoutX();
  }

  SurfaceShape shape() {
    return shape;
  }

  @Nullable Frame frame() {
    return frame;
  }

  NameLayer names() {
    return names;
  }

  PixelCanvas pixels() {
    return pixels;
  }

  /** Whether frames follow one another just now. */
  boolean isBusy() {
    return System.nanoTime() - lastRenderNanos < HURRIED_NANOS;
  }

  /** For messages in tests and logs. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "TimelineSurface[%.0f × %.0f]", getWidth(), getHeight());
  }
}
