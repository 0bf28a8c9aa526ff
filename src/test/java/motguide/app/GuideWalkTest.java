package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Task;
import motguide.quiz.Asked;
import motguide.search.SearchIndex;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.ui.export.ExportOverlay;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.quiz.QuizRoundScreen;
import motguide.ui.settings.PackDesk;
import motguide.ui.settings.RecordDesk;
import motguide.ui.shell.GuideShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job, done as a reader does it: event → card → quiz → feedback → timeline. */
@ExtendWith(ApplicationExtension.class)
final class GuideWalkTest {
  private static final EventId BOOK = new EventId("clark-fujimoto-1991");
  private static final String BOOK_NAME = "『製品開発力』";

  private GuideShell shell;

  private static GuideShell newShell() {
    Fonts.load();
    Library library = ShippedPack.library();
    Settings settings = Settings.initial(LanguageMode.JA_EN).withReducedMotion(true);
    GuideShell[] made = new GuideShell[1];
    GuideScreens screens =
        new GuideScreens(
            library,
            CompletableFuture.completedFuture(SearchIndex.of(library)),
            UnkeptStudy.of(library),
            changed -> made[0].change(changed),
            new Desk(),
            () -> 7L,
            new Exports(Clock.systemUTC(), Runnable::run));
    made[0] = new GuideShell(library, screens, screens, settings, new Store(settings));
    return made[0];
  }

  @Start
  void start(Stage stage) {
    shell = newShell();
    Scene scene = new Scene(shell.node(), 1440, 900);
    Stylesheets.dress(scene, shell.settingsProperty().get());
    stage.setScene(scene);
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.show();
    shell.goTo(Place.Timeline.home());
  }

  @Test
  void theExportLiesOverTheTimelineUntilEscape(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertThat(shell.overlay()).containsInstanceOf(ExportOverlay.class);
    WaitForAsyncUtils.waitForFxEvents();
    boolean focused =
        robot.lookup("#export-format .one-of-button").queryAll().stream().anyMatch(Node::isFocused);
    assertThat(focused).as("the keyboard is on the sheet").isTrue();

    robot.push(KeyCode.ESCAPE);
    assertThat(shell.overlay()).isEmpty();
    assertThat(timeline()).isNotNull();
  }

  @Test
  void theWholeWayByKeyboardAlone(FxRobot robot) {
    robot.write("/").write("製品開発力");
    robot.push(KeyCode.ENTER);
    assertThat(timeline().selected()).isEqualTo(BOOK);

    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.DOWN);
    robot.write("c");
    CardId card = ((Place.Card) place()).card();
    assertThat(ShippedPack.library().card(card).events()).contains(BOOK);

    robot.push(KeyCode.SPACE);
    assertThat(((Place.Card) place()).flipped()).isTrue();

    robot.write("q");
    assertThat(place()).isInstanceOf(Place.QuizStart.class);
    robot.push(KeyCode.ENTER);
    Asked asked = round().questions().getFirst();
    answerByKeyboard(robot, asked);
    robot.push(KeyCode.ENTER);
    assertThat(visible(robot, ".quiz-verdict")).as("the verdict").isNotEmpty();

    robot.write("t");
    assertThat(place()).isInstanceOf(Place.Timeline.class);
    assertThat(timeline().framed().isEmpty() || timeline().selected() != null).isTrue();

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(place()).isInstanceOf(Place.QuizRound.class);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(place()).isEqualTo(new Place.Card(card, true));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(timeline().selected()).isEqualTo(BOOK);
  }

  @Test
  void theWholeWayByMouse(FxRobot robot) {
    robot.clickOn(named(robot, BOOK_NAME));
    assertThat(timeline().selected()).isEqualTo(BOOK);

    robot.clickOn("#event-cards");
    CardId first = ShippedPack.library().cardsOn(BOOK).getFirst().id();
    robot.clickOn("#card-" + first.value());
    CardId card = ((Place.Card) place()).card();
    robot.clickOn("#card-turn");
    assertThat(((Place.Card) place()).flipped()).isTrue();

    assertThat(card).isEqualTo(first);
    robot.clickOn("#card-quiz");
    robot.clickOn("#quiz-start");
    robot.clickOn("#quiz-give-up");
    assertThat(visible(robot, ".quiz-verdict")).as("the verdict").isNotEmpty();

    robot.clickOn("#quiz-timeline");
    assertThat(place()).isInstanceOf(Place.Timeline.class);
  }

  @Test
  void theLanguageChangesInPlace(FxRobot robot) {
    robot.clickOn(named(robot, BOOK_NAME));
    assertThat(timeline().selected()).isEqualTo(BOOK);
    robot.write("l");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shell.settingsProperty().get().language()).isEqualTo(LanguageMode.EN_JA);
    assertThat(timeline().selected()).isEqualTo(BOOK);
  }

  @Test
  void theTableShowsTheSameSelection(FxRobot robot) {
    robot.clickOn(named(robot, BOOK_NAME));
    robot.write("v");
    assertThat(robot.lookup(".event-table .table-row-cell:selected").queryAll()).isNotEmpty();
    assertThat(timeline().selected()).isEqualTo(BOOK);
  }

  private static void answerByKeyboard(FxRobot robot, Asked asked) {
    switch (asked.question().task()) {
      case Task.SingleChoice _, Task.MultipleChoice _, Task.TrueFalse _ -> robot.write("a");
      case Task.Ordering _ -> robot.push(KeyCode.ALT, KeyCode.DOWN);
      case Task.Matching task -> {
        for (int i = 0; i < task.left().size(); i++) {
          robot.write(Integer.toString(i + 1)).write(Character.toString('a' + i));
        }
      }
      case Task.NumberEntry _ -> robot.write("1990");
      case Task.ShortText _, Task.Cloze _ -> robot.write("x");
      case Task.Placement _ -> robot.push(KeyCode.LEFT);
    }
  }

  private Node named(FxRobot robot, String name) {
    return robot
        .lookup(".timeline-name")
        .<Node>match(node -> node.isVisible() && spoken(node).contains(name))
        .query();
  }

  private static String spoken(Node node) {
    return Optional.ofNullable(node.getAccessibleText()).orElse("");
  }

  private static List<Node> visible(FxRobot robot, String selector) {
    WaitForAsyncUtils.waitForFxEvents();
    Predicate<Node> shown = Node::isVisible;
    return List.copyOf(robot.lookup(selector).<Node>match(shown).queryAll());
  }

  private Place place() {
    WaitForAsyncUtils.waitForFxEvents();
    return ScreenPicture.onFx(() -> shell.screen().map(Screen::place).orElseThrow());
  }

  private Place.Timeline timeline() {
    return (Place.Timeline) place();
  }

  private QuizRoundScreen round() {
    WaitForAsyncUtils.waitForFxEvents();
    return ScreenPicture.onFx(() -> (QuizRoundScreen) shell.screen().orElseThrow());
  }

  private record Store(Settings first) implements SettingsStore {
    @Override
    public Settings load() {
      return first;
    }

    @Override
    public void save(Settings changed) {}
  }

  private static final class Desk implements PackDesk {
    @Override
    public String location() {
      return "";
    }

    @Override
    public void openAnother() {}

    @Override
    public RecordDesk record() {
      throw new UnsupportedOperationException("the settings are not opened here");
    }
  }
}
