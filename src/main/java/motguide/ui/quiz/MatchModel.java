package motguide.ui.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motguide.quiz.Response;
import org.jspecify.annotations.Nullable;

/** Pairing things on the left with things on the right, each at most once. */
final class MatchModel implements AnswerModel {
  private final List<String> left;
  private final List<String> right;
  private final Draft draft;
  private final ReadOnlyObjectWrapper<@Nullable String> pendingLeft =
      new ReadOnlyObjectWrapper<>(this, "pendingLeft");
  private final ReadOnlyObjectWrapper<@Nullable String> pendingRight =
      new ReadOnlyObjectWrapper<>(this, "pendingRight");

  /** Both sides in the order shown. */
  MatchModel(List<String> left, List<String> right, Draft draft) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
    this.draft = draft;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  /** Ids on the left in the order shown. */
  List<String> left() {
    return left;
  }

  /** Ids on the right in the order shown. */
  List<String> right() {
    return right;
  }

  /** The pairs so far, left to right. */
  Map<String, String> pairs() {
    return draft.response() instanceof Response.Paired(Map<String, String> pairs)
        ? pairs
        : Map.of();
  }

  /** What a thing on the left is paired with. */
  Optional<String> rightOf(String leftId) {
    return Optional.ofNullable(pairs().get(leftId));
  }

  /** What a thing on the right is paired with. */
  Optional<String> leftOf(String rightId) {
    return pairs().entrySet().stream()
        .filter(pair -> pair.getValue().equals(rightId))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The thing on the left that waits for one on the right. */
  ReadOnlyObjectProperty<@Nullable String> pendingLeftProperty() {
    return pendingLeft.getReadOnlyProperty();
  }

  /** The thing on the right that waits for one on the left. */
  ReadOnlyObjectProperty<@Nullable String> pendingRightProperty() {
    return pendingRight.getReadOnlyProperty();
  }

  /** Picks a thing on the left: pairs it with the one waiting on the right, or lets it wait. */
  void pickLeft(String id) {
    String waiting = pendingRight.get();
    if (draft.isClosed()) {
      return;
    }
    if (waiting != null) {
      pair(id, waiting);
    } else {
      pendingLeft.set(id.equals(pendingLeft.get()) ? null : id);
    }
  }

  /** Picks a thing on the right: pairs it with the one waiting on the left, or lets it wait. */
  void pickRight(String id) {
    String waiting = pendingLeft.get();
    if (draft.isClosed()) {
      return;
    }
    if (waiting != null) {
      pair(waiting, id);
    } else {
      pendingRight.set(id.equals(pendingRight.get()) ? null : id);
    }
  }

  /** Picks by the key written on a thing: digits on the left, letters on the right. */
  boolean pickByKey(String character) {
    int digit = Keys.digit(character);
    if (digit >= 0 && digit < left.size()) {
      pickLeft(left.get(digit));
      return true;
    }
    int letter = Keys.letter(character);
    if (letter >= 0 && letter < right.size()) {
      pickRight(right.get(letter));
      return true;
    }
    return false;
  }

  /** Pairs two things; pairs that either had before are undone. */
  void pair(String leftId, String rightId) {
    Map<String, String> pairs = new LinkedHashMap<>(pairs());
    pairs.values().remove(rightId);
    pairs.put(leftId, rightId);
    letGo();
    draft.change(new Response.Paired(pairs));
  }

  /** Undoes the pair of a thing on the left. */
  void unpair(String leftId) {
    Map<String, String> pairs = new LinkedHashMap<>(pairs());
    if (pairs.remove(leftId) != null) {
      answer(pairs);
    }
  }

  /** Undoes all pairs. */
  void clear() {
    letGo();
    answer(Map.of());
  }

  private void answer(Map<String, String> pairs) {
    draft.change(pairs.isEmpty() ? new Response.Unanswered() : new Response.Paired(pairs));
  }

  /** Lets nothing wait any more; gives whether something did. */
  boolean letGo() {
    boolean waited = pendingLeft.get() != null || pendingRight.get() != null;
    pendingLeft.set(null);
    pendingRight.set(null);
    return waited;
  }

  /** How many on the left have no pair yet. */
  int open() {
    return left.size() - pairs().size();
  }

  @Override
  public boolean ready() {
    return open() == 0 && draft.canConfirm();
  }

  @Override
  public boolean undo() {
    return letGo() || draft.undo();
  }
}
