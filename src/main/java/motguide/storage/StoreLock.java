package motguide.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;

/**
 * Who has the store open. Several processes may, and may all write; SQLite keeps them apart. But
 * only a process that is alone may put another file in place of the store or change its form.
 *
 * <p>Two bytes of a file are locked: the first while opening, by one at a time; the second, shared,
 * as long as the store is open. The system lets go of both when a process ends, however it ends.
 */
final class StoreLock implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final long GATE = 0;
  private static final long USE = 1;

  /**
   * The lock files this process holds. The system forgets a lock when any channel of the process on
   * that file is closed, so there must never be a second one.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final FileLock gate;
  private final boolean alone;

  private StoreLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    boolean locked = false;
    try {
      gate = lockedGate();
      alone = isFree();
      channel.lock(USE, 1, true);
      locked = true;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Waits for others to finish opening, and then keeps them from starting.
   *
   * @throws IllegalStateException if this process has the store open already
   */
  static StoreLock enter(Path lockFile) {
    Path file = lockFile.toAbsolutePath().normalize();
    if (!HELD.add(file)) {
      throw new IllegalStateException("open in this process already: " + file);
    }
    boolean entered = false;
    try {
      StoreLock lock = new StoreLock(file, open(file));
      entered = true;
      return lock;
    } catch (IOException e) {
      throw DiskTrouble.failure("lock", file, e);
    } finally {
      if (!entered) {
        HELD.remove(file);
      }
    }
  }

  /** Whether no other process had the store open on entering; others wait until the gate opens. */
  boolean isAlone() {
    return alone;
  }

  /** Opening is done; others may come in. */
  void openGate() {
    try {
      gate.release();
    } catch (IOException e) {
      throw DiskTrouble.failure("unlock", file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw DiskTrouble.failure("unlock", file, e);
    } finally {
      HELD.remove(file);
    }
  }

  private FileLock lockedGate() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      FileLock lock = channel.tryLock(GATE, 1, false);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > end) {
        throw new StorageException(
            Fault.BUSY, "lock", file, new IOException("another process is opening the store"));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean isFree() throws IOException {
    FileLock lock = channel.tryLock(USE, 1, false);
    if (lock == null) {
      return false;
    }
    lock.release();
    return true;
  }
}
