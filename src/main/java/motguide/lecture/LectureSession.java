package motguide.lecture;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one lecture that both windows show: takes commands and tells whoever listens. For one thread
 * at a time.
 */
public final class LectureSession {
  private final InstantSource clock;
  private final List<Consumer<LectureStep>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Pointing>> followers = new CopyOnWriteArrayList<>();
  private Lecture now;
  private Pointing pointing = Pointing.NONE;
  private boolean seen;

  /** A session that begins with {@code first}. */
  public LectureSession(Lecture first, InstantSource clock) {
    now = first;
    this.clock = clock;
  }

  /** The lecture as it is. */
  public Lecture now() {
    return now;
  }

  /** A room has been shown something: this is a lecture from now on, no rehearsal. */
  public void seen() {
    seen = true;
  }

  /** Whether no room has been shown anything so far. */
  public boolean isRehearsal() {
    return !seen;
  }

  /** How long the lecture has been on. */
  public Duration elapsed() {
    return now.watch().elapsed(clock.instant());
  }

  /** Whether the lecture is ahead of its plan or behind it. */
  public Pace pace() {
    return Pace.of(now, elapsed());
  }

  /** Does {@code command}, and tells the listeners if it has changed anything. */
  public void perform(Command command) {
    Lecture before = now;
    var at = clock.instant();
    Lecture after = before.after(command, at);
    if (!after.equals(before)) {
      now = after;
      LectureStep step = new LectureStep(at, command, before, after);
      listeners.forEach(listener -> listener.accept(step));
      if (before.lecturer().scene() != after.lecturer().scene()) {
        // A line begun on one scene is not finished on another.
        point(pointing.drawing(null));
      }
    }
  }

  /** Lets {@code listener} hear of every step from now on, until what is given back is run. */
  public Runnable observe(Consumer<LectureStep> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** What the lecturer points with. */
  public Pointing pointing() {
    return pointing;
  }

  /** What the room sees of the pointing: nothing while it is frozen. */
  public Pointing pointingInRoom() {
    return now.frozen() ? Pointing.NONE : pointing;
  }

  /** Points elsewhere or with something else; no step of the lecture. */
  public void point(Pointing next) {
    if (!next.equals(pointing)) {
      pointing = next;
      followers.forEach(follower -> follower.accept(next));
    }
  }

  /** Lets {@code follower} hear of all pointing from now on, until what is given back is run. */
  public Runnable follow(Consumer<Pointing> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }
}
