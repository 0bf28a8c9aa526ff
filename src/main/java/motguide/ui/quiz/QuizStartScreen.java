package motguide.ui.quiz;

import javafx.scene.Parent;
import motguide.quiz.QuizScope;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** The sheet from which a round starts: what it is about, how long, and whether to ask how sure. */
public final class QuizStartScreen implements Screen {
  private final Rounds rounds;
  private final QuizStartViewModel model;
  private final QuizStartController controller;
  private final Parent node;

  /**
   * The sheet.
   *
   * @param rounds the rounds of this session
   */
  public QuizStartScreen(Surroundings surroundings, Rounds rounds) {
    this.rounds = rounds;
    model =
        new QuizStartViewModel(
            surroundings.library(),
            surroundings.wording(),
            rounds,
            () -> surroundings.settings().getValue().plan().mostADay());
    controller = new QuizStartController(surroundings, rounds, model);
    node =
        new Fxml(surroundings.wording().messages())
            .with(QuizStartController.class, () -> controller)
            .load(QuizStartScreen.class, "QuizStart.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return new Place.QuizStart(model.scope().orElseGet(QuizScope.Everything::new));
  }

  @Override
  public void show(Place place) {
    model.choose(((Place.QuizStart) place).scope());
    controller.refresh();
    rounds.study().whenLoaded(controller::refresh);
  }

  @Override
  public void focusFirst() {
    controller.focusFirst();
  }
}
