package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lecturer’s page in small windows and large text. */
final class PresenterPageTest {
  private final Library library = ShippedPack.library();

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @ParameterizedTest
  @CsvSource({
    "JA_EN, 1440, 900, 100",
    "EN_JA, 1440, 900, 150",
    "JA_EN, 1280, 720, 100",
    "EN_JA, 1280, 720, 150",
    "JA_EN, 1280, 720, 150"
  })
  void everyButtonIsInTheWindow(LanguageMode mode, int width, int height, int text) {
    Scene scene =
        ScreenPicture.onFx(
            () -> {
              LectureSession session =
                  new LectureSession(
                      Lecture.of(library.pack().tours().getFirst(), 6), () -> Instant.EPOCH);
              session.perform(new Command.Start());
              Parent page = PresenterPage.of(library, new Wording(mode), session);
              Settings settings = Settings.initial(mode).withTextPercent(text);
              Scene made = ScreenPicture.scene(page, settings, width, height);
              for (int round = 0; round < 3; round++) {
                page.applyCss();
                page.layout();
              }
              return made;
            });
    ScreenPicture.onFx(
        () -> {
          for (Node button : scene.getRoot().lookupAll(".button")) {
            Bounds box = button.localToScene(button.getLayoutBounds());
            if (button.isVisible() && button.isManaged() && button.getId() != null) {
              assertThat(box.getMaxY()).as(button.getId()).isLessThanOrEqualTo(height);
              assertThat(box.getMaxX()).as(button.getId()).isLessThanOrEqualTo(width);
            }
          }
          assertThat(scene.getRoot().lookup("#action-next")).isNotNull();
          return null;
        });
  }

  @Test
  void notesInOneLanguageAreToldAndTheNextOnesBeginAtTheTop() {
    Tour shipped = library.pack().tours().getFirst();
    LocalizedText one = new LocalizedText("長い話。\n\n".repeat(200), "長い話。\n\n".repeat(200));
    motguide.content.Scene first = shipped.scenes().getFirst();
    motguide.content.Scene second = shipped.scenes().get(1);
    Tour tour =
        new Tour(
            shipped.id(),
            shipped.title(),
            shipped.summary(),
            List.of(
                new motguide.content.Scene(
                    first.id(),
                    first.view(),
                    first.focus(),
                    first.sentence(),
                    one,
                    first.seconds(),
                    null),
                second));
    ScreenPicture.onFx(
        () -> {
          LectureSession session = new LectureSession(Lecture.of(tour, 0), () -> Instant.EPOCH);
          PresenterController controller =
              PresenterPage.controller(library, new Wording(LanguageMode.JA_EN), session);
          Parent page = PresenterWindow.load(controller, new Wording(LanguageMode.JA_EN));
          Scene made = ScreenPicture.scene(page, Settings.initial(LanguageMode.JA_EN), 1280, 720);
          page.applyCss();
          page.layout();
          ScrollPane notes = (ScrollPane) made.lookup(".presenter-notes .scroll-pane");
          assertThat(page.lookup("#notes-one-language").isVisible()).isTrue();
          notes.setVvalue(0.7);
          controller.refresh();
          assertThat(notes.getVvalue()).as("it is the same scene").isEqualTo(0.7);
          session.perform(new Command.Next());
          controller.refresh();
          assertThat(notes.getVvalue()).isZero();
          assertThat(page.lookup("#notes-one-language").isVisible()).isFalse();
          return null;
        });
  }
}
