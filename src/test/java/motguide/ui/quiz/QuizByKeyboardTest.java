package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.quiz.QuizScope;
import motguide.study.LanguageMode;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every kind of question answered with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class QuizByKeyboardTest {
  private final QuizStage quiz = new QuizStage();

  @Start
  void start(Stage stage) {
    quiz.open(stage);
  }

  private String letterOf(String optionId) {
    return Keys.letterOf(quiz.shown(0).indexOf(optionId)).toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void oneOptionIsChosenByItsLetterAndConfirmedByEnter(FxRobot robot) {
    quiz.ask(SampleQuestions.single(), SampleQuestions.truth());
    robot.write(letterOf("a"));
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("ジレンマの相手は革新。", "正解・あなたの答え", "次の問題");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("計画は1962年に始まった。").doesNotContain("次の問題");
  }

  @Test
  void aWrongOptionIsToldWhyItTempts(FxRobot robot) {
    quiz.ask(SampleQuestions.single());
    robot.write(letterOf("b"));
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts())
        .contains(
            "ジレンマの相手は革新。",
            "工程を専用化すると費用は下がるが、大きな革新へ移れなくなる。",
            letterOf("b").toUpperCase(java.util.Locale.ROOT) + " を選んだ方へ",
            "品質は別の議論です。",
            "あなたの答え・自信あり",
            "技術経営");
  }

  @Test
  void arrowsChooseAndBackspaceTakesBack(FxRobot robot) {
    quiz.ask(SampleQuestions.single());
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo(1);
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo(2);
    robot.type(KeyCode.BACK_SPACE);
    assertThat(chosen()).isEqualTo(1);
    robot.write("z");
    assertThat(chosen()).isEqualTo(-1);
    assertThat(quiz.named("quiz-go").isDisabled()).isTrue();
  }

  private int chosen() {
    List<Node> boxes = quiz.all("quiz-option");
    for (int i = 0; i < boxes.size(); i++) {
      if (((OptionBox) boxes.get(i)).isSelected()) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void allThatApplyAreTickedByLetterOrSpace(FxRobot robot) {
    quiz.ask(SampleQuestions.several());
    assertThat(quiz.texts()).contains("当てはまるものをすべて");
    robot.write(letterOf("a"));
    for (int i = 0; i < 4 && !focusedText("技術を育てる"); i++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("選び、育てること。");
    assertThat(quiz.all("verdict-right")).isNotEmpty();
  }

  private boolean focusedText(String text) {
    return QuizStage.onFx(
        () ->
            quiz.scene().getFocusOwner() instanceof OptionBox box
                && box.getAccessibleText().contains(text));
  }

  @Test
  void trueAndFalseStandSideBySide(FxRobot robot) {
    quiz.ask(SampleQuestions.truth());
    robot.write("b");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("誤り を選んだ方へ", "別の話と混ざりやすい。");
    List<Node> boxes = quiz.all("quiz-option");
    assertThat(boxes.get(0).getBoundsInParent().getMinY())
        .isEqualTo(boxes.get(1).getBoundsInParent().getMinY());
  }

  @Test
  void anOrderIsMadeWithSpaceAndArrows(FxRobot robot) {
    quiz.ask(SampleQuestions.order());
    assertThat(quiz.named("quiz-go").isDisabled()).as("nothing has moved yet").isTrue();
    List<String> wanted = List.of("研究計画", "『ジレンマ』", "MOT課程");
    for (int place = 0; place < wanted.size(); place++) {
      focusRow(robot, wanted.get(place));
      robot.type(KeyCode.SPACE);
      for (int up = rows().indexOf(wanted.get(place)) - place; up > 0; up--) {
        robot.type(KeyCode.UP);
      }
      robot.type(KeyCode.SPACE);
    }
    assertThat(rows()).isEqualTo(wanted);
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("前後関係 3 / 3。", "1962  研究計画");
  }

  @Test
  void anOrderIsMadeWithDigits(FxRobot robot) {
    quiz.ask(SampleQuestions.order());
    focusRow(robot, "MOT課程");
    robot.write("1");
    focusRow(robot, "研究計画");
    robot.write("3");
    assertThat(rows()).containsExactly("MOT課程", "『ジレンマ』", "研究計画");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("前後関係 0 / 3。", "まちがえやすいところ");
  }

  private void focusRow(FxRobot robot, String text) {
    for (int i = 0; i < 3; i++) {
      robot.type(KeyCode.UP);
    }
    for (int i = rows().indexOf(text); i > 0; i--) {
      robot.type(KeyCode.DOWN);
    }
  }

  /** The texts of the rows from top to bottom. */
  private List<String> rows() {
    return QuizStage.onFx(
        () ->
            quiz.scene().getRoot().lookupAll(".quiz-order-row").stream()
                .sorted(java.util.Comparator.comparingDouble(Node::getLayoutY))
                .map(row -> ((javafx.scene.control.Label) row.lookup(".quiz-order-text")).getText())
                .toList());
  }

  @Test
  void pairsAreMadeByALeftKeyAndARightKey(FxRobot robot) {
    quiz.ask(SampleQuestions.match());
    robot.write("1" + letterOf("r1"));
    assertThat(quiz.texts()).contains("残り 1 組");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).as("one is still open").doesNotContain("結果を見る");
    robot.write("2" + letterOf("r3"));
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts())
        .contains(
            "2 組のうち 1 組が正しい組み合わせ。", "正しくは " + letterOf("r2").toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void aNumberIsTypedAndANearOneSaysHowFarItIsOff(FxRobot robot) {
    quiz.ask(SampleQuestions.number());
    robot.write("abc");
    assertThat(quiz.texts()).contains("数字で書くと答え合わせができます。");
    robot.type(KeyCode.BACK_SPACE, 3);
    robot.write("1980");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("2 年のずれ。実際は1978年。");
  }

  @Test
  void aNearMissIsShownLetterByLetter(FxRobot robot) {
    quiz.ask(SampleQuestions.word());
    robot.write("TQM");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("一字ちがい。別の言葉です。", "Q", "O", "「TQM」と書いた方へ", "TQM は品質の活動です。");
  }

  @Test
  void enterGoesFromBlankToBlankAndThenConfirms(FxRobot robot) {
    quiz.ask(SampleQuestions.cloze());
    robot.write("management");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).doesNotContain("結果を見る");
    robot.write("技術");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("結果を見る", "Management of Technology の略。");
    assertThat(quiz.all("verdict-right")).isNotEmpty();
  }

  @Test
  void theEnterOfAnInputMethodIsNoConfirmation(FxRobot robot) {
    quiz.ask(SampleQuestions.word());
    TextField field = (TextField) quiz.all("quiz-blank").getFirst();
    QuizStage.onFx(
        () -> {
          compose(field, "とむ", "");
          return null;
        });
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).as("while composing").doesNotContain("結果を見る");
    QuizStage.onFx(
        () -> {
          compose(field, "", "TOM");
          javafx.event.Event.fireEvent(field, enter());
          return null;
        });
    assertThat(quiz.texts()).as("the Enter that hands over").doesNotContain("結果を見る");
    assertThat(field.getText()).isEqualTo("TOM");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("結果を見る");
  }

  private static javafx.scene.input.KeyEvent enter() {
    return new javafx.scene.input.KeyEvent(
        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }

  private static void compose(EventTarget field, String composed, String committed) {
    ObservableList<InputMethodTextRun> runs = FXCollections.observableArrayList();
    if (!composed.isEmpty()) {
      runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    }
    javafx.event.Event.fireEvent(
        field,
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }

  @Test
  void aPinIsMovedByArrowsAndByTypingTheYear(FxRobot robot) {
    quiz.ask(SampleQuestions.place());
    assertThat(quiz.texts()).contains("±3 年以内で正解", "1962  研究計画");
    assertThat(quiz.named("quiz-go").isDisabled()).isTrue();
    robot.type(KeyCode.RIGHT);
    assertThat(quiz.texts()).contains("1991");
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertThat(quiz.texts()).contains("1981");
    robot.write("1980");
    assertThat(quiz.texts()).contains("1980");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("正解の範囲内。実際は1978年。", "あなた 1980", "2 年のずれ");
  }

  @Test
  void whoDoesNotKnowIsShownAndNotCountedWrong(FxRobot robot) {
    quiz.ask(SampleQuestions.single());
    robot.write("0");
    assertThat(quiz.texts()).contains("ジレンマの相手は革新。").doesNotContain("あなたの答え");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("正解 0 問、部分点 0 問、誤り 0 問、答えを見た・残した 1 問。");
  }

  @Test
  void aHintIsGivenOnRequest(FxRobot robot) {
    quiz.ask(SampleQuestions.several());
    robot.write("h");
    assertThat(quiz.texts()).contains("当てはまるものは 2 つです。");
  }

  @Test
  void feedbackLeadsToTheCardTheTimelineAndTheSources(FxRobot robot) {
    quiz.ask(SampleQuestions.single());
    robot.write(letterOf("b"));
    robot.type(KeyCode.ENTER);
    robot.write("e");
    assertThat(quiz.texts()).contains("研究計画が始まった。");
    robot.write("c");
    robot.write("t");
    assertThat(quiz.journey().places())
        .containsExactly(
            new Place.Card(new CardId("c-mot"), false),
            Place.Timeline.at(new EventId("book-1978")));
  }

  @Test
  void theResultShowsTheErrorAndLeadsToTheMissedAlone(FxRobot robot) {
    quiz.ask(SampleQuestions.number(), SampleQuestions.truth());
    robot.write("1990");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    robot.write("a");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("/ 2", "「1990」と回答。12 年のずれ。実際は1978年。", "間違えた 1 問だけもう一度");
    assertThat(quiz.screen().fillsWindow()).isFalse();
    robot.write("a");
    Place last = quiz.journey().places().getLast();
    assertThat(last)
        .isEqualTo(
            new Place.QuizRound(
                new QuizScope.Chosen(List.of(SampleQuestions.number().id())), 1, 5));
  }

  @Test
  void aRoundIsFoundAsItWasLeftEvenInAnotherLanguage(FxRobot robot) {
    quiz.ask(SampleQuestions.number(), SampleQuestions.single());
    robot.write("1978");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    String letter = Keys.letterOf(quiz.shown(1).indexOf("c")).toLowerCase(java.util.Locale.ROOT);
    robot.write(letter);
    quiz.show(QuizStage.place(SampleQuestions.number(), SampleQuestions.single()), LanguageMode.EN);
    assertThat(quiz.texts()).contains("What did the book show?", "Check");
    assertThat(chosen()).isEqualTo(quiz.shown(1).indexOf("c"));
    robot.type(KeyCode.BACK_SPACE);
    assertThat(chosen()).as("what was done before can still be undone").isEqualTo(-1);
  }

  @Test
  void aHeldEnterActsOnce(FxRobot robot) {
    quiz.ask(SampleQuestions.truth(), SampleQuestions.single());
    robot.write("a");
    QuizStage.onFx(
        () -> {
          Node owner = quiz.scene().getFocusOwner();
          javafx.event.Event.fireEvent(owner, enter());
          javafx.event.Event.fireEvent(quiz.scene().getFocusOwner(), enter());
          return null;
        });
    assertThat(quiz.texts()).contains("次の問題");
    assertThat(quiz.scene().getFocusOwner()).isInstanceOf(Button.class);
  }
}
