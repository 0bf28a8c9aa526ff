package motguide.ui.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import motguide.content.ClaimId;
import motguide.content.Question;
import motguide.scheduling.ReviewState;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.study.StudyPlan;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Surroundings;

/**
 * What the parts of the plan have in common: the plan as chosen, what there is to learn, and a way
 * to work things out without holding up the screen.
 */
record Plans(
    Surroundings surroundings,
    Study study,
    Asking asking,
    Consumer<Settings> change,
    Executor background) {

  /**
   * By which simulations decide what is recalled; always the same, so that answers can be compared.
   */
  static final long SEED = 1991;

  /** The texts of the reader’s language. */
  Wording wording() {
    return surroundings.wording();
  }

  /** The plan as it is now. */
  StudyPlan plan() {
    return surroundings.settings().getValue().plan();
  }

  /** Changes the plan; what was answered is planned anew where that matters. */
  void change(UnaryOperator<StudyPlan> edit) {
    Settings now = surroundings.settings().getValue();
    Settings next = now.withPlan(edit.apply(now.plan()));
    if (!next.equals(now)) {
      study.retain(next.plan().retention());
      change.accept(next);
    }
  }

  /** Works something out and shows it on the thread of the screens. */
  <T> void workOut(Supplier<T> work, Consumer<T> show) {
    background.execute(
        () -> {
          T result = work.get();
          onScreen(() -> show.accept(result));
        });
  }

  /** Runs {@code action} on the thread of the screens. */
  static void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /** Every claim that is asked about, with how far its learning has come. */
  Map<ClaimId, ReviewState> states() {
    Map<ClaimId, ReviewState> states = new LinkedHashMap<>();
    for (Question question : surroundings.library().pack().questions()) {
      for (ClaimId claim : question.claims()) {
        states.put(
            claim, study.knowledge().of(claim).orElseGet(() -> ReviewState.fresh(study.now())));
      }
    }
    return states;
  }

  /** Questions on {@code claims}, in their order, each once. */
  List<Question> questionsOn(List<ClaimId> claims) {
    List<Question> found = new ArrayList<>();
    for (ClaimId claim : claims) {
      surroundings.library().pack().questions().stream()
          .filter(question -> question.claims().contains(claim))
          .findFirst()
          .filter(question -> !found.contains(question))
          .ifPresent(found::add);
    }
    return found;
  }
}
