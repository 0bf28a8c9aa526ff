package motguide.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.search.SearchIndex;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.MarkedText;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The search as a reader uses it, on the shipped pack. */
@ExtendWith(ApplicationExtension.class)
final class SearchOverlayTest {
  private final Journey journey =
      new Journey(ShippedPack.library(), Settings.initial(LanguageMode.JA_EN));
  private static final EventId NOTED = new EventId("clark-fujimoto-1991");

  private SearchOverlay overlay = overlay();

  private SearchOverlay overlay() {
    return ScreenPicture.onFx(
        () ->
            new SearchOverlay(
                journey.surroundings(),
                CompletableFuture.completedFuture(SearchIndex.of(ShippedPack.library())),
                () -> Map.<Id, String>of(NOTED, "ゼミで発表した本")));
  }

  @Start
  void start(Stage stage) {
    Fonts.load();
    overlay = overlay();
    stage.setScene(
        ScreenPicture.scene(
            new StackPane(overlay.node()), Settings.initial(LanguageMode.JA_EN), 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    overlay.opened();
  }

  @Test
  void whatThePersonWroteIsFoundAndLeadsToWhatItIsAbout(FxRobot robot) {
    robot.write("ゼミで発表");
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.ENTER);
    assertThat(journey.places()).containsExactly(Place.Timeline.at(NOTED));
  }

  @Test
  void whatIsTypedIsFoundAtOnceAndMarked(FxRobot robot) {
    robot.write("製品開発力");

    assertThat(names()).contains("『製品開発力』");
    assertThat(overlay.node().lookupAll(".marker-band")).isNotEmpty();
  }

  @Test
  void enterOpensTheFirstHit(FxRobot robot) {
    robot.write("製品開発力").type(KeyCode.ENTER);

    assertThat(journey.places())
        .containsExactly(Place.Timeline.at(new EventId("clark-fujimoto-1991")));
  }

  @Test
  void arrowsChooseAnotherAndTheKeyboardStaysInTheField(FxRobot robot) {
    robot.write("技術経営 分野").type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

    assertThat(journey.places()).hasSize(1);
    assertThat(robot.lookup("#search-field").<TextField>query().isFocused()).isTrue();
  }

  @Test
  void theMouseOpensAHit(FxRobot robot) {
    robot.write("ふじもと");
    Node card =
        lines().stream()
            .filter(node -> node.getAccessibleText().startsWith("用語カード、藤本隆宏"))
            .findFirst()
            .orElseThrow();

    robot.clickOn(card);

    assertThat(journey.places()).containsExactly(new Place.Card(new CardId("c-fujimoto"), false));
  }

  @Test
  void nothingFoundIsSaidInASentence(FxRobot robot) {
    robot.write("xyzzy");

    assertThat(texts()).contains("「xyzzy」は見つかりません。読みや英語でも探せます。");
  }

  @Test
  void aSchoolShowsWhatItIsAndWhereItIsUsedAndEscapeLeadsBack(FxRobot robot) {
    robot.write("山形大学");
    Node school =
        lines().stream()
            .filter(node -> node.getAccessibleText().startsWith("学校"))
            .findFirst()
            .orElseThrow();

    robot.clickOn(school);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts()).contains("山形大学", "出てくるところ", "F144");

    robot.type(KeyCode.ESCAPE);
    assertThat(texts()).doesNotContain("F144");
    assertThat(lines()).isNotEmpty();
    assertThat(journey.overlays()).isEmpty();
  }

  @Test
  void composedKanaAreFoundBeforeTheyAreConverted() {
    TextField field = (TextField) overlay.node().lookup("#search-field");

    ScreenPicture.onFx(
        () -> {
          field.fireEvent(
              new InputMethodEvent(
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "ふじもと", 0));
          return null;
        });

    assertThat(names()).contains("藤本隆宏");
  }

  @Test
  void screenReadersHearHowMuchWasFoundAndWhatIsChosen(FxRobot robot) {
    robot.write("製品開発力");

    assertThat(robot.lookup("#search-field").<TextField>query().getAccessibleHelp())
        .matches("\\d+ 件。出来事、『製品開発力』、1991");
  }

  @Test
  void aClickBesideTheSheetClosesIt(FxRobot robot) {
    robot.clickOn(robot.offset(overlay.node(), -600, 0));

    assertThat(journey.overlays()).containsExactly("closed");
  }

  @Test
  void escapeClosesIt(FxRobot robot) {
    robot.write("MOT").type(KeyCode.ESCAPE);

    assertThat(journey.overlays()).containsExactly("closed");
  }

  @Test
  void openingAgainBeginsAnew(FxRobot robot) {
    robot.write("MOT");

    ScreenPicture.onFx(
        () -> {
          overlay.opened();
          return null;
        });

    assertThat(robot.lookup("#search-field").<TextField>query().getText()).isEmpty();
    assertThat(lines()).isEmpty();
  }

  /**
   * Lines just found have no skin, and so no text to read, before the next pulse: not waited for.
   */
  private Node drawn() {
    overlay.node().applyCss();
    return overlay.node();
  }

  private List<Node> lines() {
    return ScreenPicture.onFx(
        () ->
            drawn().lookupAll(".found").stream()
                .filter(node -> node instanceof Button && node.getAccessibleText() != null)
                .toList());
  }

  private List<String> names() {
    return ScreenPicture.onFx(
        () ->
            drawn().lookupAll(".found-name").stream()
                .map(node -> ((MarkedText) node).getText())
                .toList());
  }

  private List<String> texts() {
    return ScreenPicture.onFx(
        () ->
            drawn().lookupAll(".label").stream()
                .filter(SearchOverlayTest::shows)
                .map(node -> ((Label) node).getText())
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
