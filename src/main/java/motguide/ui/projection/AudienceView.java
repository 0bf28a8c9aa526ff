package motguide.ui.projection;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Board;
import motguide.lecture.Curtain;
import motguide.lecture.Digression;
import motguide.lecture.Outlook;
import motguide.lecture.Pointing;
import motguide.lecture.Projected;
import motguide.lecture.Spot;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import motguide.ui.home.PackAxisWords;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees: a year, a name and one sentence in big type over the axis; or, in their
 * place, a board.
 *
 * <p>Everything is laid out on a page 1080 pixels high, as wide as the screen is beside its height,
 * and scaled; so no text is smaller than the floor of {@link AudienceLook}, whatever the screen.
 * The same view, small, shows the lecturer what the room sees.
 */
public final class AudienceView extends Region {
  private static final double HEIGHT = 1080;
  private static final double LEAST_WIDTH = 1440;
  private static final double GAP = 24;
  private static final double LINES_LEFT = 136;
  private static final double LANES_TOP = 676;
  private static final double LANES_BOTTOM = 951;
  private static final double STEPS_Y = 1052;
  private static final double STEP_HEIGHT = 8;
  private static final String LIGHT_CLASS = "projected-light";

  private final Library library;
  private final BoardDesk boards;
  private final Pane page = new Pane();
  private final Scale scale = new Scale();
  private final Pane content = new Pane();
  private final TopLine topLine = new TopLine();
  private final Headline headline;
  private final StepBar steps = new StepBar();
  private final StackPane boardHolder = new StackPane();
  private final Region cover = new Region();
  private final RibbonView ribbon;
  private final PointerLayer pointers;

  private Wording wording;
  private AudienceLook look = AudienceLook.USUAL;
  private @Nullable Tour tour;
  private @Nullable Outlook shown;
  private @Nullable SceneWords words;
  private @Nullable Board board;

  /**
   * An empty screen.
   *
   * @param boards draws what is laid over a scene
   */
  public AudienceView(Library library, Wording wording, BoardDesk boards) {
    this.library = library;
    this.wording = wording;
    this.boards = boards;
    headline = new Headline(wording);
    PackAxisWords axisWords = new PackAxisWords(wording);
    ribbon = new RibbonView(axisWords::tick);
    ribbon.setModel(PackTimeline.of(library, wording), axisWords::tick);
    pointers = new PointerLayer(content, this::placeOf);
    ribbon.setAfterLayout(pointers::place);
    getStyleClass().add("audience");
    getStylesheets().add(sheet());
    setAccessibleRole(AccessibleRole.TEXT);
    page.getStyleClass().add("audience-page");
    page.getTransforms().add(scale);
    page.setManaged(false);
    cover.getStyleClass().add("audience-cover");
    cover.setManaged(false);
    cover.setVisible(false);
    boardHolder.getStyleClass().add("audience-board");
    boardHolder.setVisible(false);
    content.getChildren().addAll(topLine, headline, ribbon, steps, boardHolder);
    // Its bounds reach over the top line, whose words can be clicked.
    headline.setMouseTransparent(true);
    for (Node each : List.of(ribbon, boardHolder, content, pointers)) {
      each.setManaged(false);
    }
    page.getChildren().addAll(content, pointers);
    getChildren().addAll(page, cover);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    dress();
  }

  private static String sheet() {
    var url = AudienceView.class.getResource("projection.css");
    if (url == null) {
      throw new IllegalStateException("stylesheet projection.css is missing");
    }
    return url.toExternalForm();
  }

  /** Changes colours, smallest text and motion. */
  public void setLook(AudienceLook next) {
    look = next;
    headline.setLook(next);
    dress();
    requestLayout();
  }

  private void dress() {
    Stylesheets.dressRoot(this, Settings.initial(wording.mode()).withTheme(look.theme()));
    getStyleClass().remove(LIGHT_CLASS);
    if (look.theme() == Theme.LIGHT) {
      getStyleClass().add(LIGHT_CLASS);
    }
    page.getStyleClass().removeIf(each -> each.startsWith("floor-"));
    page.getStyleClass().add("floor-" + look.floorPx());
  }

  /** Changes the languages. */
  public void setWording(Wording next) {
    wording = next;
    headline.setWording(next);
    PackAxisWords axisWords = new PackAxisWords(next);
    ribbon.setModel(PackTimeline.of(library, next), axisWords::tick);
    dress();
    Tour current = tour;
    Outlook outlook = shown;
    if (current != null && outlook != null) {
      board = null;
      show(current, outlook, false);
    }
  }

  /** Shows what is projected of a tour. */
  public void show(Tour given, Projected projected) {
    switch (projected) {
      case Projected.Nothing() -> cover("black");
      case Projected.Covered(Curtain curtain) ->
          cover(curtain == Curtain.WHITE ? "white" : "black");
      case Projected.Shown(Outlook outlook) -> {
        uncover();
        show(given, outlook, true);
      }
    }
  }

  private void cover(String colour) {
    cover.getStyleClass().setAll("audience-cover", colour);
    cover.setVisible(true);
    page.setVisible(false);
    setAccessibleText(wording.text("projection.spoken." + colour));
  }

  private void uncover() {
    cover.setVisible(false);
    page.setVisible(true);
  }

