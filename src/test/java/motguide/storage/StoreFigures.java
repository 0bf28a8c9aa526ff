package motguide.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import motguide.study.Entry;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.support.StudySamples;

/**
 * Measures how long the store takes, on the disk where it is run: a main, not a test. Prints the
 * median and the slowest of 2 000 answers kept one by one, and what a store of many answers takes
 * to open.
 */
final class StoreFigures {
  private StoreFigures() {}

  /** Measures in the folder named first, which must be empty; the second says how many answers. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int many = Integer.parseInt(args[1]);
    Files.createDirectories(folder);
    StudySamples samples = new StudySamples(5);
    try (ProgressStore store = OpenedStores.open(folder)) {
      samples.answered(200).forEach(entry -> store.keep(List.of(entry)));
      long[] nanos = new long[2_000];
      List<Entry> entries = samples.answered(nanos.length);
      for (int i = 0; i < nanos.length; i++) {
        long start = System.nanoTime();
        store.keep(List.of(entries.get(i)));
        nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      print("one answer, median", nanos[nanos.length / 2]);
      print("one answer, 99 of 100 within", nanos[nanos.length * 99 / 100]);
      print("one answer, slowest", nanos[nanos.length - 1]);
      print("keep " + many + " at once", time(() -> store.keep(samples.answered(many))));
    }
    System.out.println(Files.size(new StoreFolder(folder).store()) / 1_000_000 + " MB");
    print("open, with the copy of the day", time(() -> OpenedStores.open(folder).close()));
    print("open again", time(() -> OpenedStores.open(folder).close()));
    try (Database database = Database.open(new StoreFolder(folder).store())) {
      print("quick check", time(() -> pragma(database, "PRAGMA quick_check(1)")));
      print("full check", time(() -> pragma(database, "PRAGMA integrity_check(1)")));
    }
    try (ProgressStore store = OpenedStores.open(folder)) {
      print("read all answers", time(store::answers));
    }
    Path file = new StoreFolder(folder).store();
    print(
        "read all rows straight from the pages",
        time(
            () -> {
              Progress progress = Rescue.read(file);
              System.out.println(progress.answers().size() + " answers");
            }));
  }

  private static void pragma(Database database, String pragma) {
    database.plainly("check", () -> database.rows(pragma));
  }

  private static long time(Runnable deed) {
    long start = System.nanoTime();
    deed.run();
    return System.nanoTime() - start;
  }

  private static void print(String what, long nanos) {
    System.out.printf(Locale.ROOT, "%-40s %9.2f ms%n", what, nanos / 1e6);
  }
}
