package motguide.ui.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.SamplePack;
import motguide.support.ScreenPicture;
import motguide.ui.kit.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ShortcutsOverlayTest {
  private final Journey journey =
      new Journey(SamplePack.library(), Settings.initial(LanguageMode.EN_JA));
  private Node node = new StackPane();

  @Start
  void start(Stage stage) {
    Fonts.load();
    ShortcutsOverlay overlay = new ShortcutsOverlay(journey.surroundings());
    node = overlay.node();
    stage.setScene(
        ScreenPicture.scene(
            new StackPane(overlay.node()), Settings.initial(LanguageMode.EN_JA), 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    overlay.opened();
  }

  @Test
  void everyKeyIsListedAndTypingNarrowsTheList(FxRobot robot) {
    assertThat(does())
        .hasSize(KeyTable.groups().stream().mapToInt(group -> group.rows().size()).sum());

    robot.write("timeline");
    assertThat(does()).contains("Open on the timeline", "Fold the empty stretches");
    assertThat(does()).doesNotContain("Swap Japanese and English");
  }

  @Test
  void theCrossAndEscapeCloseIt(FxRobot robot) {
    robot.clickOn("#keys-close").type(KeyCode.ESCAPE);

    assertThat(journey.overlays()).containsExactly("closed", "closed");
  }

  @Test
  void aReaderWhoSwitchedLettersOffIsTold() {
    assertThat(node.lookup(".keys-silenced").isVisible()).isFalse();

    ScreenPicture.onFx(
        () -> {
          journey.settings().set(journey.settings().get().withSingleKeys(false));
          return null;
        });

    assertThat(node.lookup(".keys-silenced").isVisible()).isTrue();
  }

  private List<String> does() {
    return ScreenPicture.onFx(
        () ->
            node.lookupAll(".keys-does").stream().map(label -> ((Label) label).getText()).toList());
  }
}
