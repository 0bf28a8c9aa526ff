package motguide.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person and their own record, in the settings. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class RecordSectionTest {
  private final List<String> asked = new ArrayList<>();
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Fonts.load();
    Settings settings = Settings.initial(LanguageMode.JA);
    Journey journey = new Journey(SamplePack.library(), settings);
    SettingsScreen screen =
        new SettingsScreen(journey.surroundings(), changed -> {}, new Desk(asked));
    screen.show(new Place.SettingsPage("record-save"));
    root.getChildren().setAll(screen.node());
    stage.setScene(ScreenPicture.scene(root, settings, 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    screen.focusFirst();
  }

  private void press(FxRobot robot, String id) {
    ScreenPicture.onFx(
        () -> {
          root.applyCss();
          root.lookup("#" + id).requestFocus();
          return 0;
        });
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatBecameOfASavingIsSaidAndHasTheKeyboard(FxRobot robot) {
    press(robot, "record-save");
    assertThat(asked).containsExactly("save");
    Label told = (Label) root.lookup("#record-told");
    assertThat(told.getText()).isEqualTo("done: save");
    assertThat(told.isFocused()).isTrue();
  }

  @Test
  void deletingIsAskedOnceAndEscapeKeepsEverything(FxRobot robot) {
    press(robot, "record-delete");
    assertThat(asked).isEmpty();
    assertThat(texts()).anyMatch(text -> text.contains("控えのファイルも消える"));
    assertThat(root.lookup("#record-stay").isFocused()).as("the safe answer first").isTrue();
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(root.lookup("#record-go")).isNull();

    press(robot, "record-delete");
    press(robot, "record-go");
    assertThat(asked).containsExactly("delete");
  }

  @Test
  void beginningAnewIsAskedInItsOwnWords(FxRobot robot) {
    press(robot, "record-afresh");
    assertThat(texts()).anyMatch(text -> text.contains("メモと印は残ります"));
    press(robot, "record-stay");
    assertThat(asked).isEmpty();
    press(robot, "record-afresh");
    press(robot, "record-go");
    assertThat(asked).containsExactly("afresh");
  }

  private List<String> texts() {
    return ScreenPicture.onFx(
        () ->
            root.lookupAll(".label").stream()
                .map((Node node) -> String.valueOf(((Label) node).getText()))
                .toList());
  }

  private record Desk(List<String> asked) implements PackDesk, RecordDesk {
    @Override
    public String location() {
      return "";
    }

    @Override
    public RecordDesk record() {
      return this;
    }

    @Override
    public void openAnother() {}

    @Override
    public String folder() {
      return "/home/somebody/motguide";
    }

    @Override
    public boolean isKept() {
      return true;
    }

    @Override
    public void openFolder() {
      asked.add("folder");
    }

    @Override
    public void saveAll(Consumer<String> told) {
      ask("save", told);
    }

    @Override
    public void saveTable(Consumer<String> told) {
      ask("table", told);
    }

    @Override
    public void addFrom(Consumer<String> told) {
      ask("add", told);
    }

    @Override
    public void startAfresh(Consumer<String> told) {
      ask("afresh", told);
    }

    @Override
    public void deleteEverything(Consumer<String> told) {
      ask("delete", told);
    }

    private void ask(String what, Consumer<String> told) {
      asked.add(what);
      told.accept("done: " + what);
    }
  }
}
