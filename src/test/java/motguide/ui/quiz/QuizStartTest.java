package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Question;
import motguide.quiz.QuestionMaker;
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
import org.testfx.util.WaitForAsyncUtils;

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
  void aThinSubjectIsFilledUpWithMadeQuestions(FxRobot robot) throws TimeoutException {
    EventId thin =
        ShippedPack.library().pack().events().stream()
            .map(event -> event.id())
            .filter(id -> rounds.available(new QuizScope.OnEvent(id)) == 1)
            .filter(id -> madeOn(id) > 5)
            .findFirst()
            .orElseThrow();
    show(new QuizScope.OnEvent(thin));
    Button start = (Button) root.lookup("#quiz-start");
    assertThat(start.getText()).isEqualTo("はじめる 1問");
    QuizStage.onFx(
        () -> {
          root.lookup("#quiz-fill-up").requestFocus();
          return null;
        });
    robot.type(KeyCode.SPACE);
    assertThat(start.getText()).isEqualTo("はじめる 10問まで");
    robot.clickOn(start);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !journey.places().isEmpty());
    Place.QuizRound place = (Place.QuizRound) journey.places().getLast();
    List<Question> asked =
        QuizStage.onFx(
            () ->
                rounds.at(place).orElseThrow().round().questions().stream()
                    .map(each -> each.question())
                    .toList());
    assertThat(asked).hasSizeBetween(6, 10);
    assertThat(asked)
        .filteredOn(question -> !QuestionMaker.isMade(question.id()))
        .as("first what the pack has")
        .hasSize(1);
    assertThat(asked).allMatch(question -> question.events().contains(thin));
  }

  private static int madeOn(EventId event) {
    return new QuestionMaker(ShippedPack.library())
        .make(9, 3, question -> question.events().contains(event))
        .size();
  }

  @Test
  void nothingIsSaidOfMadeQuestionsWhereThereAreEnough() {
    show(new QuizScope.Everything());
    assertThat(root.lookup("#quiz-fill-up").getParent().isVisible()).isFalse();
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
