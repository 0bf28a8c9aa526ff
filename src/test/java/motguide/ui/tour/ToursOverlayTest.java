package motguide.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
}
