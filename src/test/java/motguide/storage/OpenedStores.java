package motguide.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import motguide.study.ProgressStore;
import motguide.study.StoreOpening;

/** Opens stores for tests. */
final class OpenedStores {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:00:00Z"), ZoneOffset.UTC);

  private OpenedStores() {}

  /** The store in {@code folder}, which must open without any ado. */
  static ProgressStore open(Path folder) {
    return open(folder, CLOCK);
  }

  static ProgressStore open(Path folder, Clock clock) {
    StoreOpening opening = SqliteProgressStore.open(folder, clock);
    if (opening instanceof StoreOpening.Opened(var store)) {
      return store;
    }
    if (opening instanceof StoreOpening.Recovered recovered) {
      recovered.store().close();
    }
    throw new AssertionError("not simply opened: " + opening);
  }

  /** The store in {@code folder}, which must be recovered. */
  static StoreOpening.Recovered recover(Path folder) {
    StoreOpening opening = SqliteProgressStore.open(folder, CLOCK);
    if (opening instanceof StoreOpening.Recovered recovered) {
      return recovered;
    }
    if (opening instanceof StoreOpening.Opened(var store)) {
      store.close();
    }
    throw new AssertionError("not recovered: " + opening);
  }
}
