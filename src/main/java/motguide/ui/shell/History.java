package motguide.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import motguide.ui.navigation.Place;

/** The places behind and ahead of the reader, the last hundred of them each way. */
public final class History {
  /** How many places are remembered in each direction. */
  public static final int DEPTH = 100;

  private final Deque<Place> behind = new ArrayDeque<>();
  private final Deque<Place> ahead = new ArrayDeque<>();

  /**
   * The reader leaves {@code place} for a new one: it lies behind, and nothing lies ahead any more.
   */
  public void left(Place place) {
    if (!place.equals(behind.peek())) {
      push(behind, place);
    }
    ahead.clear();
  }

  /** Takes one step back from {@code here}, which then lies ahead; empty at the start. */
  public Optional<Place> back(Place here) {
    return step(behind, ahead, here);
  }

  /** Takes one step forward from {@code here}, which then lies behind; empty at the end. */
  public Optional<Place> forward(Place here) {
    return step(ahead, behind, here);
  }

  /** Whether there is a way back. */
  public boolean canGoBack() {
    return !behind.isEmpty();
  }

  private static Optional<Place> step(Deque<Place> from, Deque<Place> to, Place here) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    push(to, here);
    return Optional.of(from.pop());
  }

  private static void push(Deque<Place> places, Place place) {
    places.push(place);
    if (places.size() > DEPTH) {
      places.removeLast();
    }
  }
}
