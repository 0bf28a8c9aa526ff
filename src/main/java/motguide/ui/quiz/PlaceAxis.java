package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import motguide.content.Event;
import motguide.content.Task;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.strip.StripRange;

/**
 * A linear axis of years with the eras, two known events and a pin that snaps to years. A slider to
 * screen readers.
 */
final class PlaceAxis extends Region {
  private static final double STEP_ICON_PX = 20;
  private static final double SHARE_OF_HEIGHT = 0.44;
  private static final double LEAST_EM = 12.6;
  private static final double MOST_EM = 19;

  private final QuestionSheet sheet;
  private final Task.Placement task;
  private final PlaceModel model;
  private final StripRange range;
  private final AxisBackdrop backdrop;
  private final Region tolerance = part("quiz-axis-tolerance");
  private final Region line = part("quiz-axis-line");
  private final Region stem = part("quiz-pin-stem");
  private final Region dot = part("quiz-pin-dot");
  private final Label flag = new Label();
  private final Button earlier = stepper(IconShape.LEFT, -1);
  private final Button later = stepper(IconShape.RIGHT, 1);
  private final List<Region> truthParts = new ArrayList<>();
  private final Region truthStem = part("quiz-truth-stem");
  private final Region truthDot = part("quiz-truth-pin-dot");
  private final Label truthFlag = new Label();
  private final Region gap = part("quiz-axis-gap");
  private final Label gapWords = new Label();
  private boolean revealed;

  PlaceAxis(QuestionSheet sheet, Task.Placement task, PlaceModel model) {
    this.sheet = sheet;
    this.task = task;
    this.model = model;
    range = new StripRange((double) model.first(), (double) (model.last() + 1));
    getStyleClass().add("quiz-axis");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(sheet.text("quiz.place.axis.spoken"));
    backdrop = new AxisBackdrop(sheet, task.event(), range);
    backdrop.setMouseTransparent(true);
    flag.getStyleClass().add("quiz-pin-flag");
    truthFlag.getStyleClass().add("quiz-truth-flag");
    gapWords.getStyleClass().add("quiz-axis-gap-words");
    earlier.setAccessibleText(sheet.text("quiz.place.earlier"));
    later.setAccessibleText(sheet.text("quiz.place.later"));
    truthParts.addAll(List.of(truthStem, truthDot, truthFlag, gap, gapWords));
    Event event = sheet.library().event(task.event());
    String hue = Seal.laneStyleClass(sheet.library().lane(event.lane()).hue());
    truthParts.forEach(node -> node.getStyleClass().add(hue));
    truthParts.forEach(node -> node.setVisible(false));
    getChildren().addAll(backdrop, tolerance, line, stem, dot, flag, earlier, later);
    getChildren().addAll(truthParts);
    getChildren().forEach(node -> node.setManaged(false));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
    model.responseProperty().subscribe(now -> showPin());
    model.typedProperty().subscribe(now -> showPin());
  }

  private static Region part(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setMouseTransparent(true);
    return region;
  }

  private Button stepper(IconShape shape, int years) {
    Button button = new Button();
    button.setGraphic(new Icon(shape, STEP_ICON_PX));
    button.getStyleClass().setAll("quiz-pin-step");
    button.setFocusTraversable(false);
    button.setOnAction(action -> step(years));
    return button;
  }

  private void step(int years) {
    requestFocus();
    model.step(years);
  }

