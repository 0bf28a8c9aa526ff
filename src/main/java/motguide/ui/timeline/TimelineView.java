package motguide.ui.timeline;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.util.Duration;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisFolds;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.AxisWords;
import motguide.timeline.LaneIndex;
import motguide.timeline.Level;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.ViewportLimits;
import motguide.timeline.ZoomPath;
import motguide.timeline.ZoomStep;
import org.jspecify.annotations.Nullable;

/**
 * A time axis with lanes: every item has its tick, names hang on their dates, doubt shows in the
 * line, and arcs tie the selected item to others.
 *
 * <p>Everything a reader can do with keys and pointer is also a method here. Gestures that lead far
 * tell {@link #onJumpProperty()} first, so that the owner can offer the way back. Moving is smooth
 * unless {@link #reducedMotionProperty()} says otherwise, and the next gesture ends it at once.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>← →<td>previous, next item in the lane
 * <tr><td>↑ ↓<td>nearest in time in the lane above, below
 * <tr><td>Ctrl ← →<td>previous, next item of any lane
 * <tr><td>Home, End<td>first, last item
 * <tr><td>PageUp, PageDown<td>a screen back, on
 * <tr><td>Ctrl ↑ ↓<td>move the lane of the selected item up, down
 * <tr><td>D<td>collapse the lane of the selected item to its ticks, open it
 * <tr><td>Alt and wheel<td>scroll the lanes if they do not fit
 * <tr><td>+ −<td>zoom by 1.5 about the selected item or the middle
 * <tr><td>0<td>the whole
 * <tr><td>Enter<td>details of the selected item
 * <tr><td>Esc<td>clear the selection
 * <tr><td>G<td>fold, unfold long empty stretches
 * <tr><td>O<td>list the nearest cluster
 * <tr><td>Shift F10<td>what can be done with the selected item
 * <tr><td>I, Shift I<td>where influence goes, comes from
 * </table>
 *
 * <p>Letters act only while {@link #letterKeysProperty()} is on.
 */
public final class TimelineView extends Control {
  private static final double KEY_ZOOM = 1.5;
  private static final double INNER_SHARE = 0.8;
  private static final double FRAME_MARGIN = 1.25;
  private static final double FIRST_WIDTH = 1000;

  private final ObjectProperty<TimelineModel> model =
      new SimpleObjectProperty<>(this, "model", TimelineModel.empty());
  private final ObjectProperty<AxisWords> words;
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<@Nullable String> selectedId =
      new SimpleObjectProperty<>(this, "selectedId");
  private final ObjectProperty<@Nullable String> focusedId =
      new SimpleObjectProperty<>(this, "focusedId");
  private final ObjectProperty<AxisHits> hits =
      new SimpleObjectProperty<>(this, "hits", AxisHits.NONE);
  private final LaneShelf lanes = new LaneShelf(model);
  private final Steps steps = new Steps(model, lanes.hidden());
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
  private final BooleanProperty japaneseEras = new SimpleBooleanProperty(this, "japaneseEras");
  private final BooleanProperty letterKeys = new SimpleBooleanProperty(this, "letterKeys", true);
  private final ObjectProperty<@Nullable Consumer<AxisItem>> onActivate =
      new SimpleObjectProperty<>(this, "onActivate");
  private final ObjectProperty<@Nullable Consumer<Jump>> onJump =
      new SimpleObjectProperty<>(this, "onJump");
  private final ObjectProperty<@Nullable Consumer<MenuWanted>> onMenu =
      new SimpleObjectProperty<>(this, "onMenu");
  private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(this, "level");
  private final ReadOnlyObjectWrapper<AxisScale> scale;
  private final ReadOnlyDoubleWrapper visibleSpanYears =
      new ReadOnlyDoubleWrapper(this, "visibleSpanYears");
  private final DoubleProperty lanesScroll = new SimpleDoubleProperty(this, "lanesScroll");
  private final ReadOnlyDoubleWrapper laneColumnWidth =
      new ReadOnlyDoubleWrapper(this, "laneColumnWidth", 96);
  private final ReadOnlyDoubleWrapper canvasWidth =
      new ReadOnlyDoubleWrapper(this, "canvasWidth", FIRST_WIDTH);

