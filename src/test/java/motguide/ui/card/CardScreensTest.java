package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.quiz.QuizScope;
import motguide.study.Answer;
import motguide.study.AnswerKind;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.ui.kit.Fonts;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The library and the open card as a reader uses them, on the shipped pack. */
@ExtendWith(ApplicationExtension.class)
final class CardScreensTest {
  private static final CardId FIRST = new CardId("c-technology-management");
  private static final CardId SECOND = new CardId("c-mba-vs-mot");

  private final StackPane root = new StackPane();
  private final Study study = UnkeptStudy.of(ShippedPack.library());
  private Journey journey = journey(LanguageMode.JA_EN);

  @Start
  void start(Stage stage) {
    Fonts.load();
    root.getChildren().clear();
    Scene scene = ScreenPicture.scene(root, Settings.initial(LanguageMode.JA_EN), 1280, 720);
    stage.setScene(scene);
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
  }

  private static Journey journey(LanguageMode mode) {
    return new Journey(ShippedPack.library(), Settings.initial(mode).withReducedMotion(true));
  }

  private <S extends Screen> S open(java.util.function.Supplier<S> maker, Place place) {
    S screen =
        ScreenPicture.onFx(
            () -> {
              S made = maker.get();
              made.show(place);
              root.getChildren().setAll(made.node());
              made.focusFirst();
              return made;
            });
    WaitForAsyncUtils.waitForFxEvents();
    return screen;
  }

  private CardsScreen library(Place place) {
    return open(() -> new CardsScreen(journey.surroundings()), place);
  }

  private CardScreen card(Place place) {
    return open(() -> new CardScreen(journey.surroundings(), study), place);
  }

  @Test
  void theLibraryShowsEveryCard() {
    CardsScreen screen = library(Place.Cards.all());

    assertThat(tiles(screen)).hasSize(ShippedPack.library().pack().cards().size());
  }

  @Test
  void typingFindsCardsByReading(FxRobot robot) {
    CardsScreen screen = library(Place.Cards.all());

    robot.clickOn("#cards-text").write("ふじもと");

    assertThat(tiles(screen)).extracting(Node::getId).contains("card-c-fujimoto");
    assertThat(tiles(screen).size()).isLessThan(6);
    assertThat(((Place.Cards) screen.place()).filter()).startsWith("text=");
  }

  @Test
  void whatIsNotThereIsSaidInASentenceAndTheWayOutIsOneKey(FxRobot robot) {
    CardsScreen screen = library(Place.Cards.all());

    robot.clickOn("#cards-text").write("xyz");
    assertThat(texts(screen.node())).contains("「xyz」は見つかりません。読みや英語でも探せます。");

    robot.clickOn("#cards-empty-clear");
    assertThat(tiles(screen)).hasSize(61);
  }

  @Test
  void arrowKeysWalkOverTheTilesAndEnterOpensOne(FxRobot robot) {
    library(Place.Cards.all());

    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

    assertThat(journey.places()).containsExactly(new Place.Card(SECOND, false, ""));
  }

  @Test
  void theMouseOpensACardAsWell(FxRobot robot) {
    library(new Place.Cards("order=letter", 0));

    robot.clickOn("#card-c-apollo");

    assertThat(journey.places())
        .containsExactly(new Place.Card(new CardId("c-apollo"), false, "order=letter"));
  }

