package motguide.ui.quiz;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import motguide.quiz.Response;
import motguide.quiz.Round;

/** The answer to the current question of a round, in the making until it is confirmed. */
final class Draft {
  private final ObjectProperty<Round> round;
  private final int index;
  private final ReadOnlyObjectWrapper<Response> response =
      new ReadOnlyObjectWrapper<>(this, "response", new Response.Unanswered());
  private final Subscription following;

  /** The answer to the question at which {@code round} stands. */
  Draft(ObjectProperty<Round> round) {
    this.round = round;
    index = round.get().index();
    following = round.subscribe(now -> response.set(now.attempts().get(index).response()));
  }

  /** What the answer is now. */
  ReadOnlyObjectProperty<Response> responseProperty() {
    return response.getReadOnlyProperty();
  }

  /** What the answer is now: of the round itself, so that it is right whoever is told first. */
  Response response() {
    return round.get().attempts().get(index).response();
  }

  /** Changes the answer; nothing happens once it is closed or if it is the same. */
  void change(Response next) {
    if (!isClosed() && !next.equals(response())) {
      round.set(round.get().respond(next));
    }
  }

  /** Takes the last change back; gives whether there was one. */
  boolean undo() {
    if (isClosed() || !round.get().attempt().canUndo()) {
      return false;
    }
    round.set(round.get().undo());
    return true;
  }

  /** Whether the answer can no longer be changed. */
  boolean isClosed() {
    Round now = round.get();
    return now.index() != index || !now.isOpen();
  }

  /** Whether the answer as it stands can be marked. */
  boolean canConfirm() {
    return !isClosed() && round.get().canConfirm();
  }

  /** Stops following the round. */
  void release() {
    following.unsubscribe();
  }
}
