package motguide.study;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The way to the progress store for whoever must not wait for a disk. What is handed in is done one
 * after the other, in that order, on one thread of its own; may be called from any thread.
 *
 * <p>A future that completes means that what was handed in is durable: feedback on an answer is
 * shown then, not before. One that fails (with {@link StorageException} or {@link
 * StaleRoundException} as the cause) means that nothing of it was kept; it can be handed in again.
 */
public final class Journal implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final ProgressStore store;
  private final ExecutorService writer;

  private Journal(ProgressStore store, ExecutorService writer) {
    this.store = store;
    this.writer = writer;
  }

  /** A journal over an open store, which it closes in the end. */
  public Journal(ProgressStore store) {
    this(
        store,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("progress").daemon().factory()));
  }

  /** A journal over a store that touches no disk: everything is done at once, by the caller. */
  public static Journal direct(ProgressStore store) {
    return new Journal(store, new SameThread());
  }

  /**
   * The same store as an edition of a pack with {@code aliases} sees it; in line with this journal,
   * which is the one to be closed.
   */
  Journal through(Aliases aliases) {
    return new Journal(new AliasedStore(store, aliases), writer);
  }

  /** Keeps these entries together. */
  public CompletableFuture<Void> keep(Entry... entries) {
    return keep(List.of(entries));
  }

  /** Keeps these entries together. */
  public CompletableFuture<Void> keep(List<Entry> entries) {
    List<Entry> together = List.copyOf(entries);
    return CompletableFuture.runAsync(() -> store.keep(together), writer);
  }

  /**
   * Asks the store something, such as {@code ProgressStore::answers}, after everything handed in
   * before is kept.
   */
  public <T> CompletableFuture<T> ask(Function<ProgressStore, T> question) {
    return CompletableFuture.supplyAsync(() -> question.apply(store), writer);
  }

  /** Keeps what was handed in, then closes the store. Waits for it, but not for ever. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
    store.close();
  }
}