  @Test
  void walkingBelowTheEdgeBringsTheTileIntoSight(FxRobot robot) {
    CardsScreen screen = library(Place.Cards.all());

    robot.type(KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(((Place.Cards) screen.place()).scroll()).isGreaterThan(0.9);
  }

  @Test
  void theLibraryComesBackAsItWasLeft() {
    Place.Cards left = new Place.Cards("kind=person&order=date", 0.5);

    CardsScreen screen = library(left);

    assertThat(screen.place()).isEqualTo(left);
    assertThat(tiles(screen)).hasSize(10);
  }

  @Test
  void thereAreFourTilesInARowAtTheReferenceWidthAndFewerWhenNarrow() {
    assertThat(inFirstRow(1440 - 72, 100)).isEqualTo(4);
    assertThat(inFirstRow(1280 - 90, 150)).isLessThan(4).isPositive();
  }

  private static long inFirstRow(double width, int textPercent) {
    Journey journey =
        new Journey(
            ShippedPack.library(),
            Settings.initial(LanguageMode.JA_EN).withTextPercent(textPercent));
    return ScreenPicture.onFx(
        () -> {
          CardsScreen screen = new CardsScreen(journey.surroundings());
          Scene scene =
              ScreenPicture.scene(
                  new StackPane(screen.node()), journey.settings().get(), width, 900);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          List<Node> tiles = tiles(screen);
          double top = tiles.getFirst().localToScene(0, 0).getY();
          return tiles.stream().filter(tile -> tile.localToScene(0, 0).getY() == top).count();
        });
  }

  @Test
  void theBackIsBlankUntilTheCardIsTurned(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, false));
    String definition = ShippedPack.library().card(FIRST).explanation().ja();
    assertThat(texts(screen.node())).doesNotContain(definition);

    robot.type(KeyCode.SPACE);
    assertThat(texts(screen.node())).contains(definition);
    assertThat(screen.place()).isEqualTo(new Place.Card(FIRST, true, ""));

