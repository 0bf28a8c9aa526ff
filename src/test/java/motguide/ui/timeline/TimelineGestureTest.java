package motguide.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.HistoryTimeline;
import motguide.support.TimelineWords;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.timeline.Viewport;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Fingers, trackpad and movement, in a window that is shown. */
@ExtendWith(ApplicationExtension.class)
final class TimelineGestureTest {
  private static final String BOOK = "clark-fujimoto-1991";

  private final List<MenuWanted> asked = new ArrayList<>();
  private TimelineView view;

  @Start
  void start(Stage stage) {
    Fonts.load();
    view = new TimelineView(TimelineWords.of(true));
    view.reducedMotionProperty().set(true);
    view.modelProperty().set(HistoryTimeline.model(true));
    view.onMenuProperty().set(asked::add);
    Scene scene = new Scene(new BorderPane(view), 1200, 700);
    Stylesheets.dress(scene, Settings.initial(LanguageMode.JA_EN));
    stage.setScene(scene);
    stage.show();
    view.showRange(years(1950, 2020));
  }

  private static AxisRange years(double from, double to) {
    return new AxisRange(DayNumber.fromDecimalYear(from), DayNumber.fromDecimalYear(to));
  }

  private TimelineSurface surface() {
    return Objects.requireNonNull(
        ((TimelineViewSkin) Objects.requireNonNull(view.getSkin())).surface());
  }

