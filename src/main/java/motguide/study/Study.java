package motguide.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import motguide.content.Library;
import motguide.content.Manifest;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.ClaimGrades;
import motguide.quiz.QuestionFinder;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.scheduling.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * What one person does with the open pack: what they have answered, what they know, and the rounds
 * under way. Fills itself from the log when it is {@linkplain #load loaded}, and keeps whatever is
 * added. Used on the thread of the screens.
 */
public final class Study {
  private final Journal journal;
  private final Library library;
  private final QuestionFinder finder;
  private final PackStamp pack;
  private final ClaimGrades claims;
  private final Jottings jottings = new Jottings(this);
  private Scheduler scheduler;
  private final Clock clock;
  private final Executor screens;
  private final Consumer<Throwable> trouble;
  private final Map<UUID, Answer> answers = new LinkedHashMap<>();
  private final List<Runnable> onLoaded = new ArrayList<>();
  private List<KeptRound> unfinished = List.of();
  private Knowledge knowledge;
  private boolean loaded;

  /**
   * A study of the pack of {@code library}, empty until it is loaded.
   *
   * @param screens runs what comes of keeping on the thread of the screens
   * @param trouble told what the disk would not do; the study goes on all the same
   */
  public Study(
      Journal journal,
      Library library,
      Scheduler scheduler,
      Clock clock,
      Executor screens,
      Consumer<Throwable> trouble) {
    this.library = library;
    finder = new QuestionFinder(library);
    this.scheduler = scheduler;
    this.clock = clock;
    this.screens = screens;
    this.trouble = trouble;
    Manifest manifest = library.pack().manifest();
    pack = PackStamp.of(manifest);
    this.journal = journal.through(new Aliases(manifest.id(), manifest.aliases()));
    claims = new ClaimGrades(library);
    knowledge = new Knowledge(scheduler);
  }

  private record Kept(
      List<Answer> answers,
      List<KeptRound> rounds,
      List<Note> notes,
      List<Bookmark> bookmarks,
      List<Objection> objections) {}

  /** Reads what is kept. What is answered meanwhile is not lost. */
  public void load() {
    CompletableFuture<Kept> asked =
        journal.ask(
            store ->
                new Kept(
                    store.answers(),
                    store.openRounds(),
                    store.notes(),
                    store.bookmarks(),
                    store.objections()));
    settle(
        asked,
        (kept, fault) -> {
          if (kept != null) {
            adopt(kept);
          } else if (fault != null) {
            trouble.accept(fault);
          }
        });
  }

  private void adopt(Kept kept) {
    List<Answer> meanwhile = List.copyOf(answers.values());
    answers.clear();
    knowledge = new Knowledge(scheduler);
    jottings.adopt(kept.notes(), kept.bookmarks(), kept.objections());
    kept.answers().forEach(this::take);
    meanwhile.forEach(this::take);
    unfinished = kept.rounds().stream().filter(this::isOfThisPack).toList();
    loaded = true;
    onLoaded.forEach(Runnable::run);
    onLoaded.clear();
  }

  private boolean isOfThisPack(KeptRound round) {
    return round.start().pack().id().equals(pack.id());
  }

  /** Runs {@code action} once what is kept has been read; now if it has been. */
  public void whenLoaded(Runnable action) {
    if (loaded) {
      action.run();
    } else {
      onLoaded.add(action);
    }
  }

  private void take(Answer answer) {
    if (answer.pack().id().equals(pack.id()) && answers.putIfAbsent(answer.id(), answer) == null) {
      learn(answer);
    }
  }

  private void learn(Answer answer) {
    boolean doubtful =
        answer.of() instanceof QuestionId question
            && !answer.mark().isFull()
            && jottings.isObjected(question, answer.response());
    if (!doubtful) {
      knowledge.take(answer);
    }
  }

  /** Works out anew what the person knows, as answers count otherwise now. */
  void reconsider() {
    knowledge = new Knowledge(scheduler);
    answers.values().forEach(this::learn);
  }

  /** What the person wrote about the pack and marked in it. */
  public Jottings jottings() {
    return jottings;
  }

  /** What the person knows, as of the last answer kept. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The answers on this pack in the order of the log. */
  public List<Answer> answers() {
    return List.copyOf(answers.values());
  }

  /** The rounds that could be gone on with when the guide started, the one touched last first. */
  public List<KeptRound> unfinished() {
    return unfinished;
  }

  /** The question with this id, of the pack or made from it; empty if there is none any more. */
  public Optional<Question> question(QuestionId id) {
    return finder.question(id);
  }

  /** The questions whose last first try was not right, the latest mistake first. */
  public List<QuestionId> mistakes() {
    Map<QuestionId, Boolean> last = new LinkedHashMap<>();
    for (Answer answer : answers.values()) {
      if (answer.of() instanceof QuestionId question && answer.tryNumber() == 1) {
        boolean right = answer.kind() == AnswerKind.ANSWERED && answer.mark().isFull();
        last.remove(question);
        last.put(question, right && answer.hints() == 0);
      }
    }
    List<QuestionId> wrong = new ArrayList<>();
    last.forEach(
        (question, right) -> {
          if (!right && question(question).isPresent()) {
            wrong.add(question);
          }
        });
    Collections.reverse(wrong);
    return wrong;
  }

  /**
   * Questions on what is due today, the most useful first.
   *
   * @param most how many at most
   */
  public List<QuestionId> dueQuestions(int most) {
    return DueQuestions.on(library, knowledge.agenda().mostUseful(now(), Integer.MAX_VALUE), most);
  }

  /**
   * Questions on what is due today, the most useful first, as long as the day is not full: claims
   * reviewed today already count.
   *
   * @param mostADay how many claims are asked a day at most
   */
  public List<QuestionId> dueQuestionsToday(int mostADay) {
    int left = Math.max(0, mostADay - reviewedToday());
    return DueQuestions.on(library, knowledge.agenda().mostUseful(now(), left), Integer.MAX_VALUE);
  }

  /** How many claims were reviewed today. */
  public int reviewedToday() {
    LocalDate today = today();
    return (int)
        knowledge.begun().stream()
            .map(claim -> knowledge.reviews(claim).getLast().at())
            .filter(at -> knowledge.calendar().dayOf(at).equals(today))
            .count();
  }

  /**
   * Asks again at another chance of recall from now on; everything that was answered is planned
   * anew by it.
   */
  public void retain(double retention) {
    if (retention != scheduler.settings().retention()) {
      scheduler =
          new Scheduler(scheduler.settings().withRetention(retention), scheduler.calendar());
      reconsider();
    }
  }

  /** The present moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The present study day. */
  public LocalDate today() {
    return knowledge.calendar().dayOf(now());
  }

  /** A record of a round on {@code scope} that starts now. */
  public RoundRecord record(Round start, QuizScope scope) {
    return new RoundRecord(this, log(RoundId.fresh()), start, scope, false);
  }

  /** A record that goes on with one that was kept. */
  public RoundRecord record(RoundId id, Round resumed, QuizScope scope) {
    return new RoundRecord(this, log(id), resumed, scope, true);
  }

  /** The pack that is studied. */
  PackStamp pack() {
    return pack;
  }

  /** The moment by the clock of the person. */
  OffsetDateTime at(Instant moment) {
    return moment.atZone(clock.getZone()).toOffsetDateTime();
  }

  RoundLog log(RoundId id) {
    return new RoundLog(id, pack, clock, UUID::randomUUID, claims);
  }

  /**
   * Keeps {@code entries}; {@code done} is told on the thread of the screens when they are durable,
   * with null, or what was in the way.
   */
  void keep(List<Entry> entries, Consumer<@Nullable Throwable> done) {
    settle(
        journal.keep(entries),
        (nothing, fault) -> {
          if (fault == null) {
            for (Entry entry : entries) {
              if (entry instanceof Entry.Answered(var answer)) {
                take(answer);
              }
            }
          }
          done.accept(fault);
        });
  }

  /** Says that the disk would not do something. */
  void tell(Throwable fault) {
    trouble.accept(fault);
  }

  /** Told how something came out. */
  @FunctionalInterface
  private interface Outcome<T> {
    void is(@Nullable T value, @Nullable Throwable fault);
  }

  private <T> void settle(CompletableFuture<T> future, Outcome<T> outcome) {
    if (!future.isDone()) {
      var _ =
          future.whenComplete(
              (value, fault) -> screens.execute(() -> outcome.is(value, bare(fault))));
      return;
    }
    T value = null;
    Throwable fault = null;
    try {
      value = future.join();
    } catch (CompletionException e) {
      fault = e;
    }
    outcome.is(value, bare(fault));
  }

  private static @Nullable Throwable bare(@Nullable Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : null;
    return cause == null ? fault : cause;
  }
}
