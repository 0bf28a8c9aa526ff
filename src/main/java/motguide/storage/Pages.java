package motguide.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The pages of an SQLite file that may be damaged, each in its newest committed form: as the log
 * written ahead of the file has it, or as the file itself does.
 */
final class Pages {
  private static final int WAL_HEAD = 32;
  private static final int FRAME_HEAD = 24;
  private static final int WAL_MAGIC = 0x377f0682;

  private final ByteBuffer file;
  private final int pageSize;
  private final Map<Integer, ByteBuffer> newer = new HashMap<>();

  private Pages(ByteBuffer file, int pageSize) {
    this.file = file;
    this.pageSize = pageSize;
  }

  /** The pages of {@code store} and of its log, either of which may be missing. */
  static Pages of(Path store) {
    ByteBuffer file = bytes(store);
    ByteBuffer wal = bytes(StoreFolder.wal(store));
    Pages pages = new Pages(file, SqliteFormat.pageSize(file));
    pages.readAhead(wal);
    return pages;
  }

  /** The numbers of all pages, 1 for the first. */
  Iterable<Integer> numbers() {
    TreeSet<Integer> numbers = new TreeSet<>(newer.keySet());
    int whole = (file.limit() + pageSize - 1) / pageSize;
    for (int number = 1; number <= whole; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  /** A page; the last of a file that was cut off is filled up with zeros. */
  Optional<ByteBuffer> page(int number) {
    ByteBuffer ahead = newer.get(number);
    if (ahead != null) {
      return Optional.of(ahead);
    }
    long start = (number - 1L) * pageSize;
    if (number < 1 || start >= file.limit()) {
      return Optional.empty();
    }
    int length = (int) Math.min(pageSize, file.limit() - start);
    ByteBuffer page = ByteBuffer.allocate(pageSize);
    page.put(0, file, (int) start, length);
    return Optional.of(page);
  }

  int pageSize() {
    return pageSize;
  }

  /**
   * Takes the pages of every transaction that is whole in the log: frames count as long as salt and
   * running checksum agree, and up to the last that ends a transaction.
   */
  private void readAhead(ByteBuffer wal) {
    if (wal.limit() < WAL_HEAD || (wal.getInt(0) & ~1) != WAL_MAGIC || wal.getInt(8) != pageSize) {
      return;
    }
    ByteOrder order = (wal.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    Checksum sum = new Checksum(order);
    sum.add(wal, 0, FRAME_HEAD);
    if (!sum.isAt(wal, FRAME_HEAD)) {
      return;
    }
    Map<Integer, ByteBuffer> transaction = new HashMap<>();
    for (int at = WAL_HEAD;
        at + FRAME_HEAD + pageSize <= wal.limit();
        at += FRAME_HEAD + pageSize) {
      sum.add(wal, at, 8);
      sum.add(wal, at + FRAME_HEAD, pageSize);
      if (wal.getLong(at + 8) != wal.getLong(16) || !sum.isAt(wal, at + 16)) {
        return;
      }
      transaction.put(wal.getInt(at), wal.slice(at + FRAME_HEAD, pageSize));
      if (wal.getInt(at + 4) != 0) {
        newer.putAll(transaction);
        transaction.clear();
      }
    }
  }

  private static ByteBuffer bytes(Path path) {
    if (!Files.exists(path)) {
      return ByteBuffer.allocate(0);
    }
    try {
      return ByteBuffer.wrap(Files.readAllBytes(path));
    } catch (IOException e) {
      throw DiskTrouble.failure("read", path, e);
    }
  }

  /** The running checksum of a log. */
  private static final class Checksum {
    private final ByteOrder order;
    private int first;
    private int second;

    Checksum(ByteOrder order) {
      this.order = order;
    }

    void add(ByteBuffer bytes, int start, int length) {
      ByteBuffer words = bytes.duplicate().order(order);
      for (int at = start; at < start + length; at += 8) {
        first += words.getInt(at) + second;
        second += words.getInt(at + 4) + first;
      }
    }

    boolean isAt(ByteBuffer bytes, int place) {
      return bytes.getInt(place) == first && bytes.getInt(place + 4) == second;
    }
  }
}
