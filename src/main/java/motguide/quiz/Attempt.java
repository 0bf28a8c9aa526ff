package motguide.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about one question of a round. Immutable; only {@link Round} makes new ones.
 *
 * @param drafts the answer as it was changed since the last try, newest last
 * @param confidence how sure the person said they are; null if they did not
 * @param tries the grades of what was confirmed and marked, first try first
 * @param hintsBefore for each try how many hints had been given
 * @param hints how many hints have been given
 * @param state how far it has come
 * @param flagged whether it is marked for a second look
 */
public record Attempt(
    List<Response> drafts,
    @Nullable Confidence confidence,
    List<Grade> tries,
    List<Integer> hintsBefore,
    int hints,
    State state,
    boolean flagged) {

  /** How far an attempt has come. */
  public enum State {
    /** Not yet looked at, or under way. */
    OPEN,
    /** Confirmed, to be marked later, and still changeable. */
    KEPT,
    /** Tried and marked; another try is possible. */
    AGAIN,
    /** Left without an answer; one can come back to it. */
    SKIPPED,
    /** Answered and marked for good. */
    DONE,
    /** The person asked to see what is right. */
    SHOWN
  }

  /** Whether the answer came back from memory, for deciding when to ask again. */
  public enum Recall {
    /** Right at the first try, without a hint. */
    RECALLED,
    /** Not, or not all of it, or it had to be shown. */
    FORGOTTEN,
    /** Not answered: says nothing about memory. */
    UNKNOWN
  }

  /** Nothing done yet. */
  static final Attempt NEW =
      new Attempt(List.of(), null, List.of(), List.of(), 0, State.OPEN, false);

  private static final Response NOTHING = new Response.Unanswered();

  /** Copies the lists. */
  public Attempt {
    drafts = List.copyOf(drafts);
    tries = List.copyOf(tries);
    hintsBefore = List.copyOf(hintsBefore);
  }

  /** The answer as it stands. */
  public Response response() {
    return drafts.isEmpty() ? NOTHING : drafts.getLast();
  }

  /** Whether there is a change to take back. */
  public boolean canUndo() {
    return isOpen() && !drafts.isEmpty();
  }

  /** Whether it can still be answered. */
  public boolean isOpen() {
    return state != State.DONE && state != State.SHOWN;
  }

  /** The grade of the last try; empty before one is marked. */
  public Optional<Grade> grade() {
    return tries.isEmpty() ? Optional.empty() : Optional.of(tries.getLast());
  }

  /** What it came to: the verdict of the last try, unanswered before one is marked. */
  public Verdict verdict() {
    return grade().map(Grade::verdict).orElse(Verdict.UNANSWERED);
  }

  /** What the first try says about memory. */
  public Recall recall() {
    if (tries.isEmpty()) {
      return state == State.SHOWN ? Recall.FORGOTTEN : Recall.UNKNOWN;
    }
    return switch (tries.getFirst().verdict()) {
      case RIGHT -> hintsBefore.getFirst() == 0 ? Recall.RECALLED : Recall.FORGOTTEN;
      case PARTLY, WRONG -> Recall.FORGOTTEN;
      case UNANSWERED -> Recall.UNKNOWN;
    };
  }

  Attempt withDraft(Response response) {
    State next = state == State.SKIPPED ? State.OPEN : state;
    return with(appended(drafts, response), confidence, hints, next, flagged);
  }

  Attempt withoutLastDraft() {
    return with(drafts.subList(0, drafts.size() - 1), confidence, hints, state, flagged);
  }

  Attempt with(Confidence said) {
    return with(drafts, said, hints, state, flagged);
  }

  Attempt with(State next) {
    return with(drafts, confidence, hints, next, flagged);
  }

  Attempt withHint() {
    return with(drafts, confidence, hints + 1, state, flagged);
  }

  Attempt withFlag(boolean on) {
    return with(drafts, confidence, hints, state, on);
  }

  /** One more try; what was answered stays as the draft to go on from. */
  Attempt withTry(Grade grade, State next) {
    return new Attempt(
        List.of(response()),
        confidence,
        appended(tries, grade),
        appended(hintsBefore, hints),
        hints,
        next,
        flagged);
  }

  private Attempt with(
      List<Response> newDrafts,
      @Nullable Confidence newConfidence,
      int newHints,
      State next,
      boolean flag) {
    return new Attempt(newDrafts, newConfidence, tries, hintsBefore, newHints, next, flag);
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