  private final Glide glide = new Glide(this::show);

  private CompletableFuture<List<LaneIndex>> indexing =
      CompletableFuture.completedFuture(List.of());

  private final Folding folding = new Folding();
  private ZoomStep zoomStep;
  private double unit = 1;

  /** What the view was last asked to frame; kept through changes of width until a gesture. */
  private @Nullable AxisRange framed;

  /** An empty timeline that speaks with these words. */
  public TimelineView(AxisWords words) {
    this.words = new SimpleObjectProperty<>(this, "words", words);
    Viewport first = Viewport.of(model.get().range(), FIRST_WIDTH);
    viewport = new SimpleObjectProperty<>(this, "viewport", first);
    zoomStep = ZoomStep.at(first.daysPerPixel());
    scale =
        new ReadOnlyObjectWrapper<>(
            this, "scale", new AxisScale(first, FIRST_WIDTH, AxisFolds.NONE));
    level.set(Level.at(first.pixelsPerYear()));
    framed = model.get().range();
    getStyleClass().add("timeline-view");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setFocusTraversable(true);
    model.addListener((observable, before, now) -> adoptModel(before));
    lanes.hidden().addListener((SetChangeListener<String>) change -> refold());
    folded.addListener(observable -> refold());
    viewport.addListener((observable, before, now) -> adoptViewport(now));
    selectedId.addListener((observable, before, now) -> adoptSelection(now));
    adoptViewport(first);
  }

  private void adoptSelection(@Nullable String now) {
    focusedId.set(now);
    AxisItem item = now == null ? null : model.get().item(now);
    if (item != null) {
      lanes.open(item);
    }
  }

  /**
   * Makes what steps from item to item need, beside what the screen shows; once the first frame is
   * there, so that it does not wait for it.
   */
  void prepareWalk() {
    steps.prepare();
  }

  /** Whether frames follow one another just now. */
  boolean isBusy() {
    TimelineSurface surface = getSkin() instanceof TimelineViewSkin skin ? skin.surface() : null;
    return surface != null && surface.isBusy();
  }

  /** The items of each lane by date; waits for them if they are not sorted yet. */
  List<LaneIndex> laneIndexes() {
    return indexing.join();
  }

  private void adoptModel(TimelineModel before) {
    steps.forget();
    // Sorting many items goes on beside what the window needs until it can show them.
    indexing = CompletableFuture.supplyAsync(model.get()::laneIndexes);
    String selected = selectedId.get();
    if (selected != null && model.get().item(selected) == null) {
      selectedId.set(null);
    }
    findFolds();
    AxisRange range = framed;
    if (range != null) {
      glide.stop();
      range = range.equals(before.range()) ? model.get().range() : range;
      framed = range;
      place(range);
    } else {
      show(limits().clamp(viewport.get(), foldsAt(viewport.get()), canvasWidth.get()));
    }
  }

  private void refold() {
    findFolds();
    glide.stop();
    if (framed != null) {
      place(framed);
    } else {
      show(limits().clamp(viewport.get(), foldsAt(viewport.get()), canvasWidth.get()));
    }
    rescale();
  }

  private void findFolds() {
    folding.find(model.get(), lanes.hidden(), folded.get(), unit);
  }

  private void adoptViewport(Viewport now) {
    zoomStep = zoomStep.to(now.daysPerPixel());
    level.set(level.get().to(now.pixelsPerYear() / unit));
    rescale();
  }

  private void rescale() {
    Viewport now = viewport.get();
    AxisScale next = new AxisScale(now, canvasWidth.get(), foldsAt(now));
    scale.set(next);
    visibleSpanYears.set(next.visible().days() / Viewport.DAYS_PER_YEAR);
  }

  private AxisFolds foldsAt(Viewport view) {
    return folding.at(zoomStep.to(view.daysPerPixel()));
  }

