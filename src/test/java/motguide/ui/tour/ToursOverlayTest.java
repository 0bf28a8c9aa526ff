package motguide.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.content.EventId;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.SamplePack;
import motguide.support.ScreenPicture;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.tour.PassingTours;
import motguide.tour.SceneDraft;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Fonts;
import motguide.ui.navigation.TimelineExtent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ToursOverlayTest {
  private final Journey journey =
      new Journey(
          SamplePack.library(), Settings.initial(LanguageMode.JA_EN).withReducedMotion(true));
  private final TourShelf shelf = new TourShelf(new PassingTours());
  private StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Fonts.load();
    TimelineExtent shown =
        new TimelineExtent(
            PackTimeline.of(SamplePack.library(), journey.surroundings().wording()),
            new AxisRange(DayNumber.startOfYear(1950), DayNumber.startOfYear(1990)),
            Set.of(),
            false,
            false,
            Optional.empty());
    ToursOverlay overlay =
        new ToursOverlay(journey.surroundings(), shelf, shown, new EventId("book-1978"));
    root = new StackPane(overlay.node());
    stage.setScene(ScreenPicture.scene(root, journey.settings().get(), 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    overlay.opened();
  }

  private List<SceneDraft> scenes() {
    return shelf.ownProperty().get().tours().getFirst().scenes();
  }

  private String text(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return ((Label) root.lookup(id)).getText();
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  @Test
  void aTourIsMadeWithTheKeyboardAlone(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.SPACE);
    assertThat(scenes()).hasSize(2);
    String second = scenes().get(1).id();
    focus(robot, "#tours-scenes");
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(scenes().getFirst().id()).isEqualTo(second);
    robot.type(KeyCode.DELETE);
    assertThat(scenes()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(scenes()).hasSize(2);
  }

  @Test
  void theLengthOfTheSentenceIsCountedAsItIsWritten(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    focus(robot, "#tours-sentence");
    robot.write("abcd");
    assertThat(text("#tours-count")).startsWith("2 / 22");
    assertThat(scenes().getFirst().sentence().ja()).isEqualTo("abcd");
    robot.write("a".repeat(42));
    assertThat(text("#tours-count")).contains("長すぎます");
    Scene scene = root.getScene();
    assertThat(scene.getFocusOwner().getId()).isEqualTo("tours-sentence");
  }

  @Test
  void theOtherLanguageIsWrittenInTheSameFields(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    focus(robot, "#tours-sentence");
    robot.write("x");
    focus(robot, "#tours-language .one-of-button.first");
    robot.type(KeyCode.RIGHT);
    focus(robot, "#tours-sentence");
    robot.write("y");
    assertThat(scenes().getFirst().sentence().ja()).isEqualTo("x");
    assertThat(scenes().getFirst().sentence().en()).isEqualTo("y");
  }

  @Test
  void secondsOutOfRangeAreNotTaken(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    focus(robot, "#tours-seconds");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("120");
    assertThat(scenes().getFirst().seconds()).isEqualTo(120);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("9999");
    assertThat(scenes().getFirst().seconds()).isEqualTo(999);
  }

  @Test
  void aSceneSaysAllOfItselfToAScreenReader(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = robot.lookup("#tours-scenes").queryListView();
    robot.interact(
        () -> {
          list.applyCss();
          list.layout();
        });
    Node cell = list.lookup(".tours-scene");
    assertThat(cell.getAccessibleText()).contains("場面 1", "『ジレンマ』", "60");
  }

  @Test
  void theCrossTakesItAway(FxRobot robot) {
    robot.clickOn("#tours-close");
    assertThat(journey.overlays()).containsExactly("closed");
  }

  @Test
  void aSceneIsDraggedToAnotherPlace(FxRobot robot) {
    robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
    List<String> before = scenes().stream().map(SceneDraft::id).toList();
    robot.interact(
        () -> {
          ListView<?> list = (ListView<?>) root.lookup("#tours-scenes");
          list.scrollTo(0);
          list.applyCss();
          list.layout();
          Node from = cell(list, 0);
          Node to = cell(list, 2);
          DragEvent over = drag(DragEvent.DRAG_OVER, from, to);
          Event.fireEvent(to, over);
          assertThat(to.getPseudoClassStates())
              .extracting(Object::toString)
              .contains("drop-target");
          Event.fireEvent(to, drag(DragEvent.DRAG_DROPPED, from, to));
          Event.fireEvent(to, drag(DragEvent.DRAG_EXITED, from, to));
          assertThat(to.getPseudoClassStates())
              .extracting(Object::toString)
              .doesNotContain("drop-target");
        });
    assertThat(scenes())
        .extracting(SceneDraft::id)
        .containsExactly(before.get(1), before.get(2), before.get(0));
  }

  private static Node cell(ListView<?> list, int index) {
    return list.lookupAll(".tours-scene").stream()
        .filter(each -> ((SceneCell) each).getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  /** The headless platform has no dragging of its own. */
  private static DragEvent drag(EventType<DragEvent> type, Node from, Node to) {
    return new DragEvent(to, to, type, null, 0, 0, 0, 0, TransferMode.MOVE, from, to, null);
  }

  @Test
  void whatStandsInForAnEmptyTextIsShownInItsField(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    focus(robot, "#tours-sentence");
    robot.write("abc");
    focus(robot, "#tours-language .one-of-button.first");
    robot.type(KeyCode.RIGHT);
    WaitForAsyncUtils.waitForFxEvents();
    TextField sentence = robot.lookup("#tours-sentence").query();
    assertThat(sentence.getText()).isEmpty();
    assertThat(sentence.getPromptText()).contains("abc");
  }

  @Test
  void whyASentenceIsTooLongIsTold(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    Label why = robot.lookup("#tours-why").query();
    assertThat(why.isVisible()).isFalse();
    focus(robot, "#tours-sentence");
    robot.write("a".repeat(46));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(why.isVisible()).isTrue();
    assertThat(why.getText()).contains("22");
  }
}
