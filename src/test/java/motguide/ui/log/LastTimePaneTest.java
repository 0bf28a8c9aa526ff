package motguide.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import motguide.lecture.LastTime;
import motguide.quiz.QuizScope;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.SampleLecture;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.navigation.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LastTimePaneTest {

  @ParameterizedTest
  @CsvSource({"JA_EN, 2026年11月24日", "EN, 24 November 2026"})
  void tellsWhatWasShownWhenAndLeadsToThreeQuestionsOnIt(LanguageMode mode, String day) {
    Journey journey = new Journey(ShippedPack.library(), Settings.initial(mode));
    List<Path> shown = new ArrayList<>();
    LastTimePane pane =
        ScreenPicture.onFx(
            () -> {
              LastTimePane made =
                  new LastTimePane(
                      journey.surroundings(),
                      SampleLecture.log(),
                      Path.of("lectures", "log.md"),
                      shown::add,
                      ZoneId.of("Asia/Tokyo"),
                      () -> 7);
              Scene scene =
                  ScreenPicture.scene(new StackPane(made), Settings.initial(mode), 500, 500);
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              ((Button) made.lookup("#last-time-ask")).fire();
              ((Button) made.lookup("#last-time-show")).fire();
              return made;
            });
    assertThat(pane.lookupAll(".label").stream().map(each -> ((Label) each).getText()))
        .anyMatch(text -> text.contains(day))
        .anyMatch(
            text ->
                text.contains(SampleLecture.tour().scenes().get(2).sentence().in(mode.first())));
    assertThat(shown).containsExactly(Path.of("lectures").toAbsolutePath());
    assertThat(((Label) pane.lookup("#last-time-file")).getText()).endsWith("log.md");
    assertThat(journey.places())
        .containsExactly(
            new Place.QuizRound(
                new QuizScope.InClass(
                    LastTime.questions(SampleLecture.log(), ShippedPack.library())),
                3,
                7));
  }
}