  private ViewportLimits limits() {
    return new ViewportLimits(model.get().range(), ViewportLimits.CLOSEST);
  }

  /** Shows a view as it is. */
  private void show(Viewport view) {
    viewport.set(view);
  }

  /** Frames a range at once, and again whenever the width changes, until the next gesture. */
  private void place(AxisRange range) {
    show(framing(range));
    // The first try may have chosen its folds for the zoom that was before.
    show(framing(range));
  }

  private Viewport framing(AxisRange range) {
    double width = canvasWidth.get();
    Viewport wanted = new AxisScale(viewport.get(), width, folding.all()).framing(range);
    AxisFolds folds = foldsAt(wanted);
    wanted = new AxisScale(viewport.get(), width, folds).framing(range);
    return limits().clamp(wanted, folds, width);
  }

  /** Takes over the skin’s widths and the size of a design pixel; at each layout. */
  void adoptCanvas(double columnPx, double widthPx, double unitPx) {
    laneColumnWidth.set(columnPx);
    if (widthPx == canvasWidth.get() && unitPx == unit) {
      return;
    }
    unit = unitPx;
    canvasWidth.set(widthPx);
    findFolds();
    AxisRange range = framed;
    if (range != null) {
      place(range);
    }
    adoptViewport(viewport.get());
  }

  // Gestures.

  /**
   * Zooms, smoothly, keeping the instant at {@code x} where it is.
   *
   * @param factor greater than 1 to come closer
   * @param x in pixels from the left edge of the canvas
   */
  public void zoomBy(double factor, double x) {
    framed = null;
    double width = canvasWidth.get();
    Viewport goal = glide.target();
    double from = (goal == null ? viewport.get() : goal).daysPerPixel();
    double to = limits().zoom(from / factor, scale.get().folds(), width);
    double start = viewport.get().daysPerPixel();
    go(
        part -> {
          double zoom = part >= 1 ? to : start * Math.pow(to / start, part);
          return limits().clamp(scale.get().zoomedTo(zoom, x), scale.get().folds(), width);
        },
        Glide.SMOOTHING);
  }

  /** Zooms as the keys do: about the selected item if it is in view, else about the middle. */
  public void zoomByKey(boolean closer) {
    AxisItem item = selectedItem();
    double x = item == null ? -1 : scale.get().x(model.get().anchorOf(item));
    boolean inView = x >= 0 && x <= canvasWidth.get();
    zoomBy(closer ? KEY_ZOOM : 1 / KEY_ZOOM, inView ? x : canvasWidth.get() / 2);
  }

  /** Moves the view at once, as under a dragging hand; positive shows later times. */
  public void panBy(double px) {
    glide.stop();
    framed = null;
    show(limits().clamp(scale.get().panned(px), scale.get().folds(), canvasWidth.get()));
  }

  /** Moves the view by screens, smoothly; 1 is a screen on. */
  public void panByScreens(double screens) {
    framed = null;
    double width = canvasWidth.get();
    AxisScale from = scale.get();
    Viewport to = limits().clamp(from.panned(screens * width * INNER_SHARE), from.folds(), width);
    goStraight(to, Glide.MOVE);
  }

  /** Moves an instant to the middle at once, as under a dragging hand. */
  public void centreOn(double day) {
    glide.stop();
    framed = null;
    Viewport wanted = new Viewport(day, viewport.get().daysPerPixel());
    show(limits().clamp(wanted, scale.get().folds(), canvasWidth.get()));
  }

  /** Shows a view at once, as it was when the reader left it; tells of no jump. */
  public void showView(Viewport view) {
    glide.stop();
    framed = null;
    show(view);
  }

  /** The view that is shown, or the one that a movement under way leads to. */
  public Viewport restingView() {
    Viewport target = glide.target();
    return target == null ? viewport.get() : target;
  }

  /** Shows a range at once, as under a dragging hand. */
  public void showRange(AxisRange range) {
    glide.stop();
    framed = null;
    show(framing(range));
  }

  /** Travels to a view and tells the owner of the jump. */
  public void travelTo(Viewport view) {
    framed = null;
    jump(limits().clamp(view, foldsAt(view), canvasWidth.get()));
  }

