package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.quiz.QuizScope;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.ui.kit.Fonts;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sheet from which a round starts, on the shipped pack. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class QuizStartTest {
  private final StackPane root = new StackPane();
  private final Journey journey =
      new Journey(ShippedPack.library(), Settings.initial(LanguageMode.JA));
  private final Rounds rounds =
      new Rounds(ShippedPack.library(), UnkeptStudy.of(ShippedPack.library()), () -> 11);

  @Start
  void start(Stage stage) {
    Fonts.load();
    Scene scene = ScreenPicture.scene(root, Settings.initial(LanguageMode.JA), 1200, 700);
    stage.setScene(scene);
    stage.setWidth(1200);
    stage.setHeight(700);
    stage.show();
  }

  private QuizStartScreen show(QuizScope scope) {
    return QuizStage.onFx(
        () -> {
          QuizStartScreen screen = new QuizStartScreen(journey.surroundings(), rounds);
          screen.show(new Place.QuizStart(scope));
          root.getChildren().setAll(screen.node());
          screen.focusFirst();
          return screen;
        });
  }

  @Test
  void enterStartsTenQuestionsOnEverything(FxRobot robot) {
    show(new QuizScope.Everything());
    robot.type(KeyCode.ENTER);
    assertThat(journey.places())
        .containsExactly(new Place.QuizRound(new QuizScope.Everything(), 10, 11));
  }

  @Test
  void aCardIsFoundByTypingAndAskedAbout(FxRobot robot) {
    QuizStartScreen screen = show(new QuizScope.Everything());
    robot.clickOn("用語").clickOn("#quiz-sought").write("にほんてきけいえい");
    ListView<?> list = (ListView<?>) root.lookup("#quiz-subjects");
    assertThat(list.getItems()).isNotEmpty();
    robot.clickOn("5問").clickOn("#quiz-start");
    Place.QuizRound round = (Place.QuizRound) journey.places().getLast();
    assertThat(round.scope()).isInstanceOf(QuizScope.OnCard.class);
    assertThat(screen.place()).isEqualTo(new Place.QuizStart(round.scope()));
  }

  @Test
  void aPlaceComesBackAsItWas() {
    QuizScope scope = new QuizScope.OnCard(new CardId("c-mba-vs-mot"));
    assertThat(show(scope).place()).isEqualTo(new Place.QuizStart(scope));
  }

  @Test
  void aRoundUnderWayCanBeResumed(FxRobot robot) {
    Place.QuizRound place = new Place.QuizRound(new QuizScope.Everything(), 3, 1);
    QuizStage.onFx(
        () -> {
          rounds.at(place).orElseThrow().giveUp();
          return null;
        });
    show(new QuizScope.Everything());
    Button resume = (Button) root.lookup("#quiz-resume");
    assertThat(resume.isVisible()).isTrue();
    assertThat(resume.isFocused()).as("the likeliest next step has the keyboard").isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(journey.places()).containsExactly(place);
  }
}
