package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motguide.quiz.Response;
import org.jspecify.annotations.Nullable;

/**
 * Putting things in order. The order they start in is not an answer: it becomes one when something
 * has been moved, or when the person says that it is theirs.
 */
final class OrderModel implements AnswerModel {
  private final List<String> start;
  private final Draft draft;
  private final ReadOnlyObjectWrapper<@Nullable String> held =
      new ReadOnlyObjectWrapper<>(this, "held");

  /** Things in the shuffled order they start in. */
  OrderModel(List<String> start, Draft draft) {
    this.start = List.copyOf(start);
    this.draft = draft;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  /** The ids in their present order. */
  List<String> order() {
    return draft.response() instanceof Response.Ordered(List<String> ids, boolean sure)
        ? ids
        : start;
  }

  /** The thing that the arrow keys move, if one has been taken up. */
  ReadOnlyObjectProperty<@Nullable String> heldProperty() {
    return held.getReadOnlyProperty();
  }

  /** Takes a thing up, or puts it down again. */
  void takeOrPut(String id) {
    if (!draft.isClosed()) {
      held.set(id.equals(held.get()) ? null : id);
    }
  }

  /** Puts down what has been taken up. */
  void put() {
    held.set(null);
  }

  /** Moves a thing by so many places, at most to an end. */
  void move(String id, int places) {
    moveTo(id, order().indexOf(id) + places);
  }

  /** Moves a thing to a place, from 0, at most to an end. */
  void moveTo(String id, int place) {
    List<String> ids = new ArrayList<>(order());
    int from = ids.indexOf(id);
    int to = Math.clamp(place, 0, ids.size() - 1);
    if (from < 0 || from == to) {
      return;
    }
    ids.remove(from);
    ids.add(to, id);
    draft.change(new Response.Ordered(ids, true));
  }

  /** Says that the present order is the person’s answer. */
  void affirm() {
    draft.change(new Response.Ordered(order(), true));
  }
}
