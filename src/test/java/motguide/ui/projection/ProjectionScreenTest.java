package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import motguide.content.Library;
import motguide.content.TourId;
import motguide.lecture.Action;
import motguide.lecture.Command;
import motguide.lecture.Display;
import motguide.study.LanguageMode;
import motguide.study.PassingProjectionChoices;
import motguide.study.ProjectionChoices;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page from which a lecture starts, and its keys. */
final class ProjectionScreenTest {
  private static final TourId US_JAPAN = new TourId("tour-us-japan");

  private final Library library = ShippedPack.library();
  private final PassingProjectionChoices store = new PassingProjectionChoices();
  private final Journey journey = new Journey(library, Settings.initial(LanguageMode.JA_EN));
  private final ProjectionDesk desk =
      ProjectionDesk.plain(store, new OneScreen(), () -> Instant.EPOCH);
  private final ProjectionScreen screen =
      ScreenPicture.onFx(() -> new ProjectionScreen(journey.surroundings(), desk));

  private static final class OneScreen implements DisplayList {
    @Override
    public List<Display> all() {
      return List.of(new Display(0, 0, 900, 640, true));
    }

    @Override
    public Runnable observe(Runnable listener) {
      return () -> {};
    }

    @Override
    public void fill(Stage stage, Display display) {
      throw new IllegalStateException("there is no screen to fill");
    }
  }

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @AfterEach
  void close() {
    ScreenPicture.onFx(
        () -> {
          desk.running().ifPresent(LectureWindows::close);
          return null;
        });
  }

  private void show(Place place) {
    ScreenPicture.onFx(
        () -> {
          if (screen.node().getScene() == null) {
            ScreenPicture.scene(screen.node(), Settings.initial(LanguageMode.JA_EN), 1280, 720);
          }
          screen.show(place);
          screen.node().applyCss();
          screen.node().layout();
          return null;
        });
  }

  private static void press(Scene scene, javafx.scene.Node target, KeyCode code) {
    ScreenPicture.onFx(
        () -> {
          assertThat(target.getScene()).isSameAs(scene);
          Event.fireEvent(
              target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          return null;
        });
  }

  @Test
  void aLectureStartsByF5AtTheSceneThatWasAskedFor() {
    show(new Place.Projection(US_JAPAN, 3));
    assertThat(screen.place()).isEqualTo(new Place.Projection(US_JAPAN, 3));
    press(screen.node().getScene(), screen.node(), KeyCode.F5);
    LectureWindows windows = desk.running().orElseThrow();
    assertThat(windows.session().now().tour().id()).isEqualTo(US_JAPAN);
    assertThat(windows.session().now().lecturer().scene()).isEqualTo(3);
    assertThat(store.load().tour()).isEqualTo(US_JAPAN.value());
  }

  @Test
  void aLectureBrokenOffIsTakenUpWhereItWas() {
    show(new Place.Projection(US_JAPAN, 0));
    press(screen.node().getScene(), screen.node(), KeyCode.F5);
    LectureWindows windows = desk.running().orElseThrow();
    perform(windows, new Command.GoTo(4));
    press(screen.node().getScene(), screen.node(), KeyCode.F5);
    assertThat(desk.running()).as("F5 goes on with it").contains(windows);
    assertThat(windows.session().now().lecturer().scene()).isEqualTo(4);
    close();
    assertThat(screen.place()).isEqualTo(new Place.Projection(US_JAPAN, 4));
    press(screen.node().getScene(), screen.node(), KeyCode.F5);
    perform(desk.running().orElseThrow(), new Command.Last());
    close();
    assertThat(screen.place()).as("given to its end").isEqualTo(new Place.Projection(US_JAPAN, 0));
  }

  private static void perform(LectureWindows windows, Command command) {
    ScreenPicture.onFx(
        () -> {
          windows.session().perform(command);
          return null;
        });
  }

  @Test
  void theTourGivenLastIsOfferedFirst() {
    store.save(ProjectionChoices.INITIAL.withTour(US_JAPAN.value()));
    ProjectionDesk later = ProjectionDesk.plain(store, new OneScreen(), () -> Instant.EPOCH);
    ProjectionScreen again =
        ScreenPicture.onFx(() -> new ProjectionScreen(journey.surroundings(), later));
    assertThat(again.place()).isEqualTo(new Place.Projection(US_JAPAN, 0));
  }

  @Test
  void everyChoiceIsMarkedAndKept() {
    show(Place.Projection.start());
    for (String row : List.of("screen", "theme", "floor", "motion")) {
      assertThat(
              screen.node().lookupAll("#projection-" + row + " .one-of-button").stream()
                  .filter(each -> ((RadioButton) each).isSelected()))
          .as(row)
          .hasSize(1);
    }
    choose("theme", 3);
    choose("floor", 1);
    choose("motion", 1);
    choose("screen", 1);
    ProjectionChoices kept = store.load();
    assertThat(kept.theme()).isEqualTo(Theme.CONTRAST_DARK);
    assertThat(kept.floorPx()).isEqualTo(56);
    assertThat(kept.still()).isTrue();
    assertThat(kept.screen()).isEqualTo("rehearsal");
  }

  private void choose(String row, int at) {
    ScreenPicture.onFx(
        () -> {
          var buttons =
              screen.node().lookupAll("#projection-" + row + " .one-of-button").stream().toList();
          ((RadioButton) buttons.get(at)).setSelected(true);
          return null;
        });
  }

  @Test
  void aKeyIsAddedByPressingItAndATakenOneIsRefusedInWords() {
    KeyEditor editor =
        ScreenPicture.onFx(
            () -> {
              KeyEditor made = new KeyEditor(new Wording(LanguageMode.JA_EN), desk);
              Scene scene =
                  ScreenPicture.scene(made, Settings.initial(LanguageMode.JA_EN), 900, 1200);
              scene.getRoot().applyCss();
              return made;
            });
    addKey(editor, Action.FREEZE, KeyCode.B);
    assertThat(editor.said()).isEqualTo("B は「暗転」のキーです。先にそちらを外します。");
    assertThat(desk.keys().actionOf("B")).contains(Action.BLACK);
    addKey(editor, Action.FREEZE, KeyCode.F9);
    assertThat(editor.said()).isEmpty();
    assertThat(desk.keys().actionOf("F9")).contains(Action.FREEZE);
    assertThat(store.load().keys()).containsEntry("freeze", List.of("F9", "S"));
    addKey(editor, Action.FREEZE, KeyCode.DIGIT3);
    assertThat(editor.said()).contains("場面の番号");
    Label first = (Label) editor.lookup(".key-editor-name");
    assertThat(first.getText()).isEqualTo("次へ");
  }

  private static void addKey(KeyEditor editor, Action action, KeyCode code) {
    ToggleButton adder =
        ScreenPicture.onFx(
            () -> {
              editor.applyCss();
              ToggleButton found = (ToggleButton) editor.lookup("#add-key-" + action.code());
              found.setSelected(true);
              return found;
            });
    press(editor.getScene(), adder, code);
  }
}
