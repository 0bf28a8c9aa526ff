package motguide.ui.quiz;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * A round of questions and then its result. Whatever a person does with keys or pointer can also be
 * called: {@link #answer}, {@link #confirm}, {@link #next}.
 */
public final class QuizRoundScreen implements Screen {
  private final Surroundings surroundings;
  private final Rounds rounds;
  private final PrintSaver saver;
  private final QuizRoundController controller;
  private final Parent asking;
  private final StackPane node = new StackPane();
  private Place.QuizRound place = new Place.QuizRound(new QuizScope.Everything(), 1, 0);
  private @Nullable RoundModel model;
  private @Nullable ResultView result;
  private Subscription following = Subscription.EMPTY;
  private boolean showing;

  /**
   * A screen without a round.
   *
   * @param rounds the rounds of this session
   * @param saver saves results
   */
  public QuizRoundScreen(Surroundings surroundings, Rounds rounds, PrintSaver saver) {
    this.surroundings = surroundings;
    this.saver = saver;
    this.rounds = rounds;
    controller = new QuizRoundController(surroundings, rounds);
    asking =
        new Fxml(surroundings.wording().messages())
            .with(QuizRoundController.class, () -> controller)
            .load(QuizRoundScreen.class, "QuizRound.fxml");
    node.getStyleClass().add("quiz-round-screen");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void show(Place wanted) {
    place = (Place.QuizRound) wanted;
    following.unsubscribe();
    showing = true;
    model = rounds.at(place).orElse(null);
    if (model == null) {
      result = null;
      node.getChildren().setAll(new EmptyRound(surroundings));
    } else {
      RoundModel shown = model;
      following = shown.roundProperty().subscribe(round -> follow(shown));
    }
    showing = false;
  }

  private void follow(RoundModel shown) {
    if (shown.stage() != RoundModel.Stage.RESULT) {
      result = null;
      node.getChildren().setAll(asking);
      controller.show(shown);
    } else if (result == null || !result.isOf(shown)) {
      ResultView view = new ResultView(surroundings, rounds, shown, saver);
      result = view;
      node.getChildren().setAll(view);
      if (!showing) {
        surroundings.navigator().replaceWith(place);
      }
    }
  }

  @Override
  public void focusFirst() {
    if (result != null) {
      result.focusFirst();
    } else if (model == null) {
      node.getChildren().getFirst().requestFocus();
    } else {
      controller.focusFirst();
    }
  }

  @Override
  public boolean fillsWindow() {
    return model != null && model.stage() != RoundModel.Stage.RESULT;
  }

  /**
   * Gives or changes the answer to the question that is being asked; nothing happens if none is.
   *
   * @param confidence how sure the person is; null if they do not say
   */
  public void answer(Response response, @Nullable Confidence confidence) {
    if (model != null) {
      model.respond(response);
      if (confidence != null) {
        controller.say(confidence);
      }
    }
  }

  /** Confirms the answer, so that what is to be said about it is shown. */
  public void confirm() {
    if (controller.asking()) {
      controller.go();
    }
  }

  /** Shows what is right without an answer. */
  public void giveUp() {
    controller.giveUp();
  }

  /** Goes on from an answered question to the next, or to the result. */
  public void next() {
    if (controller.telling()) {
      controller.go();
    }
  }

  /** Ends the round here and shows its result. */
  public void finish() {
    if (model != null) {
      model.finish();
    }
  }

  /** The questions of the round in the order asked; empty without a round. */
  public java.util.List<motguide.quiz.Asked> questions() {
    return model == null ? java.util.List.of() : model.round().questions();
  }
}
