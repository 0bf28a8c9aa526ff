package motguide.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motguide.content.QuestionId;
import motguide.quiz.QuizScope;
import motguide.study.LanguageMode;
import motguide.study.Mastery;
import motguide.study.Repair;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.StudiedDays;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Stylesheets;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of progress as a reader uses it, on the shipped pack. */
final class ProgressScreenTest {
  private static final List<QuestionId> ASKED =
      ShippedPack.library().pack().questions().stream()
          .limit(12)
          .map(question -> question.id())
          .toList();

  private Journey journey = journey(LanguageMode.JA_EN);

  @BeforeAll
  static void toolkit() {
    ScreenPicture.startToolkit();
  }

  private static Journey journey(LanguageMode mode) {
    return new Journey(ShippedPack.library(), Settings.initial(mode).withReducedMotion(true));
  }

  /** Twelve questions answered wrongly, come back to some days later. */
  private static StudiedDays some() {
    StudiedDays days = new StudiedDays(ShippedPack.library());
    ASKED.forEach(id -> days.answers(id, false));
    return days.after(6);
  }

  private Scene open(Study study, double width) {
    return open(study, width, Place.Progress.Page.OVERVIEW);
  }

  private Scene open(Study study, double width, Place.Progress.Page page) {
    return ScreenPicture.onFx(
        () -> {
          ProgressScreen screen =
              new ProgressScreen(
                  journey.surroundings(),
                  study,
                  () -> 1L,
                  changed -> journey.settings().set(changed),
                  Runnable::run);
          screen.show(new Place.Progress(page));
          Scene scene =
              ScreenPicture.scene(
                  screen.node(), journey.surroundings().settings().getValue(), width, 700);
          laidOut(scene);
          screen.focusFirst();
          return scene;
        });
  }

  private static void laidOut(Scene scene) {
    scene.snapshot(null);
    scene.snapshot(null);
  }

  private static <T> T fx(Supplier<T> work) {
    return ScreenPicture.onFx(work);
  }

  private static Button button(Scene scene, String id) {
    return (Button) scene.getRoot().lookup(id);
  }

  private Place.QuizRound lastRound() {
    return (Place.QuizRound) journey.places().getLast();
  }

  @Test
  void somebodyNewIsLedToTheQuiz() {
    Scene scene = open(new StudiedDays(ShippedPack.library()).study(), 1280);
    Button first = button(scene, "#progress-first");
    assertThat(scene.getFocusOwner()).isSameAs(first);
    assertThat(scene.getRoot().lookup(".progress-grid").isVisible()).isFalse();

    fx(
        () -> {
          first.fire();
          return null;
        });
    assertThat(journey.places()).last().isInstanceOf(Place.QuizStart.class);
  }

  @Test
  void theStartAsksWhatIsDue() {
    Study study = some().study();
    Scene scene = open(study, 1280);
    Button start = button(scene, "#progress-start");
    assertThat(scene.getFocusOwner()).isSameAs(start);
    fx(
        () -> {
          start.fire();
          return null;
        });
    assertThat(lastRound().scope()).isEqualTo(new QuizScope.Chosen(study.dueQuestionsToday(30)));
    assertThat(lastRound().count()).isEqualTo(study.dueQuestionsToday(30).size());
  }

  @ParameterizedTest
  @EnumSource(LanguageMode.class)
  void noTextIsCut(LanguageMode mode) {
    journey = journey(mode);
    Scene scene = open(some().study(), 1220);
    assertThat(fx(() -> cut(scene))).isEmpty();
  }

