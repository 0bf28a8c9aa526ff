package motguide.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.SamplePack;
import motguide.support.ScreenPicture;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Fonts;
import motguide.ui.navigation.TimelineExtent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ExportOverlayTest {
  @TempDir private static Path folder;

  private final Journey journey =
      new Journey(
          SamplePack.library(), Settings.initial(LanguageMode.JA_EN).withReducedMotion(true));
  private String suggested = "";
  private StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Fonts.load();
    TimelineExtent shown =
        new TimelineExtent(
            PackTimeline.of(SamplePack.library(), journey.surroundings().wording()),
            new AxisRange(DayNumber.startOfYear(1957), DayNumber.startOfYear(2027)),
            Set.of(),
            false,
            false,
            Optional.empty());
    ExportOverlay overlay =
        new ExportOverlay(
            journey.surroundings(),
            shown,
            (format, name) -> {
              suggested = name;
              return Optional.of(folder.resolve(name));
            },
            LocalDate.of(2026, 11, 24),
            Runnable::run,
            Platform::runLater);
    root = new StackPane(overlay.node());
    Scene scene = ScreenPicture.scene(root, journey.settings().get(), 1280, 720);
    stage.setScene(scene);
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    overlay.opened();
  }

  private String text(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return ((Label) root.lookup(id)).getText();
  }

  @Test
  void showsAPictureOfTheSheetThatStaysInsideItsBox() {
    WaitForAsyncUtils.waitForFxEvents();
    Node box = root.lookup("#export-preview");
    ImageView picture = (ImageView) box.lookup(".image-view");
    assertThat(picture.getImage()).isNotNull();
    assertThat(picture.getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(box.getLayoutBounds().getWidth() + 0.5);
    assertThat(box.getAccessibleText()).contains("ページ");
  }

  @Test
  void formatAndSavingByKeyboardAlone(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    assertThat(text("#export-facts")).contains("mm");
    for (int i = 0; i < 20 && !robot.lookup("#export-save").query().isFocused(); i++) {
      robot.type(KeyCode.TAB);
    }
    robot.type(KeyCode.SPACE);
    assertThat(text("#export-message")).startsWith("書き出しました").contains(suggested);
    assertThat(suggested).isEqualTo("sample-1957-2026.svg");
    assertThat(folder.resolve(suggested)).exists();
  }

  @Test
  void whatDoesNotBelongToAFormatIsNotOffered(FxRobot robot) {
    assertThat(robot.lookup("#export-scale").query().getParent().isVisible()).isFalse();
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(robot.lookup("#export-scale").query().getParent().isVisible()).isTrue();
    assertThat(robot.lookup("#export-sources").query().getParent().isVisible()).isFalse();
  }

  @Test
  void theCrossTakesItAway(FxRobot robot) {
    robot.clickOn("#export-close");
    assertThat(journey.overlays()).containsExactly("closed");
  }
}