  private void finger(EventType<MouseEvent> type, double x, double y) {
    Point2D scene = view.localToScene(x, y);
    Point2D screen = view.localToScreen(x, y);
    view.fireEvent(
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            new PickResult(view, scene.getX(), scene.getY())));
  }

  private void scroll(double x, double dx, double dy, boolean direct, int fingers) {
    Point2D scene = view.localToScene(x, 300);
    view.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            false,
            false,
            false,
            false,
            direct,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            fingers,
            null));
  }

  private void pinch(double x, double factor) {
    Point2D scene = view.localToScene(x, 300);
    view.fireEvent(
        new ZoomEvent(
            ZoomEvent.ZOOM,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            false,
            false,
            false,
            false,
            true,
            false,
            factor,
            factor,
            null));
  }

  @Test
  void aPinchZoomsAroundTheFingersAndKeepsTheInstantBetweenThem(FxRobot robot) {
    robot.interact(
        () -> {
          double x = 640;
          double canvasX = surface().canvasX(x);
          double instant = view.scaleProperty().get().day(canvasX);
          double zoom = view.getViewport().daysPerPixel();
          pinch(x, 2);
          assertThat(zoom / view.getViewport().daysPerPixel()).isCloseTo(2, within(1e-9));
          Random random = new Random(11);
          for (int i = 0; i < 200; i++) {
            pinch(
                x,
                view.visibleSpanYearsProperty().get() > 40
                    ? 1.3
                    : Math.exp(random.nextGaussian() / 5));
            assertThat(view.scaleProperty().get().x(instant)).isCloseTo(canvasX, within(1.0));
          }
        });
  }

  @Test
  void aTrackpadPansSidewaysAndZoomsUpAndDown(FxRobot robot) {
    robot.interact(
        () -> {
          Viewport before = view.getViewport();
          scroll(600, -30, 4, false, 0);
          assertThat(view.getViewport().daysPerPixel()).isEqualTo(before.daysPerPixel());
          assertThat(view.getViewport().centreDay())
              .isCloseTo(before.centreDay() + 30 * before.daysPerPixel(), within(1e-6));
          scroll(600, 4, 30, false, 0);
          assertThat(view.getViewport().daysPerPixel()).isLessThan(before.daysPerPixel());
        });
  }

  @Test
  void aFingerOnTheGlassNeverZoomsAndTwoCarryTheAxisAlong(FxRobot robot) {
    robot.interact(
        () -> {
          Viewport before = view.getViewport();
          scroll(600, 0, 50, true, 1);
          assertThat(view.getViewport()).as("one finger drags").isEqualTo(before);
          scroll(600, -25, 50, true, 2);
          assertThat(view.getViewport().daysPerPixel()).isEqualTo(before.daysPerPixel());
          assertThat(view.getViewport().centreDay())
              .isCloseTo(before.centreDay() + 25 * before.daysPerPixel(), within(1e-6));
        });
  }

  @Test
  void aFingerHeldStillAsksForTheMenuAndDoesNotClickWhenItIsLifted(FxRobot robot)
      throws TimeoutException {
    Viewport before = view.getViewport();
    robot.interact(() -> finger(MouseEvent.MOUSE_PRESSED, 600, 300));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !asked.isEmpty());
    robot.interact(() -> finger(MouseEvent.MOUSE_RELEASED, 600, 300));
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().day())
        .isCloseTo(
            view.scaleProperty().get().day(surface().canvasX(600)), within(before.daysPerPixel()));
    assertThat(view.getViewport()).isEqualTo(before);
    assertThat(view.selectedItem()).isNull();
  }

  @Test
  void aFingerThatMovesDragsAndAsksForNothing(FxRobot robot) {
    robot.interact(
        () -> {
          Viewport before = view.getViewport();
          finger(MouseEvent.MOUSE_PRESSED, 600, 300);
          finger(MouseEvent.MOUSE_DRAGGED, 560, 300);
          finger(MouseEvent.MOUSE_RELEASED, 560, 300);
          assertThat(view.getViewport().centreDay())
              .isCloseTo(before.centreDay() + 40 * before.daysPerPixel(), within(1e-6));
        });
    assertThat(asked).isEmpty();
  }

  @Test
  void theRightButtonAsksWhatCanBeDoneWithTheItemUnderIt(FxRobot robot) {
    robot.interact(() -> view.select(BOOK));
    robot.interact(
        () -> {
          NameCell cell = Objects.requireNonNull(surface().names().cellFor(BOOK));
          Point2D at = cell.localToScene(10, 5);
          cell.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  new PickResult(cell, at.getX(), at.getY())));
        });
    assertThat(asked).hasSize(1);
    assertThat(Objects.requireNonNull(asked.getFirst().item()).id()).isEqualTo(BOOK);
  }

  @Test
  void theMenuOfTheSelectedItemIsAKeyAway(FxRobot robot) {
    robot.interact(
        () -> {
          view.requestFocus();
          view.select(BOOK);
        });
    robot.interact(() -> press(view, KeyCode.F10, true));
    assertThat(asked).hasSize(1);
    assertThat(Objects.requireNonNull(asked.getFirst().item()).id()).isEqualTo(BOOK);
  }

  @Test
  void aClusterIsListedByKeyAndAnItemChosenFromIt(FxRobot robot) {
    robot.interact(() -> view.requestFocus());
    robot.interact(view::fitAll);
    assertThat(surface().names().clusterCells()).isNotEmpty();
    robot.interact(() -> press(view, KeyCode.O, false));
    assertThat(surface().isListOpen()).isTrue();
    Node first = view.getScene().getFocusOwner();
    robot.push(KeyCode.DOWN);
    assertThat(view.getScene().getFocusOwner()).isNotEqualTo(first);
    robot.push(KeyCode.ENTER);
    assertThat(surface().isListOpen()).isFalse();
    assertThat(view.selectedItem()).isNotNull();
    assertThat(view.isFocused()).isTrue();
  }

  private static void press(Node node, KeyCode code, boolean shift) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  @Test
  void aMovementEndsAtTheNextGestureAndDoesNotGoOn(FxRobot robot) {
    Viewport[] seen = new Viewport[2];
    robot.interact(
        () -> {
          view.reducedMotionProperty().set(false);
          view.zoomToRange(years(1980, 1981));
          assertThat(view.isMoving()).isTrue();
          seen[0] = view.restingView();
          finger(MouseEvent.MOUSE_PRESSED, 600, 300);
          assertThat(view.isMoving()).isFalse();
          seen[1] = view.getViewport();
          assertThat(seen[1]).isNotEqualTo(seen[0]);
        });
    WaitForAsyncUtils.waitForFxEvents(20);
    robot.interact(
        () -> {
          assertThat(view.getViewport()).isEqualTo(seen[1]);
          finger(MouseEvent.MOUSE_RELEASED, 600, 300);
        });
  }

  @Test
  void aMovementIsReplacedByTheNextOne(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          view.reducedMotionProperty().set(false);
          view.zoomToRange(years(1980, 1981));
          view.zoomToRange(years(2000, 2010));
        });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !view.isMoving());
    AxisRange shown = view.scaleProperty().get().visible();
    assertThat(DayNumber.decimalYear(shown.startDay())).isCloseTo(2000, within(0.1));
    assertThat(DayNumber.decimalYear(shown.endDay())).isCloseTo(2010, within(0.1));
  }

  @Test
  void whereMotionIsReducedEveryMoveIsThereAtOnce(FxRobot robot) {
    robot.interact(
        () -> {
          view.zoomToRange(years(2000, 2010));
          assertThat(view.isMoving()).isFalse();
          view.select("prague-engineering-1707");
          assertThat(view.isMoving()).isFalse();
          view.panByScreens(1);
          assertThat(view.isMoving()).isFalse();
          view.zoomByKey(true);
          assertThat(view.isMoving()).isFalse();
          assertThat(view.scaleProperty().get().visible().startDay()).isPositive();
        });
  }
}
