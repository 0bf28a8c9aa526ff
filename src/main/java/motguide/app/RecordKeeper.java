package motguide.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import motguide.content.CardId;
import motguide.content.Id;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.exchange.progress.ProgressFiles;
import motguide.exchange.progress.ProgressProblem;
import motguide.exchange.progress.ProgressReading;
import motguide.quiz.QuestionFinder;
import motguide.study.Journal;
import motguide.study.ProgressStore;
import motguide.study.StorageException;
import motguide.ui.kit.Messages;
import motguide.ui.kit.StoreWords;
import motguide.ui.settings.RecordDesk;

/** Does what a person asks for about their record, one thing after the other beside the window. */
final class RecordKeeper implements RecordDesk {
  private static final int PROBLEMS_NAMED = 3;

  private final Journal journal;
  private final Place place;
  private final Library library;
  private final RecordFiles files;
  private final Supplier<Messages> messages;
  private final Clock clock;
  private final Executor screens;
  private final Changed changed;

  /**
   * Where the record lies.
   *
   * @param kept whether what is done now is kept there
   * @param show opens a folder in the file browser of the system
   */
  record Place(Path folder, boolean kept, Consumer<Path> show) {}

  /** Told what has changed, so that what is shown follows. */
  interface Changed {
    /** Something was added. */
    void added();

    /**
     * Something was taken away: everything is to be begun anew.
     *
     * @param said what to say then
     */
    void takenAway(String said);
  }

  RecordKeeper(
      Journal journal,
      Place place,
      Library library,
      RecordFiles files,
      Supplier<Messages> messages,
      Clock clock,
      Executor screens,
      Changed changed) {
    this.journal = journal;
    this.place = place;
    this.library = library;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
    this.screens = screens;
    this.changed = changed;
  }

  @Override
  public String folder() {
    return place.folder().toString();
  }

  @Override
  public boolean isKept() {
    return place.kept();
  }

  @Override
  public void openFolder() {
    place.show().accept(place.folder());
  }

  @Override
  public void saveAll(Consumer<String> told) {
    save(
        "json",
        (store, file) -> ProgressFiles.saveJson(store.progress(), OffsetDateTime.now(clock), file),
        told);
  }

  @Override
  public void saveTable(Consumer<String> told) {
    save("csv", (store, file) -> ProgressFiles.saveCsv(store.answers(), this::title, file), told);
  }

  private String title(Id id) {
    motguide.ui.kit.Messages words = messages.get();
    return switch (id) {
      case QuestionId question ->
          new QuestionFinder(library)
              .question(question)
              .map(Question::prompt)
              .map(prompt -> prompt.in(words.language()))
              .orElse("");
      case CardId card -> library.has(card) ? library.card(card).term().in(words.language()) : "";
      default -> "";
    };
  }

  /** Writes something out of the store to a file. */
  @FunctionalInterface
  private interface Saving {
    void to(ProgressStore store, Path file) throws IOException;
  }

  private void save(String suffix, Saving saving, Consumer<String> told) {
    files
        .toSave("motguide-" + LocalDate.now(clock) + "." + suffix)
        .ifPresent(
            file ->
                ask(
                    store -> {
                      try {
                        saving.to(store, file);
                        return words -> words.text("settings.record.saved", file);
                      } catch (IOException e) {
                        return words -> words.text("settings.record.not-saved", file);
                      }
                    },
                    told));
  }

  @Override
  public void addFrom(Consumer<String> told) {
    files.toRead().ifPresent(file -> ask(store -> added(store, file), told));
  }

  private Said added(ProgressStore store, Path file) {
    try {
      return switch (ProgressFiles.read(file)) {
        case ProgressReading.Read(var progress) -> {
          int count = store.merge(progress);
          screens.execute(changed::added);
          yield words -> words.text("settings.record.added", count);
        }
        case ProgressReading.TooNew(int version, int known) ->
            words -> words.text("settings.record.newer", version, known);
        case ProgressReading.Rejected rejected -> words -> problems(rejected, words);
      };
    } catch (IOException e) {
      return words -> words.text("settings.record.not-read", file);
    }
  }

  private static String problems(ProgressReading.Rejected rejected, Messages words) {
    StringBuilder said =
        new StringBuilder(words.text("settings.record.rejected", rejected.problems().size()));
    for (ProgressProblem each : rejected.problems().stream().limit(PROBLEMS_NAMED).toList()) {
      said.append('\n')
          .append(each.place())
          .append("  ")
          .append(each.value())
          .append(" → ")
          .append(each.fix().in(words.language()));
    }
    return said.toString();
  }

  @Override
  public void startAfresh(Consumer<String> told) {
    takeAway(
        store -> store.startAfresh(library.pack().manifest().id()),
        "settings.record.afresh.done",
        told);
  }

  @Override
  public void deleteEverything(Consumer<String> told) {
    takeAway(ProgressStore::deleteEverything, "settings.record.delete.done", told);
  }

  private void takeAway(Consumer<ProgressStore> deed, String key, Consumer<String> told) {
    ask(
        store -> {
          deed.accept(store);
          return words -> {
            changed.takenAway(words.text(key));
            return words.text(key);
          };
        },
        told);
  }

  /** What to say, in whatever language. */
  @FunctionalInterface
  private interface Said {
    String in(Messages words);
  }

  private void ask(Function<ProgressStore, Said> work, Consumer<String> told) {
    var _ =
        journal
            .ask(work)
            .whenComplete(
                (said, fault) ->
                    screens.execute(
                        () ->
                            told.accept(
                                fault == null ? said.in(messages.get()) : sentence(fault))));
  }

  private String sentence(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    if (cause instanceof StorageException trouble) {
      return new StoreWords(messages.get()).of(trouble);
    }
    throw new IllegalStateException("the record", fault);
  }
}
