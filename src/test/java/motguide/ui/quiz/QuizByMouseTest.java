package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every kind of question answered with the pointer; only words are typed. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class QuizByMouseTest {
  private final QuizStage quiz = new QuizStage();

  @Start
  void start(Stage stage) {
    quiz.open(stage);
  }

  private void confirm(FxRobot robot) {
    robot.clickOn(quiz.named("quiz-go"));
  }

  @Test
  void anOptionIsClickedAndTheFeedbackLeadsToTheCard(FxRobot robot) {
    quiz.ask(SampleQuestions.single());
    robot.clickOn(quiz.withText("quiz-option", "品質は必ず下がる"));
    confirm(robot);
    assertThat(quiz.texts()).contains("あなたの答え", "品質は別の議論です。");
    robot.clickOn(quiz.withText("quiz-card-button", "技術経営"));
    assertThat(quiz.journey().places()).containsExactly(new Place.Card(new CardId("c-mot"), false));
  }

  @Test
  void severalOptionsAreClickedAndTakenBack(FxRobot robot) {
    quiz.ask(SampleQuestions.several());
    robot.clickOn(quiz.withText("quiz-option", "機械を増やす"));
    robot.clickOn(quiz.withText("quiz-option", "機械を増やす"));
    robot.clickOn(quiz.withText("quiz-option", "技術を選ぶ"));
    confirm(robot);
    assertThat(quiz.texts()).contains("2 つのうち 1 つを選びました。");
    assertThat(quiz.all("verdict-partly")).isNotEmpty();
  }

  @Test
  void aStatementIsJudgedByAClick(FxRobot robot) {
    quiz.ask(SampleQuestions.truth());
    robot.clickOn(quiz.withText("quiz-option", "正しい"));
    robot.clickOn("自信あり");
    confirm(robot);
    assertThat(quiz.texts())
        .as("a sure and right answer keeps its reason folded")
        .contains("1962年に始まった。", "理由を読む")
        .doesNotContain("工程を専用化すると費用は下がるが、大きな革新へ移れなくなる。");
    robot.clickOn("理由を読む");
    assertThat(quiz.texts()).contains("工程を専用化すると費用は下がるが、大きな革新へ移れなくなる。");
  }

  @Test
  void rowsAreDraggedIntoOrder(FxRobot robot) {
    quiz.ask(SampleQuestions.order());
    List<String> wanted = List.of("研究計画", "『ジレンマ』", "MOT課程");
    for (int place = 0; place < wanted.size(); place++) {
      Node row = quiz.withText("quiz-order-row", wanted.get(place));
      Node target = rowAt(place);
      if (!row.equals(target)) {
        drag(robot, middle(row), middle(target));
      }
    }
    assertThat(rows()).isEqualTo(wanted);
    confirm(robot);
    assertThat(quiz.texts()).contains("前後関係 3 / 3。");
  }

  @Test
  void aRowIsMovedByAClickOnItAndAClickOnItsPlace(FxRobot robot) {
    quiz.ask(SampleQuestions.order());
    List<String> before = rows();
    robot.clickOn(quiz.withText("quiz-order-row", before.getFirst()));
    robot.clickOn(quiz.withText("quiz-order-row", before.getLast()));
    assertThat(rows()).containsExactly(before.get(1), before.get(2), before.get(0));
  }

  @Test
  void theOrderAsItIsCanBeTheAnswer(FxRobot robot) {
    quiz.ask(SampleQuestions.order());
    assertThat(quiz.named("quiz-go").isDisabled()).isTrue();
    robot.clickOn("この順でよい");
    confirm(robot);
    assertThat(quiz.all("quiz-truth")).hasSize(1);
  }

  private Node rowAt(int place) {
    return quiz.all("quiz-order-row").stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutY))
        .toList()
        .get(place);
  }

  private List<String> rows() {
    return quiz.all("quiz-order-row").stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutY))
        .map(row -> ((Label) row.lookup(".quiz-order-text")).getText())
        .toList();
  }

  @Test
  void aLineIsDrawnAndAnotherMadeByTwoClicks(FxRobot robot) {
    quiz.ask(SampleQuestions.match());
    drag(
        robot,
        middle(quiz.withText("quiz-match-box", "マーキス")),
        middle(quiz.withText("quiz-match-box", "研究計画")));
    assertThat(quiz.texts()).contains("残り 1 組");
    robot.clickOn(quiz.withText("quiz-match-box", "アバナシー"));
    robot.clickOn(quiz.withText("quiz-match-box", "『ジレンマ』"));
    confirm(robot);
    assertThat(quiz.texts()).contains("計画はマーキス、本はアバナシー。", "結果を見る");
    assertThat(quiz.all("verdict-right")).isNotEmpty();
  }

  @Test
  void allLinesAreClearedAtOnce(FxRobot robot) {
    quiz.ask(SampleQuestions.match());
    robot.clickOn(quiz.withText("quiz-match-box", "マーキス"));
    robot.clickOn(quiz.withText("quiz-match-box", "工場"));
    robot.clickOn("線をすべて消す");
    assertThat(quiz.texts()).contains("残り 2 組");
  }

  @Test
  void aNumberAWordAndBlanksAreClickedInto(FxRobot robot) {
    quiz.ask(SampleQuestions.number(), SampleQuestions.word(), SampleQuestions.cloze());
    robot.clickOn(quiz.all("quiz-blank").getFirst()).write("1979");
    confirm(robot);
    assertThat(quiz.texts()).contains("正解の範囲内。実際は1978年。");
    confirm(robot);
    robot.clickOn(quiz.all("quiz-blank").getFirst()).write("ｔｏｍ");
    confirm(robot);
    assertThat(quiz.texts()).contains("TOM は技術とオペレーションの経営。");
    confirm(robot);
    robot.clickOn(quiz.all("quiz-blank").getLast()).write("Technologi");
    confirm(robot);
    assertThat(quiz.texts()).contains("2 か所のうち 1 か所が正解。", "空欄 1 の正解", "Management");
  }

  @Test
  void thePinGoesWhereTheAxisIsPressedAndFollowsThePointer(FxRobot robot) {
    quiz.ask(SampleQuestions.place());
    Bounds axis = screenBounds(quiz.all("quiz-axis").getFirst());
    double y = axis.getMaxY() - 40;
    robot.clickOn(new Point2D(axis.getMinX() + axis.getWidth() / 2, y));
    assertThat(year()).isBetween(1989L, 1991L);
    drag(
        robot,
        new Point2D(axis.getMinX() + axis.getWidth() / 2, y),
        new Point2D(axis.getMinX() + axis.getWidth() / 4, y));
    assertThat(year()).isBetween(1969L, 1971L);
    robot.clickOn(quiz.all("quiz-pin-step").getLast());
    confirm(robot);
    assertThat(quiz.texts()).anyMatch(text -> text.endsWith(" 年のずれ"));
  }

  private long year() {
    return quiz.texts().stream()
        .filter(text -> text.matches("(19|20)[0-9]{2}"))
        .filter(text -> !text.endsWith("0") || shownTwice(text))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  /** Round years also stand under the axis. */
  private boolean shownTwice(String text) {
    return quiz.texts().stream().filter(text::equals).count() > 1;
  }

  @Test
  void leavingAndEndingEarlyKeepWhatWasAnswered(FxRobot robot) {
    quiz.ask(SampleQuestions.single(), SampleQuestions.truth());
    robot.clickOn(quiz.withText("quiz-option", "効率と革新は両立しにくい"));
    confirm(robot);
    robot.clickOn("ここまでの結果");
    assertThat(quiz.texts()).contains("正解 1 問、部分点 0 問、誤り 0 問、答えを見た・残した 1 問。");
  }

  private static Bounds screenBounds(Node node) {
    return QuizStage.onFx(() -> node.localToScreen(node.getBoundsInLocal()));
  }

  private static Point2D middle(Node node) {
    Bounds bounds = screenBounds(node);
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(to);
    robot.release(MouseButton.PRIMARY);
  }
}
