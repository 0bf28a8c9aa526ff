package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import motguide.content.QuestionId;

/**
 * A round of questions and what has been answered so far. Immutable: whatever a person does gives
 * the next round. Nothing is marked before it is confirmed, and until then every change can be
 * taken back.
 *
 * <p>Its {@link #steps()} are the whole truth about it: {@link #replay} brings it back from them.
 */
public final class Round {
  private final List<Asked> questions;
  private final Behaviour behaviour;
  private final Grader grader;
  private final List<Attempt> attempts;
  private final int index;
  private final boolean finished;
  private final List<Step> steps;

  private Round(
      List<Asked> questions,
      Behaviour behaviour,
      Grader grader,
      List<Attempt> attempts,
      int index,
      boolean finished,
      List<Step> steps) {
    this.questions = questions;
    this.behaviour = behaviour;
    this.grader = grader;
    this.attempts = attempts;
    this.index = index;
    this.finished = finished;
    this.steps = steps;
  }

  /**
   * A round about to start.
   *
   * @param questions at least one
   */
  public static Round of(List<Asked> questions, Behaviour behaviour, Grader grader) {
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a round without questions");
    }
    return new Round(
        List.copyOf(questions),
        behaviour,
        grader,
        Collections.nCopies(questions.size(), Attempt.NEW),
        0,
        false,
        List.of());
  }

  /** The round that these steps, done one after the other, lead to. */
  public static Round replay(
      List<Asked> questions, Behaviour behaviour, Grader grader, List<Step> steps) {
    Round round = of(questions, behaviour, grader);
    for (Step step : steps) {
      round = round.after(step);
    }
    return round;
  }

  /**
   * The round after a step.
   *
   * @throws IllegalArgumentException if the step names what the round does not have
   * @throws IllegalStateException if it cannot be done now
   */
  public Round after(Step step) {
    return switch (step) {
      case Step.GoTo(var to) -> goTo(to);
      case Step.Respond(var response) -> respond(response);
      case Step.Undo() -> undo();
      case Step.Say(var confidence) -> say(confidence);
      case Step.TakeHint() -> takeHint();
      case Step.Confirm() -> confirm();
      case Step.Skip() -> skip();
      case Step.GiveUp() -> giveUp();
      case Step.Flag(var on) -> flag(on);
      case Step.Finish() -> finish();
    };
  }

  /** Goes to the question with this index. */
  public Round goTo(int to) {
    Objects.checkIndex(to, questions.size());
    return new Round(questions, behaviour, grader, attempts, to, finished, plus(new Step.GoTo(to)));
  }

  /** Gives or changes the answer to the current question. */
  public Round respond(Response response) {
    if (!response.fits(asked().question().task())) {
      throw new IllegalArgumentException(
          "no answer to " + asked().question().id() + ": " + response);
    }
    return changed(open().withDraft(response), new Step.Respond(response));
  }

  /** Takes back the last change of the answer; nothing happens if there is none. */
  public Round undo() {
    return attempt().canUndo() ? changed(attempt().withoutLastDraft(), new Step.Undo()) : this;
  }

  /** Says how sure the person is; may be changed until the answer is confirmed. */
  public Round say(Confidence confidence) {
    return changed(open().with(confidence), new Step.Say(confidence));
  }

  /**
   * The next hint to the current question, if there is one and answers are marked at once; taken by
   * {@link #takeHint()}.
   */
  public Optional<Hint> hint() {
    return isOpen() && behaviour.marksAtOnce()
        ? Hints.next(asked(), attempt().hints())
        : Optional.empty();
  }

  /** Takes the next hint, which costs. */
  public Round takeHint() {
    if (hint().isEmpty()) {
      throw new IllegalStateException("no more hints to " + asked().question().id());
    }
    return changed(attempt().withHint(), new Step.TakeHint());
  }

  /** Whether the answer as it stands can be confirmed: there is one. */
  public boolean canConfirm() {
    return isOpen() && isAnswer(index);
  }

  /** Confirms the answer: it is marked now, or kept to be marked at the end. */
  public Round confirm() {
    if (!canConfirm()) {
      throw new IllegalStateException("nothing to confirm: " + attempt().response());
    }
    return changed(
        behaviour.marksAtOnce() ? marked(asked(), attempt()) : attempt().with(Attempt.State.KEPT),
        new Step.Confirm());
  }

  private Attempt marked(Asked asked, Attempt attempt) {
    Grade grade = grader.grade(asked.question(), attempt.response());
    boolean done = behaviour.isDoneAfter(attempt.tries().size() + 1, grade);
    return attempt.withTry(grade, done ? Attempt.State.DONE : Attempt.State.AGAIN);
  }

  /** Goes on to the next open question without an answer to this one; one can come back. */
  public Round skip() {
    Round left = changed(open().with(Attempt.State.SKIPPED), new Step.Skip());
    return new Round(
        questions,
        behaviour,
        grader,
        left.attempts,
        left.nextOpen().orElse(index),
        finished,
        left.steps);
  }

  /** Asks to see what is right; the question is done with. */
  public Round giveUp() {
    return changed(open().with(Attempt.State.SHOWN), new Step.GiveUp());
  }

  /** Marks the question for a second look, or takes the mark off. */
  public Round flag(boolean on) {
    return changed(attempt().withFlag(on), new Step.Flag(on));
  }

  /**
   * Ends the round. What was kept for marking at the end is marked, and so is an answer that stands
   * but was not confirmed when an examination is handed in; otherwise that stays unanswered.
   */
  public Round finish() {
    if (finished) {
      return this;
    }
    List<Attempt> last = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      last.add(
          isHandedIn(i) ? marked(questions.get(i), attempt).with(Attempt.State.DONE) : attempt);
    }
    return new Round(
        questions, behaviour, grader, List.copyOf(last), index, true, plus(new Step.Finish()));
  }

  private boolean isHandedIn(int question) {
    Attempt attempt = attempts.get(question);
    return !behaviour.marksAtOnce()
        && (attempt.state() == Attempt.State.KEPT || attempt.state() == Attempt.State.OPEN)
        && isAnswer(question);
  }

  private boolean isAnswer(int question) {
    Response response = attempts.get(question).response();
    return grader.grade(questions.get(question).question(), response).verdict()
        != Verdict.UNANSWERED;
  }

  /** The questions in the order they are asked. */
  public List<Asked> questions() {
    return questions;
  }

  /** How answers are treated. */
  public Behaviour behaviour() {
    return behaviour;
  }

  /** Everything that was done, in order. */
  public List<Step> steps() {
    return steps;
  }

  /** The index of the current question, 0 for the first. */
  public int index() {
    return index;
  }

  /** The current question. */
  public Asked asked() {
    return questions.get(index);
  }

  /** What has been done about the current question. */
  public Attempt attempt() {
    return attempts.get(index);
  }

  /** What has been done about each question. */
  public List<Attempt> attempts() {
    return attempts;
  }

  /** Whether the current question can still be answered. */
  public boolean isOpen() {
    return !finished && attempt().isOpen();
  }

  /** Whether the round is over. */
  public boolean isFinished() {
    return finished;
  }

  /**
   * The next question that waits for an answer, seen from the current one and round past the last
   * to the first; skipped ones only when nothing else is left. Empty if none waits but this one.
   */
  public Optional<Integer> nextOpen() {
    return nextIn(Attempt.State.OPEN)
        .or(() -> nextIn(Attempt.State.AGAIN))
        .or(() -> nextIn(Attempt.State.SKIPPED));
  }

  private Optional<Integer> nextIn(Attempt.State state) {
    return IntStream.range(1, questions.size())
        .map(step -> (index + step) % questions.size())
        .filter(i -> attempts.get(i).state() == state)
        .boxed()
        .findFirst();
  }

  /** What the question with this index brings, hints and further tries taken off. */
  public Mark markOf(int question) {
    Attempt attempt = attempts.get(question);
    return behaviour.mark(attempt.tries(), attempt.hintsBefore());
  }

  /** The questions to try again: answered wrongly or in part, shown, or left. */
  public List<QuestionId> missed() {
    return IntStream.range(0, questions.size())
        .filter(i -> attempts.get(i).verdict() != Verdict.RIGHT)
        .mapToObj(i -> questions.get(i).question().id())
        .toList();
  }

  private Attempt open() {
    if (!isOpen()) {
      throw new IllegalStateException("question " + asked().question().id() + " is done with");
    }
    return attempt();
  }

  private Round changed(Attempt attempt, Step step) {
    List<Attempt> next = new ArrayList<>(attempts);
    next.set(index, attempt);
    return new Round(questions, behaviour, grader, List.copyOf(next), index, finished, plus(step));
  }

  private List<Step> plus(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return Collections.unmodifiableList(longer);
  }
}
