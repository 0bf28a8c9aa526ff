package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motguide.content.EventId;
import motguide.content.Question;
import motguide.quiz.Behaviour;
import motguide.quiz.Mark;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.study.Answer;
import motguide.study.Journal;
import motguide.study.LanguageMode;
import motguide.study.Study;
import motguide.study.UnkeptStore;
import motguide.ui.navigation.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Examinations and practice with further tries, as a person meets them. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class QuizBehavioursTest {
  private static final Behaviour EXAM = new Behaviour.AtEnd(Optional.empty());
  private static final Behaviour TIMED = new Behaviour.AtEnd(Optional.of(Duration.ofMinutes(10)));
  private static final Behaviour TRIES = new Behaviour.Interactive(3);

  private final UnkeptStore store = new UnkeptStore();
  private volatile Instant now = Instant.parse("2026-11-24T09:00:00Z");
  private QuizStage quiz = new QuizStage(study());

  private Study study() {
    Study study =
        new Study(
            Journal.direct(store),
            SampleQuestions.library(),
            new Scheduler(
                SchedulerSettings.onceADay(SchedulerSettings.USUAL_RETENTION),
                new StudyCalendar(ZoneOffset.UTC, 4)),
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
            Runnable::run,
            fault -> {
              throw new AssertionError(fault);
            });
    study.load();
    return study;
  }

  @Start
  void start(Stage stage) {
    quiz.open(stage);
  }

  private Round round() {
    return quiz.rounds().at((Place.QuizRound) quiz.screen().place()).orElseThrow().round();
  }

  private String letterOf(int question, String optionId) {
    return Keys.letterOf(quiz.shown(question).indexOf(optionId)).toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void anExaminationTellsNothingUntilItIsHandedIn(FxRobot robot) {
    quiz.ask(EXAM, SampleQuestions.single(), SampleQuestions.truth());
    robot.write(letterOf(0, "b"));
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts())
        .contains("計画は1962年に始まった。", "問題の一覧")
        .doesNotContain("ジレンマの相手は革新。", "答え合わせ");
    assertThat(store.answers()).isEmpty();
    assertThat(quiz.texts()).doesNotContain("わからない", "手がかり −1/3");

    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("未回答が 1 問あります。", "まだ続ける", "提出して答え合わせ");
    robot.type(KeyCode.ESCAPE);
    assertThat(quiz.texts()).doesNotContain("まだ続ける");
    robot.write("a");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("すべて回答ずみです。");
    robot.type(KeyCode.ENTER);
    assertThat(round().isFinished()).isTrue();
    assertThat(store.answers()).extracting(Answer::mark).containsExactly(Mark.NONE, Mark.FULL);
    assertThat(quiz.texts()).contains("一問ずつ見直す");
  }

  @Test
  void theQuestionsOfAHandedInExaminationAreTalkedAboutOneByOne(FxRobot robot) {
    quiz.ask(EXAM, SampleQuestions.single(), SampleQuestions.truth());
    robot.write(letterOf(0, "b"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(quiz.texts()).contains("一問ずつ見直す");
    robot.write("r");
    assertThat(quiz.texts()).contains("ジレンマの相手は革新。", "次の問題").doesNotContain("問題の一覧");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("計画は1962年に始まった。", "結果を見る");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("一問ずつ見直す");
    assertThat(store.answers()).as("looking again is no answer").hasSize(1);
  }

  @Test
  void aFlagAndThePaletteLeadBackToAQuestionAndItsAnswer(FxRobot robot) {
    quiz.ask(EXAM, SampleQuestions.single(), SampleQuestions.truth(), SampleQuestions.number());
    robot.write(letterOf(0, "b"));
    robot.write("f");
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(spoken("quiz-palette-1")).isEqualTo("1問目、回答ずみ、あとで見る");
    assertThat(spoken("quiz-palette-2")).isEqualTo("2問目、未回答");
    robot.type(KeyCode.PAGE_UP);
    assertThat(round().index()).isZero();
    robot.clickOn("#quiz-palette-3");
    assertThat(round().index()).isEqualTo(2);
    robot.clickOn("#quiz-palette-1");
    robot.write(letterOf(0, "a"));
    robot.write("f");
    assertThat(round().attempts().getFirst().flagged()).isFalse();
    robot.clickOn("#quiz-hand-in");
    robot.type(KeyCode.ENTER);
    assertThat(store.answers()).extracting(Answer::mark).containsExactly(Mark.FULL);
  }

  private String spoken(String id) {
    return ((Button) quiz.named(id)).getAccessibleText();
  }

  static Stream<Question> everyKind() {
    return SampleQuestions.library().pack().questions().stream();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void anAnswerIsThereStillWhenOneComesBackToTheQuestion(Question question) {
    quiz.ask(EXAM, question, SampleQuestions.truth());
    QuizStage.onFx(
        () -> {
          quiz.screen().answer(Answers.right(question), null);
          return 0;
        });
    List<String> before = answerTexts();
    go(1);
    go(0);
    assertThat(answerTexts()).isEqualTo(before);
    assertThat(round().attempt().response()).isEqualTo(Answers.right(question));
  }

  private List<String> answerTexts() {
    return quiz.texts().stream()
        .filter(text -> !text.equals("F") && !text.equals("Alt F"))
        .toList();
  }

  private void go(int index) {
    QuizStage.onFx(
        () -> {
          quiz.rounds().at((Place.QuizRound) quiz.screen().place()).orElseThrow().visit(index);
          return 0;
        });
  }

  @Test
  void theTimeLeftIsSaidInMinutesAndWhenItIsOverTheRoundIsHandedIn() {
    quiz.ask(TIMED, SampleQuestions.single(), SampleQuestions.truth());
    assertThat(quiz.texts()).contains("残り 10 分");
    now = now.plus(Duration.ofMinutes(4));
    look();
    assertThat(quiz.texts()).contains("残り 6 分");
    now = now.plus(Duration.ofSeconds(5 * 60 + 1));
    look();
    assertThat(quiz.texts()).contains("残り 1 分を切りました");
    QuizStage.onFx(
        () -> {
          quiz.screen().answer(Answers.right(SampleQuestions.single()), null);
          return 0;
        });
    now = now.plus(Duration.ofMinutes(1));
    look();
    assertThat(round().isFinished()).isTrue();
    assertThat(quiz.texts()).contains("時間になったので、答えたところまでを提出しました。");
    assertThat(store.answers()).extracting(Answer::mark).containsExactly(Mark.FULL);
  }

  private void look() {
    QuizStage.onFx(
        () -> {
          for (Node each : quiz.scene().getRoot().lookupAll(".quiz-clock")) {
            ((ExamClock) each).look();
          }
          return 0;
        });
  }

  @Test
  void aFurtherTryCostsAThirdAndTheSameAnswerCannotBeGivenTwice(FxRobot robot) {
    quiz.ask(TRIES, SampleQuestions.single());
    robot.write(letterOf(0, "b"));
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts())
        .contains("違います。あと2回 答えられます。", "次に正解したときの得点: 2/3。手がかりと答え直しは、一つにつき 1/3 を引きます。")
        .doesNotContain("ジレンマの相手は革新。");
    assertThat(quiz.named("quiz-go").isDisabled()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(round().attempt().tries()).hasSize(1);
    robot.write("h");
    assertThat(quiz.texts()).contains("次に正解したときの得点: 1/3。手がかりと答え直しは、一つにつき 1/3 を引きます。");
    robot.write(letterOf(0, "a"));
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("ジレンマの相手は革新。");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("得点 33 %（手がかりと答え直しは 1/3 ずつ引いてあります）");
    assertThat(store.answers()).extracting(Answer::tryNumber).containsExactly(1, 2);
  }

  @Test
  void whoThinksATypedAnswerIsRightTooIsHeardWithoutAMark(FxRobot robot) {
    quiz.ask(SampleQuestions.word(), SampleQuestions.truth());
    robot.write("sekiyu");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).contains("この答えも正しいと思う");
    assertThat(store.answers()).hasSize(1);
    robot.write("o");
    assertThat(quiz.texts()).doesNotContain("この答えも正しいと思う");
    assertThat(quiz.named("quiz-objected")).isNotNull();
    assertThat(store.objections())
        .extracting(each -> each.question(), each -> each.response())
        .containsExactly(tuple(SampleQuestions.word().id(), "texts sekiyu"));
    assertThat(store.answers()).extracting(Answer::mark).containsExactly(Mark.NONE);
    assertThat(quiz.rounds().study().knowledge().begun()).isEmpty();
    assertThat(study().knowledge().begun()).as("when the guide is opened again").isEmpty();
    robot.write("o");
    assertThat(store.objections()).hasSize(1);
  }

  @Test
  void theResultIsSavedAsPdfWithWhatWasAnsweredAndWhatIsRight(FxRobot robot, @TempDir Path folder)
      throws IOException {
    quiz.printTo(folder);
    quiz.ask(SampleQuestions.word(), SampleQuestions.truth());
    robot.write("sekiyu");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    robot.write("a");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    robot.write("p");
    Path file = folder.resolve("motguide-result-2026-11-24.pdf");
    assertThat(quiz.texts()).contains("保存しました: " + file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertThat(text)
          .contains("1.×" + SampleQuestions.word().prompt().ja().replaceAll("\\s", ""))
          .contains("sekiyu", SampleQuestions.word().gist().ja().replaceAll("\\s", ""))
          .contains("2.○" + SampleQuestions.truth().prompt().ja().replaceAll("\\s", ""));
    }
  }

  @Test
  void noObjectionIsOfferedWhereNothingWasTyped(FxRobot robot) {
    quiz.ask(SampleQuestions.truth());
    robot.write("b");
    robot.type(KeyCode.ENTER);
    assertThat(quiz.texts()).doesNotContain("この答えも正しいと思う");
  }

  static Stream<Behaviour> behaviours() {
    return Stream.of(new Behaviour.Immediate(), EXAM, TIMED, TRIES);
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void whoClosesTheWindowComesBackToTheSameQuestionUnderTheSameTitle(Behaviour behaviour) {
    quiz.show(
        new Place.QuizRound(new QuizScope.OnEvent(new EventId("book-1978")), 3, 5, behaviour),
        LanguageMode.JA);
    QuizStage.onFx(
        () -> {
          quiz.screen()
              .answer(Answers.right(quiz.screen().questions().getFirst().question()), null);
          return 0;
        });
    Round left = round();
    String title = texts(".quiz-title").getFirst();
    assertThat(title).isNotEmpty().isNotEqualTo("選んだ問題");

    Rounds next = new Rounds(SampleQuestions.library(), study(), () -> 6);
    Place.QuizRound place = next.unfinished().orElseThrow();
    assertThat(place.behaviour()).isEqualTo(behaviour);
    assertThat(place.scope()).isEqualTo(new QuizScope.OnEvent(new EventId("book-1978")));
    Round back = next.at(place).orElseThrow().round();
    assertThat(back.index()).isEqualTo(left.index());
    assertThat(back.attempts()).isEqualTo(left.attempts());
    assertThat(next.at(place).orElseThrow().deadline()).isEqualTo(behaviour.limit().map(now::plus));
  }

  private List<String> texts(String selector) {
    return QuizStage.onFx(
        () ->
            quiz.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList());
  }
}