    robot.type(KeyCode.SPACE);
    assertThat(texts(screen.node())).doesNotContain(definition);
  }

  @Test
  void theButtonTurnsTheCardAndGivesTheKeyboardBack(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, false));

    robot.clickOn("#card-turn");
    assertThat(screen.place()).isEqualTo(new Place.Card(FIRST, true, ""));

    robot.type(KeyCode.SPACE);
    assertThat(screen.place()).isEqualTo(new Place.Card(FIRST, false, ""));
  }

  @Test
  void arrowKeysLeadToTheNeighboursFrontUp(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, true));

    robot.type(KeyCode.RIGHT);
    assertThat(screen.place()).isEqualTo(new Place.Card(SECOND, false, ""));

    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(screen.place()).isEqualTo(new Place.Card(FIRST, false, ""));
    assertThat(journey.places()).isEmpty();
  }

  @Test
  void lettersLeadToTheTimelineAndToTheQuiz(FxRobot robot) {
    card(new Place.Card(FIRST, false));

    robot.type(KeyCode.T);
    robot.type(KeyCode.Q);

    assertThat(journey.places())
        .containsExactly(
            Place.Timeline.framing(ShippedPack.library().card(FIRST).events()),
            new Place.QuizStart(new QuizScope.OnCard(FIRST)));
  }

  @Test
  void lettersDoNothingWhenTheReaderHasSwitchedThemOff(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, false));
    ScreenPicture.onFx(
        () -> {
          journey.settings().set(journey.settings().get().withSingleKeys(false));
          return null;
        });

    robot.type(KeyCode.T, KeyCode.Q, KeyCode.SPACE);

    assertThat(journey.places()).isEmpty();
    assertThat(screen.place()).isEqualTo(new Place.Card(FIRST, true, ""));
  }

  @Test
  void everyEventOnTheStripLeadsToItsPlaceOnTheTimeline() {
    CardScreen screen = card(new Place.Card(FIRST, true));
    EventId event = ShippedPack.library().card(FIRST).events().getFirst();

    ScreenPicture.onFx(
        () -> {
          List<Node> buttons = List.copyOf(screen.node().lookupAll(".time-strip-mark"));
          buttons.forEach(button -> ((Button) button).fire());
          return null;
        });

    assertThat(journey.places())
        .hasSameSizeAs(ShippedPack.library().card(FIRST).events())
        .contains(Place.Timeline.at(event));
  }

  @Test
  void rivalAccountsStandSideBySideWithTheirSources() {
    CardScreen screen = card(new Place.Card(FIRST, true));

    List<Node> accounts = List.copyOf(screen.node().lookupAll(".card-account"));

    assertThat(accounts).hasSize(2);
    assertThat(accounts.get(0).getLayoutX()).isNotEqualTo(accounts.get(1).getLayoutX());
    assertThat(accounts.get(0).getLayoutY()).isEqualTo(accounts.get(1).getLayoutY());
    assertThat(texts(screen.node()))
        .anyMatch(text -> text.startsWith("出典: Donald G. Marquis 1967"));
  }

  @Test
  void theListBesideTheCardOpensAnother(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, false));

    robot.clickOn("イノベーション");

    assertThat(screen.place()).isEqualTo(new Place.Card(new CardId("c-innovation"), false, ""));
  }

  @Test
  void whoHasTurnedTheCardSaysHowWellItCameToMindAndSeesWhenItComesBack(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, false));
    robot.type(KeyCode.DIGIT4);
    assertThat(study.answers()).as("not before it is turned").isEmpty();

    robot.type(KeyCode.SPACE);
    assertThat(texts(screen.node())).contains("思い出せましたか。", "もう一度", "難しい", "できた", "簡単");
    List<String> intervals =
        ScreenPicture.onFx(
            () ->
                screen.node().lookupAll(".card-rating-when").stream()
                    .map(label -> ((Label) label).getText())
                    .toList());
    assertThat(intervals).hasSize(4).first().isEqualTo("明日");

    robot.type(KeyCode.DIGIT4);
    assertThat(study.answers())
        .extracting(Answer::of, Answer::kind, Answer::rating)
        .containsExactly(tuple(FIRST, AnswerKind.RATED, 4));
    assertThat(texts(screen.node()))
        .contains("今日の分は記録しました。次は" + intervals.getLast() + "。")
        .doesNotContain("思い出せましたか。");

    robot.type(KeyCode.DIGIT1);
    assertThat(study.answers()).as("once a day").hasSize(1);
  }

  @Test
  void aNoteIsWrittenOnTheBackAndABookmarkSetOnEitherSide(FxRobot robot) {
    card(new Place.Card(FIRST, false));
    robot.type(KeyCode.B);
    assertThat(study.jottings().isMarked(FIRST)).isTrue();
    robot.type(KeyCode.SPACE, KeyCode.N);
    robot.write("exam 1 b");
    robot.clickOn("#card-next");
    assertThat(study.jottings().note(FIRST)).isEqualTo("exam 1 b");
    assertThat(study.answers()).as("digits in a note rate nothing").isEmpty();
    assertThat(study.jottings().isMarked(FIRST)).as("letters in a note do nothing").isTrue();
    assertThat(study.jottings().note(SECOND)).isEmpty();

    robot.type(KeyCode.LEFT, KeyCode.B);
    assertThat(study.jottings().isMarked(FIRST)).isFalse();
  }

  @Test
  void aButtonSaysItAsWellAndTheKeyboardStaysWithTheCards(FxRobot robot) {
    CardScreen screen = card(new Place.Card(FIRST, true));

    robot.clickOn("#card-rate-2");
    assertThat(study.answers()).extracting(Answer::rating).containsExactly(2);

    robot.type(KeyCode.RIGHT);
    assertThat(screen.place()).isEqualTo(new Place.Card(SECOND, false, ""));
    robot.type(KeyCode.SPACE);
    assertThat(texts(screen.node())).contains("思い出せましたか。");
  }

  private static List<Node> tiles(CardsScreen screen) {
    return ScreenPicture.onFx(
        () -> screen.node().lookupAll(".card-tile").stream().filter(node -> shows(node)).toList());
  }

  private static List<String> texts(Parent node) {
    return ScreenPicture.onFx(
        () ->
            node.lookupAll(".label").stream()
                .filter(CardScreensTest::shows)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private static boolean shows(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
