package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import motguide.study.StorageException.Fault;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class JournalTest {
  private final StudySamples samples = new StudySamples(2);

  @Test
  void whatIsHandedInIsKeptInThatOrder() {
    UnkeptStore store = new UnkeptStore();
    List<Answer> answers = new ArrayList<>();
    try (Journal journal = new Journal(store)) {
      for (int i = 0; i < 100; i++) {
        Answer answer = samples.answer();
        answers.add(answer);
        var _ = journal.keep(new Entry.Answered(answer));
      }
      assertThat(journal.ask(ProgressStore::answers).join()).isEqualTo(answers);
    }
  }

  @Test
  void whoHandsInDoesNotWaitAndTheFutureDoes() throws InterruptedException {
    CountDownLatch disk = new CountDownLatch(1);
    SlowStore store = new SlowStore(disk);
    try (Journal journal = new Journal(store)) {
      CompletableFuture<Void> kept = journal.keep(new Entry.Answered(samples.answer()));
      assertThat(kept).isNotDone();
      disk.countDown();
      assertThat(kept).succeedsWithin(10, TimeUnit.SECONDS);
      assertThat(store.thread).isNotSameAs(Thread.currentThread());
    }
  }

  @Test
  void whatIsStillToBeKeptIsKeptBeforeClosing() throws InterruptedException {
    CountDownLatch disk = new CountDownLatch(1);
    SlowStore store = new SlowStore(disk);
    Journal journal = new Journal(store);
    for (int i = 0; i < 5; i++) {
      var _ = journal.keep(new Entry.Answered(samples.answer()));
    }
    disk.countDown();
    journal.close();
    assertThat(store.kept).isEqualTo(5);
    assertThat(store.closed).isTrue();
    assertThatThrownBy(() -> journal.keep(new Entry.Answered(samples.answer())))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void afterAFailureItGoesOn() {
    FailingStore store = new FailingStore();
    Answer answer = samples.answer();
    try (Journal journal = new Journal(store)) {
      assertThatThrownBy(() -> journal.keep(new Entry.Answered(answer)).join())
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOfSatisfying(
              StorageException.class, e -> assertThat(e.fault()).isEqualTo(Fault.DISK_FULL));
      journal.keep(new Entry.Answered(answer)).join();
      assertThat(journal.ask(ProgressStore::answers).join()).containsExactly(answer);
    }
  }

  /** Keeps only once the disk is ready. */
  private static final class SlowStore extends ForwardingStore {
    private final CountDownLatch disk;
    private volatile int kept;
    private volatile boolean closed;
    private volatile Thread thread = Thread.currentThread();

    SlowStore(CountDownLatch disk) {
      super(new UnkeptStore());
      this.disk = disk;
    }

    @Override
    public void keep(List<Entry> entries) {
      thread = Thread.currentThread();
      try {
        disk.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      super.keep(entries);
      kept = kept + 1;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Fails once. */
  private static final class FailingStore extends ForwardingStore {
    private boolean failed;

    FailingStore() {
      super(new UnkeptStore());
    }

    @Override
    public void keep(List<Entry> entries) {
      if (!failed) {
        failed = true;
        throw new StorageException(
            Fault.DISK_FULL, "keep", Path.of("progress"), new IOException("full"));
      }
      super.keep(entries);
    }
  }
}
