package motguide.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import motguide.content.Library;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.storage.SqliteProgressStore;
import motguide.study.Journal;
import motguide.study.ProgressStore;
import motguide.study.StorageException;
import motguide.study.StoreOpening;
import motguide.study.Study;
import motguide.study.UnkeptStore;
import motguide.ui.kit.StoreWords;

/**
 * The record of the person who runs the guide. It is opened beside the window; where it cannot be,
 * the person is told and can study all the same, but nothing is kept then.
 */
final class PersonalRecord implements AutoCloseable {
  private static final int ROLLOVER_HOUR = 4;

  private final Path folder;
  private final Clock clock;
  private final CompletableFuture<Ready> ready;
  private boolean told;

  /** A journal, and what there is to say about it. */
  private record Ready(Journal journal, Words told, boolean kept) {}

  /** Puts what the store has to say into words before a person. */
  @FunctionalInterface
  interface Teller {
    /** Says the sentence that {@code words} has for it. */
    void tell(Words words);
  }

  /** What there is to say, in whatever language. */
  @FunctionalInterface
  interface Words {
    /** The sentence; empty for nothing. */
    Optional<String> in(StoreWords words);
  }

  /** Begins to open the record in {@code folder}. */
  PersonalRecord(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    ready = new CompletableFuture<>();
    Thread.ofPlatform().name("record-opener").daemon().start(() -> ready.complete(opened()));
  }

  private Ready opened() {
    try {
      StoreOpening opening = SqliteProgressStore.open(folder, clock);
      ProgressStore store =
          switch (opening) {
            case StoreOpening.Opened(var sound) -> sound;
            case StoreOpening.Recovered recovered -> recovered.store();
            case StoreOpening.TooNew _, StoreOpening.InUse _ -> new UnkeptStore();
          };
      boolean kept = !(store instanceof UnkeptStore);
      return new Ready(new Journal(store), words -> words.of(opening), kept);
    } catch (StorageException e) {
      return new Ready(Journal.direct(new UnkeptStore()), words -> Optional.of(words.of(e)), false);
    }
  }

  /** The way to the record once a study of it has begun. */
  Journal journal() {
    return ready.join().journal();
  }

  /** Whether what is done is kept, once a study of it has begun. */
  boolean isKept() {
    return ready.join().kept();
  }

  /** The folder in which everything is kept. */
  Path folder() {
    return folder;
  }

  /**
   * A study of the pack, once the record is open; given on the JavaFX thread.
   *
   * @param teller says on the JavaFX thread what became of the record
   */
  void study(Library library, Teller teller, Consumer<Study> done) {
    var _ = ready.thenAccept(it -> Platform.runLater(() -> begin(it, library, teller, done)));
  }

  private void begin(Ready opened, Library library, Teller teller, Consumer<Study> done) {
    Study study =
        new Study(
            opened.journal(),
            library,
            new Scheduler(
                SchedulerSettings.onceADay(SchedulerSettings.USUAL_RETENTION),
                new StudyCalendar(clock.getZone(), ROLLOVER_HOUR)),
            clock,
            Platform::runLater,
            fault -> teller.tell(words -> sentence(words, fault)));
    study.load();
    done.accept(study);
    if (!told) {
      told = true;
      teller.tell(opened.told());
    }
  }

  private static Optional<String> sentence(StoreWords words, Throwable fault) {
    if (fault instanceof StorageException trouble) {
      return Optional.of(words.of(trouble));
    }
    throw new IllegalStateException("keeping progress", fault);
  }

  /** Keeps what is on its way and lets the file go. */
  @Override
  public void close() {
    if (ready.isDone()) {
      ready.join().journal().close();
    }
  }
}
