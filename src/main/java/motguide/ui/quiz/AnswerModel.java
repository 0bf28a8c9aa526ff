package motguide.ui.quiz;

import javafx.beans.property.ReadOnlyObjectProperty;
import motguide.quiz.Response;

/** What a person does to answer one question, without any node. */
sealed interface AnswerModel permits ChooseModel, MatchModel, OrderModel, PlaceModel, WriteModel {

  /** The answer in the making. */
  Draft draft();

  /** Whether the answer as it stands can be marked. */
  default boolean ready() {
    return draft().canConfirm();
  }

  /** The answer as it stands. */
  default ReadOnlyObjectProperty<Response> responseProperty() {
    return draft().responseProperty();
  }

  /** Takes the last change back; gives whether there was one. */
  default boolean undo() {
    return draft().undo();
  }
}