  private void point(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || model.draft().isClosed()) {
      return;
    }
    requestFocus();
    double year = range.from() + (event.getX() - air()) / axisPx() * range.years();
    model.pinAt((long) Math.floor(year));
    event.consume();
  }

  private void showPin() {
    String typed = model.typedProperty().get();
    flag.setText(
        typed.isEmpty()
            ? sheet.dates().compactYear(model.year())
            : typed + "_".repeat(String.valueOf(model.last()).length() - typed.length()));
    pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("untouched"), model.pinned().isEmpty());
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    requestLayout();
  }

  /** Shows where the event stands, and the pin as a ghost if it was put anywhere. */
  void reveal() {
    revealed = true;
    earlier.setVisible(false);
    later.setVisible(false);
    setFocusTraversable(false);
    truthFlag.setText(sheet.dates().compact(task.date()));
    truthStem.setVisible(true);
    truthDot.setVisible(true);
    truthFlag.setVisible(true);
    Optional<Long> pinned = model.pinned();
    boolean ghost = pinned.isPresent();
    stem.setVisible(ghost);
    dot.setVisible(ghost);
    flag.setVisible(ghost);
    flag.setText(sheet.text("quiz.place.yours", sheet.dates().compactYear(model.year())));
    getStyleClass().add("revealed");
    long off = ghost ? offYears(model.year()) : 0;
    gap.setVisible(off > 0);
    gapWords.setVisible(off > 0);
    gapWords.setText(sheet.text("quiz.place.off", off));
    setAccessibleText(
        sheet.text("quiz.place.truth.spoken", sheet.dates().full(task.date()), flag.getText()));
    requestLayout();
  }

  /** Whole years from a year to the nearest in which the event can have been. */
  private long offYears(long year) {
    long first = firstYear();
    long last = lastYear();
    return year < first ? first - year : Math.max(0, year - last);
  }

  private long firstYear() {
    return (long) Math.floor(StripRange.yearOf(task.date()));
  }

  private long lastYear() {
    DateBounds bounds = task.date().bounds();
    return bounds.hasEnd() ? DayNumber.yearOf(bounds.latestEnd() - 1) : firstYear();
  }

  private double emPx() {
    return backdrop.emPx();
  }

  private double air() {
    return Math.rint(emPx() * 0.5);
  }

  private double axisPx() {
    return Math.max(1, getWidth() - 2 * air());
  }

  private double x(double year) {
    return Math.rint(air() + (year - range.from()) / range.years() * axisPx());
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = getScene() == null ? Double.MAX_VALUE : getScene().getHeight() * SHARE_OF_HEIGHT;
    return Math.rint(Math.clamp(room, emPx() * LEAST_EM, emPx() * MOST_EM));
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.rint(emPx() * LEAST_EM);
  }

  @Override
  protected double computePrefWidth(double height) {
    return emPx() * 50;
  }

  @Override
  protected void layoutChildren() {
    double base = Math.rint(getHeight() - emPx() * 2.2);
    backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
    backdrop.setBase(base, air());
    line.resizeRelocate(air(), base, axisPx(), 2);
    double band = Math.rint(emPx() * 1.0);
    double from =
        revealed ? firstYear() - task.toleranceYears() : model.year() - task.toleranceYears();
    double to =
        1 + (revealed ? lastYear() + task.toleranceYears() : model.year() + task.toleranceYears());
    double fromX = Math.max(air(), x(from));
    double toX = Math.min(air() + axisPx(), x(to));
    tolerance.resizeRelocate(fromX, base - band / 2, Math.max(2, toX - fromX), band);
    placePin(base);
    if (revealed) {
      placeTruth(base);
    }
  }

  private void placePin(double base) {
    double x = x(model.year() + 0.5);
    double size = Math.rint(emPx() * 1.1);
    double width = flag.prefWidth(-1);
    double height = flag.prefHeight(-1);
    double top = Math.rint(revealed ? base - emPx() * 7 : base - emPx() * 9.2);
    double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    if (revealed) {
      left = Math.clamp(ghostLeft(x, width), 0, Math.max(0, getWidth() - width));
    }
    flag.resizeRelocate(Math.rint(left), top, width, height);
    stem.resizeRelocate(x - 1, top + height, 2, base - top - height);
    dot.resizeRelocate(x - size / 2, base + 1 - size / 2, size, size);
    double step = Math.rint(emPx() * 2.4);
    earlier.resizeRelocate(left - step, top + (height - step) / 2, step, step);
    later.resizeRelocate(left + width, top + (height - step) / 2, step, step);
  }

  /** The ghost’s flag points away from the truth. */
  private double ghostLeft(double x, double width) {
    return model.year() >= firstYear() ? x : x - width;
  }

  private void placeTruth(double base) {
    double x = x(Math.min(StripRange.yearOf(task.date()) + 0.5, range.to()));
    double size = Math.rint(emPx() * 1.2);
    double width = truthFlag.prefWidth(-1);
    double height = truthFlag.prefHeight(-1);
    double top = Math.rint(Math.max(0, base - emPx() * 12.6));
    truthFlag.resizeRelocate(
        Math.rint(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width))),
        top,
        width,
        height);
    truthStem.resizeRelocate(x - 1.5, top + height, 3, base - top - height);
    truthDot.resizeRelocate(x - size / 2, base + 1 - size / 2, size, size);
    double pin = x(model.year() + 0.5);
    double y = Math.rint(base - emPx() * 3.8);
    gap.resizeRelocate(Math.min(x, pin), y, Math.abs(pin - x), 2);
    double wordsWidth = gapWords.prefWidth(-1);
    double wordsX = pin >= x ? pin + emPx() * 0.5 : pin - emPx() * 0.5 - wordsWidth;
    gapWords.resizeRelocate(
        Math.rint(Math.clamp(wordsX, 0, Math.max(0, getWidth() - wordsWidth))),
        Math.rint(y - gapWords.prefHeight(-1) / 2),
        wordsWidth,
        gapWords.prefHeight(-1));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) model.year();
      case MIN_VALUE -> (double) model.first();
      case MAX_VALUE -> (double) model.last();
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> model.step(1);
      case DECREMENT -> model.step(-1);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Double value) {
          model.pinAt(Math.round(value));
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