  /** Shows an outlook on a tour, with motion if wanted and not switched off. */
  void show(Tour given, Outlook outlook, boolean moving) {
    Outlook before = shown;
    tour = given;
    shown = outlook;
    SceneWords next = SceneWords.of(library, wording, given, outlook);
    words = next;
    topLine.fill(next);
    headline.fill(next);
    steps.fill(next);
    ribbon.play(next.focus(), next.hidden());
    boolean underTheHand =
        before != null
            && before.scene() == outlook.scene()
            && before.digression() != null
            && outlook.digression() != null;
    ribbon.show(view(given, outlook), moving && !look.still() && !underTheHand);
    showBoard(outlook.board());
    pointers.draw(outlook.ink());
    pointers.showInk(outlook.board() == null);
    setAccessibleText(
        String.join(" ", List.of(next.year(), next.name(), next.second(), next.sentence())));
    requestLayout();
  }

  /** The stretch of time an outlook shows. */
  static AxisRange view(Tour tour, Outlook outlook) {
    Digression digression = outlook.digression();
    if (digression != null) {
      return digression.view();
    }
    var bounds = tour.scenes().get(outlook.scene()).view().bounds();
    return new AxisRange((double) bounds.earliestStart(), (double) bounds.latestEnd());
  }

  private void showBoard(@Nullable Board next) {
    if (next == null) {
      boardHolder.getChildren().clear();
    } else if (!next.equals(board) || boardHolder.getChildren().isEmpty()) {
      boardHolder.getChildren().setAll(boards.forRoom(next, wording));
    }
    board = next;
    boardHolder.setVisible(next != null);
    ribbon.setVisible(next == null);
    headline.setVisible(next == null);
  }

  /** Points at a place on the axis. */
  public void point(Pointing pointing) {
    pointers.point(pointing);
  }

  /**
   * Tells the lecturer something that the room may read too, in place of the name of the tour.
   *
   * @param clicked what a click on it does
   */
  void hint(String words, Runnable clicked) {
    topLine.hint(words, clicked);
    requestLayout();
  }

  /** Tells nothing any more. */
  void unhint() {
    if (topLine.unhint()) {
      requestLayout();
    }
  }

  /** The axis, for hands and tests. */
  RibbonView ribbon() {
    return ribbon;
  }

  /** What is pointed with, for tests. */
  PointerLayer pointers() {
    return pointers;
  }

  /** Whether black or white lies over everything. */
  public boolean isCovered() {
    return cover.isVisible();
  }

  /** What it shows; empty before the first scene. */
  public Optional<Outlook> outlook() {
    return Optional.ofNullable(shown);
  }

  /** By how much the page is scaled. */
  double pageScale() {
    return scale.getX();
  }

  /** The place on the axis under a point of this view. */
  Spot spotAt(double x, double y) {
    double pageX = x / scale.getX() - ribbon.getLayoutX();
    double pageY = y / scale.getY() - ribbon.getLayoutY();
    return new Spot(ribbon.dayAt(pageX), ribbon.heightAt(pageY));
  }

  /** The event whose dot is under a point of this view. */
  Optional<EventId> eventAt(double x, double y) {
    return ribbon.eventAt(
        x / scale.getX() - ribbon.getLayoutX(),
        y / scale.getY() - ribbon.getLayoutY(),
        Math.max(30, 12 / scale.getX()));
  }

  private Point2D placeOf(Spot spot) {
    return new Point2D(
        ribbon.getLayoutX() + ribbon.xOf(spot.day()),
        ribbon.getLayoutY() + ribbon.yOf(spot.height()));
  }

  @Override
  protected double computePrefWidth(double height) {
    return height < 0 ? 480 : height * 16 / 9;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? 270 : width * 9 / 16;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width <= 0 || height <= 0) {
      return;
    }
    double factor = Math.min(height / HEIGHT, width / LEAST_WIDTH);
    scale.setX(factor);
    scale.setY(factor);
    double pageWidth = width / factor;
    double pageHeight = height / factor;
    page.resizeRelocate(0, 0, pageWidth, pageHeight);
    content.resizeRelocate(0, 0, pageWidth, pageHeight);
    pointers.resizeRelocate(0, 0, pageWidth, pageHeight);
    cover.resizeRelocate(0, 0, width, height);
    SceneWords now = words;
    if (now != null) {
      // A screen higher than wide keeps the page in its middle.
      layOutPage(now, pageWidth, Math.max(0, (pageHeight - HEIGHT) / 2));
    }
  }

  private void layOutPage(SceneWords now, double width, double top) {
    double margin = width * 0.05;
    double right = width - margin;
    int floor = look.floorPx();
    double lanesTop = Math.min(LANES_TOP, LANES_BOTTOM - rows() * (floor + 11.0));
    double flagTop = lanesTop - 36 - floor * 1.4;
    topLine.layOut(margin, right, top + 64 + floor * 0.6, GAP);
    headline.layOut(now, width, margin, right, top, top + flagTop);
    double ribbonTop = top + flagTop - 10;
    ribbon.resizeRelocate(margin, ribbonTop, right - margin, top + STEPS_Y - 8 - ribbonTop);
    ribbon.setFrame(
        LINES_LEFT * (floor / 44.0),
        top + lanesTop - ribbonTop,
        top + LANES_BOTTOM - ribbonTop,
        floor);
    double boardTop = top + 64 + floor;
    boardHolder.resizeRelocate(margin, boardTop, right - margin, top + STEPS_Y - GAP - boardTop);
    steps.resizeRelocate(margin, top + STEPS_Y, right - margin, STEP_HEIGHT);
    ribbon.layout();
  }

  private int rows() {
    TimelineModel model = ribbon.model();
    return Math.max(1, model.lanes().size());
  }
}