  /** Zooms to exactly a range. */
  public void zoomToRange(AxisRange range) {
    jump(framing(range));
    framed = range;
  }

  /** Shows the whole. */
  public void fitAll() {
    zoomToRange(model.get().range());
  }

  /** Frames a band. */
  public void fitBand(AxisBand band) {
    zoomToRange(bandRange(band));
  }

  private AxisRange bandRange(AxisBand band) {
    AxisRange whole = model.get().range();
    double start = Math.max(whole.startDay(), (double) band.startDay());
    double end = Math.min(whole.endDay(), (double) band.endDay());
    return end > start ? new AxisRange(start, end) : whole;
  }

  /** Frames items together, with some room at both sides; nothing happens if there are none. */
  public void frame(Iterable<String> ids) {
    double start = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    for (String id : ids) {
      AxisItem item = model.get().item(id);
      if (item != null) {
        start = Math.min(start, model.get().anchorOf(item));
        end = Math.max(end, item.span() ? model.get().endOf(item) : model.get().anchorOf(item));
      }
    }
    if (start <= end) {
      double half = Math.max((end - start) * FRAME_MARGIN, Viewport.DAYS_PER_YEAR * 10) / 2;
      double centre = (start + end) / 2;
      zoomToRange(new AxisRange(centre - half, centre + half));
    }
  }

  /** Zooms to the ten years around an item, as a double click does. */
  public void frameDecadeOf(String id) {
    AxisItem item = model.get().item(id);
    if (item != null) {
      double day = model.get().anchorOf(item);
      double half = Viewport.DAYS_PER_YEAR * 5;
      zoomToRange(new AxisRange(day - half, day + half));
    }
  }

  /**
   * Selects an item and brings it into view; null clears the selection. Tells of a jump, before the
   * selection changes, if the item is more than a screen away.
   */
  public void select(@Nullable String id) {
    AxisItem item = id == null ? null : known(id);
    Pan pan = item == null ? null : panTo(item);
    if (pan != null && pan.far()) {
      tellJump(pan.to());
    }
    selectedId.set(id);
    if (item != null) {
      follow(panTo(item));
    }
  }

  /** Selects an item to which the reader has been led, however near: a jump that can be undone. */
  public void jumpTo(String id) {
    AxisItem item = known(id);
    tellLeaving();
    selectedId.set(id);
    follow(panTo(item));
  }

  private AxisItem known(String id) {
    AxisItem item = model.get().item(id);
    if (item == null) {
      throw new IllegalArgumentException("no such item: " + id);
    }
    return item;
  }

  /** Pans until the item is in view, if it is outside the inner 80 %: a jump; never zooms. */
  public void reveal(String id) {
    AxisItem item = model.get().item(id);
    Pan pan = item == null ? null : panTo(item);
    if (pan != null) {
      tellJump(pan.to());
      follow(pan);
    }
  }

  /**
   * A move sideways.
   *
   * @param far whether it is longer than a screen
   */
  private record Pan(Viewport to, boolean far) {}

  /** What brings an item into the inner part of the view; null if it is there. */
  private @Nullable Pan panTo(AxisItem item) {
    double width = canvasWidth.get();
    double margin = width * (1 - INNER_SHARE) / 2;
    double x = scale.get().x(model.get().anchorOf(item));
    if (x >= margin && x <= width - margin) {
      return null;
    }
    double by = x < margin ? x - margin : x - (width - margin);
    Viewport to = limits().clamp(scale.get().panned(by), scale.get().folds(), width);
    return new Pan(to, Math.abs(by) > width);
  }

  private void follow(@Nullable Pan pan) {
    if (pan != null) {
      framed = null;
      goStraight(pan.to(), pan.far() ? Glide.TRAVEL : Glide.MOVE);
    }
  }

  /** Selects the next (1) or previous (−1) item of the lane. */
  public void selectInLane(int step) {
    selectBy(from -> steps.inLane(from, step));
  }