  /** The labels that are narrower than they need to be. */
  private static List<String> cut(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(ProgressScreenTest::isShown)
        .map(Label.class::cast)
        .filter(
            label ->
                label.isWrapText()
                    ? label.getHeight() + 1 < label.prefHeight(label.getWidth())
                    : label.getWidth() + 1 < label.prefWidth(-1))
        .map(Label::getText)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  @ParameterizedTest
  @EnumSource(Place.Progress.Page.class)
  void noPageCutsItsTexts(Place.Progress.Page page) {
    journey = journey(LanguageMode.EN_JA);
    Scene scene = open(some().study(), 1220, page);
    assertThat(fx(() -> cut(scene))).isEmpty();
  }

  @Test
  void theMapLeadsToARepairOfItsWeakestPart() {
    Study study = some().study();
    Scene scene = open(study, 1280, Place.Progress.Page.MAP);
    Button cell = (Button) scene.getFocusOwner();
    Mastery.Cell weakest =
        new Mastery(ShippedPack.library(), study.knowledge(), study.now()).weakest().orElseThrow();
    fx(
        () -> {
          cell.fire();
          return null;
        });
    assertThat(lastRound().scope())
        .isEqualTo(
            new QuizScope.Chosen(
                Repair.of(ShippedPack.library(), study.knowledge(), weakest, study.now())));
  }

  @Test
  void anEraIsAsWideAsItsYears() {
    Scene scene = open(some().study(), 1280, Place.Progress.Page.MAP);
    ForgettingMap map = (ForgettingMap) scene.getRoot().lookup(".progress-map");
    double recovery = map.button(2, 3).orElseThrow().getWidth();
    double crisis = map.button(2, 2).orElseThrow().getWidth();
    assertThat(crisis / recovery).isBetween(14 / 9.0 * 0.95, 14 / 9.0 * 1.05);
  }

  private <N extends Node> N node(Scene scene, String id, Class<N> kind) {
    return kind.cast(scene.getRoot().lookup(id));
  }

  private static List<String> words(Scene scene, String selector) {
    return fx(
        () ->
            scene.getRoot().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList());
  }

  private Scene planned(int minutes, int days) {
    Study study = some().study();
    Scene scene = open(study, 1280, Place.Progress.Page.PLAN);
    fx(
        () -> {
          node(scene, "#progress-exam-day", DatePicker.class)
              .setValue(study.today().plusDays(days));
          @SuppressWarnings("unchecked")
          OneOf<Integer> choice = node(scene, "#progress-minutes", OneOf.class);
          choice.valueProperty().set(minutes);
          button(scene, "#progress-plan").fire();
          return null;
        });
    return scene;
  }

  @Test
  void aPlanThatIsTooTightSaysWhatIsReachableAndWhatWouldHelp() {
    Scene scene = planned(5, 14);
    assertThat(words(scene, ".progress-exam-words"))
        .singleElement()
        .asString()
        .matches(".*届くのは \\d+%。この [\\d,]+ 件を後回しにするか、1日 \\d+ 分ふやすと、90% に届きます。");
    assertThat(journey.settings().get().plan().exam()).isPresent();

    fx(
        () -> {
          button(scene, "#progress-exam-today").fire();
          return null;
        });
    assertThat(lastRound().count()).isGreaterThan(3);
  }

  @Test
  void aPlanWithTimeEnoughSaysSo() {
    assertThat(words(planned(60, 60), ".progress-exam-words"))
        .singleElement()
        .asString()
        .contains("目標の 90% に届きます");
  }

  @Test
  void thePlanCanBeChangedWhileLargeTextIsDressedAnew() {
    journey = new Journey(ShippedPack.library(), journey.settings().get().withTextPercent(150));
    List<Throwable> faults = new ArrayList<>();
    Study study = some().study();
    Scene scene = open(study, 1280, Place.Progress.Page.PLAN);
    fx(
        () -> {
          Thread.UncaughtExceptionHandler before =
              Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
          journey.settings().subscribe(changed -> Stylesheets.dressRoot(scene.getRoot(), changed));
          node(scene, "#progress-exam-day", DatePicker.class).setValue(study.today().plusDays(30));
          laidOut(scene);
          Thread.currentThread().setUncaughtExceptionHandler(before);
          return null;
        });
    assertThat(faults).isEmpty();
    assertThat(journey.settings().get().plan().exam()).contains(study.today().plusDays(30));
  }

  @Test
  void anotherRetentionPlansEverythingAnew() {
    Study study = some().study();
    Scene scene = open(study, 1280, Place.Progress.Page.PLAN);
    int before = study.knowledge().agenda().due(study.now()).size();
    fx(
        () -> {
          node(scene, "#progress-retention", Slider.class).setValue(80);
          return null;
        });
    assertThat(journey.settings().get().plan().retentionPercent()).isEqualTo(80);
    assertThat(study.knowledge().retention()).isEqualTo(0.8);
    assertThat(study.knowledge().agenda().due(study.now())).hasSizeLessThanOrEqualTo(before);
  }

  @Test
  void onlyWhatIsListedIsAskedAgain() {
    StudiedDays days = some();
    days.answers(ASKED.getFirst(), true);
    Scene scene = open(days.study(), 1280, Place.Progress.Page.MISTAKES);
    fx(
        () -> {
          button(scene, "#progress-mistakes-retry").fire();
          return null;
        });
    assertThat(lastRound().scope())
        .isEqualTo(new QuizScope.Chosen(ASKED.subList(1, ASKED.size()).reversed()));

    fx(
        () -> {
          @SuppressWarnings("unchecked")
          OneOf<Notebook.Shown> shown = node(scene, "#progress-mistakes-shown", OneOf.class);
          shown.valueProperty().set(Notebook.Shown.MENDED);
          button(scene, "#progress-mistakes-retry").fire();
          return null;
        });
    assertThat(lastRound().scope()).isEqualTo(new QuizScope.Chosen(List.of(ASKED.getFirst())));
  }

  @Test
  void thePagesAreChosenAtTheTop() {
    Scene scene = open(some().study(), 1280);
    fx(
        () -> {
          @SuppressWarnings("unchecked")
          OneOf<Place.Progress.Page> pages = node(scene, "#progress-pages", OneOf.class);
          pages.valueProperty().set(Place.Progress.Page.MISTAKES);
          return null;
        });
    assertThat(scene.getRoot().lookup("#progress-mistakes-retry")).isNotNull();
    assertThat(scene.getRoot().lookup(".progress-grid").isVisible()).isFalse();
  }

  @Test
  void theKeyboardScrollsThePage() {
    Scene scene = open(some().study(), 1280);
    double after =
        fx(
            () -> {
              ScrollPane page = (ScrollPane) scene.getRoot();
              Event.fireEvent(
                  button(scene, "#progress-start"),
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
              return page.getVvalue();
            });
    assertThat(after).isEqualTo(1);
  }
}
