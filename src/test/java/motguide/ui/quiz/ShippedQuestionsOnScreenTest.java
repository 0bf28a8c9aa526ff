package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import motguide.content.Library;
import motguide.content.Question;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.Verdict;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every question of the shipped pack on the screen, before and after an answer. */
final class ShippedQuestionsOnScreenTest {
  private final StackPane root = new StackPane();
  private final List<String> cut = new ArrayList<>();

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @ParameterizedTest
  @CsvSource({"JA_EN, 100", "EN, 150"})
  void noTextIsCutInTheSmallestWindow(LanguageMode mode, int percent) {
    Settings settings = Settings.initial(mode).withTextPercent(percent).withReducedMotion(true);
    ScreenPicture.onFx(
        () -> {
          root.getStyleClass().add("guide");
          root.pseudoClassStateChanged(PseudoClass.getPseudoClass("compact"), true);
          Scene scene = ScreenPicture.scene(root, settings, 1280, 720);
          showAll(scene, settings);
          return null;
        });
    assertThat(cut).isEmpty();
  }

  private void showAll(Scene scene, Settings settings) {
    Library library = ShippedPack.library();
    QuizScope all =
        new QuizScope.Chosen(library.pack().questions().stream().map(Question::id).toList());
    Rounds rounds = new Rounds(library, UnkeptStudy.of(library), () -> 3);
    QuizRoundScreen screen =
        new QuizRoundScreen(
            new Journey(library, settings).surroundings(), rounds, (name, print, told) -> {});
    int size = library.pack().questions().size();
    Place.QuizRound place = new Place.QuizRound(all, size, 3);
    screen.show(place);
    root.getChildren().setAll(screen.node());
    RoundModel round = rounds.at(place).orElseThrow();
    int asked = 0;
    for (Question question : library.pack().questions()) {
      lay(scene, question.id() + " asked");
      boolean rightly = asked++ % 3 == 0;
      screen.answer(rightly ? Answers.right(question) : Answers.wrong(question), Confidence.MAYBE);
      screen.confirm();
      assertThat(round.round().attempt().verdict() == Verdict.RIGHT)
          .as(question.id() + " answered " + (rightly ? "rightly" : "wrongly"))
          .isEqualTo(rightly);
      lay(scene, question.id() + " told");
      screen.next();
    }
    lay(scene, "result");
    assertThat(asked).isEqualTo(size);
    assertThat(screen.fillsWindow()).isFalse();
  }

  private void lay(Scene scene, String where) {
    root.applyCss();
    root.layout();
    root.applyCss();
    root.layout();
    look(scene.getRoot(), where);
  }

  /** Whether text or graphic stick out above or below the control they belong to. */
  private void spillsOver(Labeled labeled, String where) {
    for (Node part : labeled.getChildrenUnmodifiable()) {
      if (part.isVisible()
          && (part.getBoundsInParent().getMinY() < -1
              || part.getBoundsInParent().getMaxY() > labeled.getHeight() + 1)) {
        cut.add(where + ": " + labeled + " spills over");
      }
    }
  }

  private void look(Node node, String where) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      spillsOver(labeled, where);
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      for (Node part : labeled.getChildrenUnmodifiable()) {
        if (part instanceof Text text && !text.getText().equals(labeled.getText())) {
          cut.add(where + ": " + labeled.getText() + " → " + text.getText());
        }
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, where));
    }
  }
}