  /** Selects the item nearest in time in the lane below (1) or above (−1). */
  public void selectInNeighbourLane(int step) {
    selectBy(from -> steps.inNeighbourLane(from, step));
  }

  /** Selects the next (1) or previous (−1) item of any lane. */
  public void selectInTime(int step) {
    selectBy(from -> steps.inTime(from, step));
  }

  /** Selects the first (−1) or last (1) item. */
  public void selectEnd(int side) {
    choose(steps.end(side));
  }

  /** Selects the item that the selected one led to (1), or that led to it (−1). */
  public void followInfluence(int step) {
    AxisItem from = selectedItem();
    AxisItem to = from == null ? null : steps.alongInfluence(from, step);
    if (from == null) {
      selectBy(nothing -> null);
    } else if (to != null) {
      jumpTo(to.id());
    }
  }

  private void selectBy(Step step) {
    AxisItem from = selectedItem();
    choose(from == null ? steps.nearestTo(viewport.get().centreDay()) : step.from(from));
  }

  private interface Step {
    @Nullable AxisItem from(AxisItem item);
  }

  private void choose(@Nullable AxisItem item) {
    if (item != null) {
      select(item.id());
    }
  }

  /**
   * Moves a lane up (negative) or down among the lanes that are shown, as far as there are any; the
   * model then has its lanes in the new order.
   */
  public void moveLane(String id, int step) {
    lanes.move(id, step);
  }

  /** Whether there is a lane that this one could pass. */
  boolean canMoveLane(String id, int step) {
    return lanes.canMove(id, step);
  }

  /** Collapses a lane to its ticks, or opens it. */
  public void toggleLane(String id) {
    lanes.toggle(id);
  }

  /** Moves the lane of the selected item. */
  void moveSelectedLane(int step) {
    withSelectedLane(lane -> moveLane(lane, step));
  }

  /** Collapses the lane of the selected item, or opens it. */
  void toggleSelectedLane() {
    withSelectedLane(this::toggleLane);
  }

  private void withSelectedLane(Consumer<String> work) {
    AxisItem item = selectedItem();
    if (item != null) {
      lanes.shownOf(item).stream().findFirst().ifPresent(work);
    }
  }

  /** Folds or unfolds long empty stretches. */
  public void toggleFold() {
    folded.set(!folded.get());
  }

  /** Opens the details of an item, as Enter and a double click do: the owner’s business. */
  public void activate(String id) {
    AxisItem item = model.get().item(id);
    Consumer<AxisItem> action = onActivate.get();
    if (item != null && action != null) {
      action.accept(item);
    }
  }

  private void jump(Viewport to) {
    tellJump(to);
    double width = canvasWidth.get();
    ZoomPath path = new ZoomPath(viewport.get(), to, width);
    go(path::at, Glide.TRAVEL);
  }

  /**
   * Tells the owner that the reader leaves the present view in a way that the view learns of later,
   * such as by a dragging hand or for other lanes; before anything changes.
   */
  public void tellLeaving() {
    tell(viewport.get());
  }

  private void tellJump(Viewport to) {
    if (!to.equals(viewport.get())) {
      tell(to);
    }
  }

  private void tell(Viewport to) {
    Consumer<Jump> listener = onJump.get();
    if (listener != null) {
      listener.accept(new Jump(viewport.get(), to));
    }
  }

  private void goStraight(Viewport to, Duration duration) {
    AxisScale from = scale.get();
    double distance = to.equals(from.viewport()) ? 0 : from.x(to.centreDay()) - from.widthPx() / 2;
    go(part -> part >= 1 ? to : from.panned(distance * part), duration);
  }

  private void go(Glide.Way way, Duration duration) {
    if (reducedMotion.get() || getScene() == null || getScene().getWindow() == null) {
      glide.stop();
      show(way.at(1));
    } else {
      glide.along(way, duration);
    }
  }

  /** Ends any movement where it is. */
  public void stopMoving() {
    glide.stop();
  }

  /** Whether the view is moving by itself. */
  public boolean isMoving() {
    return glide.isRunning();
  }

