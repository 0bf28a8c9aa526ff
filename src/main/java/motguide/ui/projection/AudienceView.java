package motguide.ui.projection;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import motguide.content.EventId;
import motguide.content.Lane;
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
import motguide.ui.kit.LaneStyle;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees: a year, a name and one sentence in big type over the axis.
 *
 * <p>Everything is laid out on a page 1080 pixels high, as wide as the screen is beside its height,
 * and scaled; so no text is smaller than the floor of {@link AudienceLook}, whatever the screen. On
 * a narrow screen the name stands under the year instead of beside it. The same view, small, shows
 * the lecturer what the room sees.
 */
public final class AudienceView extends Region {
  private static final double HEIGHT = 1080;
  private static final double LEAST_WIDTH = 1440;
  private static final double BESIDE_FROM = 1700;
  private static final double NAMES_BESIDE = 600;
  private static final double GAP = 24;
  private static final double LINES_LEFT = 136;
  private static final double LANES_TOP = 676;
  private static final double LANES_BOTTOM = 951;
  private static final double YEAR_LINE = 0.95;
  private static final double NAME_LINE = 1.22;
  private static final double SENTENCE_LINE = 1.3;
  private static final double SECOND_HEIGHT = 82;
  private static final String OPENING = "『「（【〈《";
  private static final double STEPS_Y = 1052;
  private static final double STEP_HEIGHT = 8;
  private static final int SENTENCE = 64;
  private static final int LEAST_SENTENCE = 56;
  private static final int MOST_SENTENCE_LINES = 2;
  private static final String LIGHT_CLASS = "projected-light";
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Library library;
  private final BoardDesk boards;
  private final Pane page = new Pane();
  private final Scale scale = new Scale();
  private final Pane content = new Pane();
  private final Text tourName = text("audience-tour");
  private final Text position = text("audience-position");
  private final Text count = text("audience-count");
  private final Text year = text("audience-year");
  private final Text laneName = text("audience-lane");
  private final Text seal = text("audience-seal");
  private final Rectangle sealBox = new Rectangle();
  private final Text name = text("audience-name");
  private final Text second = text("audience-second");
  private final Text sentence = text("audience-sentence");
  private final HBox steps = new HBox();
  private final StackPane boardHolder = new StackPane();
  private final Region cover = new Region();
  private final Label hint = new Label();
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
    sealBox.getStyleClass().add("audience-seal-box");
    sealBox.setArcWidth(18);
    sealBox.setArcHeight(18);
    steps.getStyleClass().add("audience-steps");
    boardHolder.getStyleClass().add("audience-board");
    boardHolder.setVisible(false);
    content
        .getChildren()
        .addAll(
            tourName,
            position,
            count,
            year,
            sealBox,
            seal,
            laneName,
            name,
            second,
            sentence,
            ribbon,
            steps,
            boardHolder);
    for (Node each : content.getChildren()) {
      each.setManaged(false);
    }
    hint.getStyleClass().add("audience-hint");
    hint.setVisible(false);
    for (Node each : List.of(content, pointers, hint)) {
      each.setManaged(false);
    }
    page.getChildren().addAll(content, pointers, hint);
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

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().addAll("audience-text", styleClass);
    text.setTextOrigin(VPos.BASELINE);
    return text;
  }

  /** Changes colours, smallest text and motion. */
  public void setLook(AudienceLook next) {
    look = next;
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
    fill(next);
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

  private void fill(SceneWords next) {
    tourName.setText(next.tour());
    position.setText(Integer.toString(next.position()));
    count.setText(" / " + next.count());
    year.setText(next.year());
    name.setText(next.name());
    sentence.setText(next.sentence());
    Lane lane = next.lane();
    String style = lane == null ? "lane-unknown" : LaneStyle.of(lane.hue());
    laneName.setText(
        lane == null ? wording.text("projection.unknown.lane") : wording.first(lane.name()));
    seal.setText(lane == null ? "?" : wording.first(lane.seal()));
    for (Node each : List.of(year, seal, sealBox)) {
      each.getStyleClass().removeIf(styleClass -> styleClass.startsWith("lane-"));
      each.getStyleClass().add(style);
    }
    while (steps.getChildren().size() > next.count()) {
      steps.getChildren().removeLast();
    }
    while (steps.getChildren().size() < next.count()) {
      Region step = new Region();
      step.getStyleClass().add("audience-step");
      HBox.setHgrow(step, Priority.ALWAYS);
      step.setMaxWidth(Double.MAX_VALUE);
      steps.getChildren().add(step);
    }
    for (int i = 0; i < next.count(); i++) {
      Node step = steps.getChildren().get(i);
      step.pseudoClassStateChanged(HERE, i == next.position() - 1);
      step.pseudoClassStateChanged(DONE, i < next.position() - 1);
    }
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
    hint.setText(words);
    hint.setOnMouseClicked(event -> clicked.run());
    hint.setVisible(true);
    requestLayout();
  }

  /** Tells nothing any more. */
  void unhint() {
    if (hint.isVisible()) {
      hint.setVisible(false);
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
    layOutTopLine(margin, right, top + 64 + floor * 0.6);
    if (width >= BESIDE_FROM) {
      layOutBeside(now, margin, right, top, top + flagTop);
    } else {
      layOutStacked(now, margin, right, top, top + flagTop);
    }
    double ribbonTop = top + flagTop - 10;
    ribbon.resizeRelocate(margin, ribbonTop, right - margin, top + STEPS_Y - 8 - ribbonTop);
    ribbon.setFrame(
        LINES_LEFT * (floor / 44.0),
        top + lanesTop - ribbonTop,
        top + LANES_BOTTOM - ribbonTop,
        floor);
    boardHolder.resizeRelocate(margin, ribbonTop, right - margin, top + STEPS_Y - GAP - ribbonTop);
    steps.resizeRelocate(margin, top + STEPS_Y, right - margin, STEP_HEIGHT);
    ribbon.layout();
  }

  /** The tour, if its name has room, and the number of the scene. */
  private void layOutTopLine(double left, double right, double baseline) {
    double countX = right - widthOf(count);
    double positionX = countX - widthOf(position);
    place(count, countX, baseline);
    place(position, positionX, baseline);
    place(tourName, left, baseline);
    tourName.setVisible(!hint.isVisible() && left + widthOf(tourName) + GAP <= positionX);
    hint.autosize();
    hint.relocate(left, baseline - hint.getBaselineOffset());
  }

  /** Year and lane at the left, the words at the right of them. */
  private void layOutBeside(SceneWords now, double left, double right, double top, double flagTop) {
    int floor = look.floorPx();
    double textX = NAMES_BESIDE * (right - left) / (1920 * 0.9);
    double column = right - textX;
    double yearWidth = textX - left - GAP;
    size(year, BigType.fit(now.year(), BigType.STRONG, 184, floor, yearWidth));
    place(year, left, top + 301);
    layOutLane(now, left, top + 394, yearWidth);
    size(name, BigType.fit(now.name(), BigType.STRONG, 112, floor, column));
    double baseline = top + 255;
    placeName(textX, baseline);
    boolean bilingual = showSecond(now, column);
    if (bilingual) {
      baseline += SECOND_HEIGHT;
      place(second, textX, baseline);
    }
    int size = fitSentence(now.sentence(), column);
    int lines = layOutSentence(now.sentence(), size, column);
    // At a comfortable distance from the name, but clear of the flag.
    double lowest = flagTop - size * 0.35 - (lines - 1) * size * SENTENCE_LINE;
    place(sentence, textX, Math.min(baseline + size * 1.8, lowest));
  }

  /** Everything one below the other; sizes give way until it fits. */
  private void layOutStacked(
      SceneWords now, double left, double right, double top, double flagTop) {
    int floor = look.floorPx();
    double column = right - left;
    double begin = top + 64 + floor * 0.9;
    double room = flagTop - begin;
    int yearSize = BigType.fit(now.year(), BigType.STRONG, 184, floor, column * 0.45);
    int nameSize = BigType.fit(now.name(), BigType.STRONG, 112, floor, column);
    int sentenceSize = fitSentence(now.sentence(), column);
    int lines = layOutSentence(now.sentence(), sentenceSize, column);
    boolean bilingual = showSecond(now, column);
    while (stacked(yearSize, nameSize, bilingual, lines, sentenceSize) > room) {
      if (yearSize > 96) {
        yearSize = BigType.below(yearSize);
      } else if (nameSize > 84) {
        nameSize = BigType.below(nameSize);
      } else if (sentenceSize > Math.max(LEAST_SENTENCE, floor)) {
        sentenceSize = BigType.below(sentenceSize);
        lines = layOutSentence(now.sentence(), sentenceSize, column);
      } else if (bilingual) {
        bilingual = false;
        second.setVisible(false);
      } else if (yearSize > floor && yearSize > 72) {
        yearSize = BigType.below(yearSize);
      } else {
        break;
      }
    }
    size(year, yearSize);
    double baseline = begin + yearSize * YEAR_LINE - yearSize * 0.1;
    place(year, left, baseline);
    double laneX = left + widthOf(year) + GAP * 2;
    layOutLane(now, laneX, baseline - yearSize * 0.36, right - laneX);
    size(name, nameSize);
    baseline += yearSize * 0.1 + nameSize * NAME_LINE - nameSize * 0.2;
    placeName(left, baseline);
    baseline += nameSize * 0.2;
    if (bilingual) {
      place(second, left, baseline + SECOND_HEIGHT * 0.72);
      baseline += SECOND_HEIGHT;
    }
    place(sentence, left, baseline + sentenceSize * 1.08);
  }

  private static double stacked(
      int yearSize, int nameSize, boolean bilingual, int lines, int sentenceSize) {
    return yearSize * YEAR_LINE
        + nameSize * NAME_LINE
        + (bilingual ? SECOND_HEIGHT : 0)
        + sentenceSize * (1.5 + (lines - 1) * SENTENCE_LINE);
  }

  private int rows() {
    TimelineModel model = ribbon.model();
    return Math.max(1, model.lanes().size());
  }

  private void layOutLane(SceneWords now, double x, double middle, double room) {
    int floor = look.floorPx();
    double box = floor * 1.42;
    double glyph = widthOf(seal);
    double wide = Math.max(box, glyph + floor * 0.4);
    double nameX = x + wide + GAP * 0.8;
    sealBox.setX(x);
    sealBox.setY(middle - box / 2);
    sealBox.setWidth(wide);
    sealBox.setHeight(box);
    place(seal, x + (wide - glyph) / 2, middle + floor * 0.37);
    place(laneName, nameX, middle + floor * 0.38);
    Lane lane = now.lane();
    if (lane != null) {
      laneName.setText(wording.first(lane.name()));
      if (widthOf(laneName) > x + room - nameX) {
        laneName.setText(wording.first(lane.shortName()));
      }
    }
    laneName.setVisible(widthOf(laneName) <= x + room - nameX);
  }

  /** The name; an opening bracket hangs out, so that the first character stands on the edge. */
  private void placeName(double x, double baseline) {
    String words = name.getText();
    boolean bracket = !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
    double hang = bracket ? name.getFont().getSize() * 0.4 : 0;
    place(name, x - hang, baseline);
  }

  /** Shows the second language, if there is one and the screen large; says whether it does. */
  private boolean showSecond(SceneWords now, double column) {
    boolean wanted = !now.secondShort().isEmpty() && !look.smallScreen();
    second.setVisible(wanted);
    second.setText("");
    if (wanted) {
      second.setText(now.second());
      if (widthOf(second) > column) {
        second.setText(now.secondShort());
      }
    }
    return wanted;
  }

  /** The largest size at which the sentence takes two lines at most. */
  private int fitSentence(String words, double column) {
    int least = Math.max(LEAST_SENTENCE, look.floorPx());
    long lines = typeSet(words, SENTENCE, column).lines().count();
    return lines <= MOST_SENTENCE_LINES ? SENTENCE : least;
  }

  private static String typeSet(String words, int size, double column) {
    return TypeSetLines.of(words, line -> BigType.width(line, BigType.STRONG, size), column);
  }

  /** Breaks the sentence into lines; gives their number. */
  private int layOutSentence(String words, int size, double column) {
    size(sentence, size);
    sentence.setText(typeSet(words, size, column));
    // Only a phrase longer than a line is still broken by this.
    sentence.setWrappingWidth(column + GAP);
    sentence.setLineSpacing((SENTENCE_LINE - 1.5) * size);
    double height = sentence.getLayoutBounds().getHeight();
    return Math.max(1, (int) Math.round(height / (size * SENTENCE_LINE)));
  }

  private static double widthOf(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static void size(Text text, int size) {
    text.getStyleClass().removeIf(each -> each.startsWith("size-"));
    text.getStyleClass().add("size-" + size);
    text.applyCss();
  }

  private static void place(Text text, double x, double baseline) {
    text.setX(Math.rint(x));
    text.setY(Math.rint(baseline));
  }
}
