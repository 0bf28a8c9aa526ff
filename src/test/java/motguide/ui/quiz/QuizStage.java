package motguide.ui.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import motguide.content.Library;
import motguide.content.Question;
import motguide.exchange.ExportFormat;
import motguide.exchange.ExportOutcome;
import motguide.exchange.ExportWatch;
import motguide.exchange.FileExport;
import motguide.exchange.PrintFonts;
import motguide.exchange.PrintPalette;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Print;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.UnkeptStudy;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.MarkedText;
import motguide.ui.navigation.Place;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** A window with a round of sample questions, and what a person sees in it. */
final class QuizStage {
  private final StackPane root = new StackPane();
  private final Library library = SampleQuestions.library();
  private final Rounds rounds;
  private Path printFolder = Path.of("nowhere");
  private Journey journey = journey(LanguageMode.JA);
  private @Nullable QuizRoundScreen screen;

  QuizStage() {
    rounds = new Rounds(library, UnkeptStudy.of(library), () -> 5);
  }

  /** A window of somebody who studies the sample questions by {@code study}. */
  QuizStage(Study study) {
    rounds = new Rounds(library, study, () -> 5);
  }

  static <T> T onFx(Supplier<T> work) {
    T result = ScreenPicture.onFx(work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  void open(Stage stage) {
    Fonts.load();
    root.getStyleClass().add("guide");
    stage.setScene(ScreenPicture.scene(root, Settings.initial(LanguageMode.JA), 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
  }

  private Journey journey(LanguageMode mode) {
    return new Journey(library, Settings.initial(mode).withReducedMotion(true));
  }

  private void save(
      String suggested, Function<LetterMeasure, Print> print, Consumer<ExportOutcome> told) {
    try (PrintFonts fonts = new PrintFonts()) {
      Path file = printFolder.resolve(suggested);
      told.accept(
          FileExport.of(ExportFormat.PDF, fonts, PrintPalette.of(false), 1)
              .save(print.apply(fonts), file, ExportWatch.NONE));
    }
  }

  /** Prints are saved in {@code folder} from now on. */
  void printTo(Path folder) {
    printFolder = folder;
  }

  /** Where the screen led. */
  Journey journey() {
    return journey;
  }

  Rounds rounds() {
    return rounds;
  }

  QuizRoundScreen screen() {
    QuizRoundScreen made = screen;
    if (made == null) {
      throw new IllegalStateException("nothing has been asked");
    }
    return made;
  }

  Scene scene() {
    return root.getScene();
  }

  static Place.QuizRound place(Question... questions) {
    return new Place.QuizRound(
        new QuizScope.Chosen(List.of(questions).stream().map(Question::id).toList()),
        questions.length,
        5);
  }

  /** Asks these questions, in Japanese. */
  void ask(Question... questions) {
    show(place(questions), LanguageMode.JA);
  }

  /** Asks these questions, in Japanese, treating answers so. */
  void ask(Behaviour behaviour, Question... questions) {
    Place.QuizRound plain = place(questions);
    show(
        new Place.QuizRound(plain.scope(), plain.count(), plain.seed(), behaviour),
        LanguageMode.JA);
  }

  /** Shows a place in a screen made anew, as after a change of language. */
  void show(Place.QuizRound place, LanguageMode mode) {
    onFx(
        () -> {
          journey = journey(mode);
          QuizRoundScreen made = new QuizRoundScreen(journey.surroundings(), rounds, this::save);
          screen = made;
          made.show(place);
          root.getChildren().setAll(made.node());
          made.focusFirst();
          return made;
        });
  }

  /** The ids of what is shown of the question with this index, in the order shown. */
  List<String> shown(int question) {
    return screen().questions().get(question).order();
  }

  /** All texts a person can see. */
  List<String> texts() {
    return onFx(
        () -> {
          List<String> texts = new ArrayList<>();
          collect(root, texts);
          return texts;
        });
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof MarkedText marked) {
      texts.add(marked.getText());
    } else if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    } else if (node instanceof TextField field) {
      texts.add(field.getText());
    } else if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
      texts.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  /** The visible nodes with this style class, in order of the scene. */
  List<Node> all(String styleClass) {
    return onFx(
        () -> {
          Set<Node> found = root.lookupAll("." + styleClass);
          return found.stream().filter(QuizStage::seen).collect(Collectors.toList());
        });
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** The one node that wears this id. */
  Node named(String id) {
    return onFx(() -> root.lookup("#" + id));
  }

  /** The option, row or box whose text is this. */
  Node withText(String styleClass, String text) {
    return all(styleClass).stream()
        .filter(
            node -> {
              List<String> texts = new ArrayList<>();
              collect(node, texts);
              return texts.contains(text);
            })
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + styleClass + " with " + text));
  }
}