  // Properties.

  /** What is shown. */
  public ObjectProperty<TimelineModel> modelProperty() {
    return model;
  }

  /** The words the control says of its own. */
  public ObjectProperty<AxisWords> wordsProperty() {
    return words;
  }

  /** The part of time on screen. Setting it moves at once. */
  public ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  /** The selected item; null for none. Setting it does not move the view: see {@link #select}. */
  public ObjectProperty<@Nullable String> selectedIdProperty() {
    return selectedId;
  }

  /** The item with the focus ring; follows the selection. */
  public ObjectProperty<@Nullable String> focusedIdProperty() {
    return focusedId;
  }

  /** What a search has found; the rest is dimmed. */
  public ObjectProperty<AxisHits> hitsProperty() {
    return hits;
  }

  /** Ids of the lanes that are not shown. */
  public ObservableSet<String> hiddenLanes() {
    return lanes.hidden();
  }

  /** Ids of the lanes that show their ticks only. */
  public ObservableSet<String> collapsedLanes() {
    return lanes.collapsed();
  }

  /** Whether long empty stretches are folded. */
  public BooleanProperty foldedProperty() {
    return folded;
  }

  /** Whether every move is a jump. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** Whether labels of the axis have a second line, for 和暦. */
  public BooleanProperty japaneseErasProperty() {
    return japaneseEras;
  }

  /** Whether single letters act. */
  public BooleanProperty letterKeysProperty() {
    return letterKeys;
  }

  /** What to do when details of an item are asked for. */
  public ObjectProperty<@Nullable Consumer<AxisItem>> onActivateProperty() {
    return onActivate;
  }

  /** What to do when the reader asks what can be done, by right button, long press or key. */
  public ObjectProperty<@Nullable Consumer<MenuWanted>> onMenuProperty() {
    return onMenu;
  }

  /** Told before the view leaves for a far one. */
  public ObjectProperty<@Nullable Consumer<Jump>> onJumpProperty() {
    return onJump;
  }

  /** How much is named at this zoom. */
  public ReadOnlyObjectProperty<Level> levelProperty() {
    return level.getReadOnlyProperty();
  }

  /** How many years are on screen. */
  public ReadOnlyDoubleProperty visibleSpanYearsProperty() {
    return visibleSpanYears.getReadOnlyProperty();
  }

  /** Where every instant stands on the canvas just now. */
  public ReadOnlyObjectProperty<AxisScale> scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** The width of the canvas, without the lane names. */
  public ReadOnlyDoubleProperty canvasWidthProperty() {
    return canvasWidth.getReadOnlyProperty();
  }

  /**
   * How far the lanes are scrolled up, in pixels; 0 unless there is more than the canvas holds. The
   * skin keeps it within bounds.
   */
  public DoubleProperty lanesScrollProperty() {
    return lanesScroll;
  }

  /** The width of the lane names, left of the canvas. */
  public ReadOnlyDoubleProperty laneColumnWidthProperty() {
    return laneColumnWidth.getReadOnlyProperty();
  }

  /** What is shown. */
  public TimelineModel getModel() {
    return model.get();
  }

  /** The part of time on screen. */
  public Viewport getViewport() {
    return viewport.get();
  }

  /** The selected item; null for none. */
  public @Nullable AxisItem selectedItem() {
    String id = selectedId.get();
    return id == null ? null : model.get().item(id);
  }

  /** The step of zooms whose arrangement of names is shown. */
  ZoomStep zoomStep() {
    return zoomStep;
  }

  /** Ids of hidden lanes as a snapshot. */
  Set<String> hiddenNow() {
    return Set.copyOf(lanes.hidden());
  }

  /** The collapsed lanes as they are now. */
  Set<String> collapsedNow() {
    return Set.copyOf(lanes.collapsed());
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TimelineViewSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return sheet();
  }

  static String sheet() {
    URL url = TimelineView.class.getResource("timeline.css");
    if (url == null) {
      throw new IllegalStateException("timeline.css is missing");
    }
    return url.toExternalForm();
  }
}
