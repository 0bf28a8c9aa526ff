package motguide.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.EventId;
import motguide.study.Answer;
import motguide.study.Entry;
import motguide.study.Note;
import motguide.study.ProgressStore;
import motguide.study.RoundId;
import motguide.study.StoreOpening;
import motguide.support.StudySamples;
import org.jspecify.annotations.NullMarked;
import org.sqlite.SQLiteConfig;

/** A process of its own that uses a store, to be killed or to run beside another. */
final class StoreChild {
  private StoreChild() {}

  /** What the process does. */
  enum Task {
    /** Answers without pause, until it is killed; prints the id of each answer once it is kept. */
    ANSWER,
    /** Keeps so many answers, prints how many it then sees, and ends. */
    WRITE,
    /** Opens the store, prints what came of it and waits for the end of its input. */
    HOLD,
    /** Takes these steps, given as scripts, and halts at once. */
    STEP
  }

  /**
   * Starts a process: a small one, as 200 of them must not take long.
   *
   * @param said where what it prints goes
   */
  static Process start(Path said, Task task, Path folder, String... more) throws IOException {
    Path home = placeOf(StoreChild.class).toAbsolutePath().resolveSibling("");
    return start(List.of("-Dorg.sqlite.tmpdir=" + home), said, task, folder, more);
  }

  /** The same with options for the machine that runs it. */
  static Process start(List<String> options, Path said, Task task, Path folder, String... more)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), StoreChild.class.getName(), task.name()));
    command.add(folder.toString());
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String classPath() {
    return Stream.of(
            StoreChild.class, SqliteProgressStore.class, SQLiteConfig.class, NullMarked.class)
        .map(each -> placeOf(each).toString())
        .distinct()
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does the task named first, in the folder named second. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    switch (Task.valueOf(args[0])) {
      case ANSWER -> answer(folder, Long.parseLong(args[2]), out);
      case WRITE -> write(folder, Long.parseLong(args[2]), Integer.parseInt(args[3]), out);
      case HOLD -> hold(folder, out);
      case STEP -> step(folder, List.of(args).subList(2, args.length));
    }
  }

  private static ProgressStore opened(Path folder) {
    StoreOpening opening = SqliteProgressStore.open(folder, Clock.systemUTC());
    if (opening instanceof StoreOpening.Opened(var store)) {
      return store;
    }
    throw new IllegalStateException(opening.toString());
  }

  private static void answer(Path folder, long seed, PrintStream out) {
    StudySamples samples = new StudySamples(seed);
    RoundId round = samples.roundId();
    ProgressStore store = opened(folder);
    store.keep(List.of(new Entry.RoundBegun(samples.round(round))));
    for (int number = 1; ; number++) {
      Answer answer = samples.answer(round);
      store.keep(
          List.of(
              new Entry.RoundStepped(round, number, "confirm"),
              new Entry.Answered(answer),
              new Entry.NoteWritten(noteOn(answer))));
      out.println(answer.id());
    }
  }

  private static Note noteOn(Answer answer) {
    return new Note(StudySamples.PACK.id(), new EventId("ev-" + answer.id()), "note", answer.at());
  }

  private static void write(Path folder, long seed, int count, PrintStream out) {
    StudySamples samples = new StudySamples(seed);
    try (ProgressStore store = opened(folder)) {
      out.println("open");
      for (Entry entry : samples.answered(count)) {
        store.keep(List.of(entry));
      }
      out.println(store.answers().size());
    }
  }

  private static void hold(Path folder, PrintStream out) throws IOException {
    StoreOpening opening = SqliteProgressStore.open(folder, Clock.systemUTC());
    out.println(opening.getClass().getSimpleName());
    while (System.in.read() >= 0) {
      out.println("still here");
    }
    if (opening instanceof StoreOpening.Opened(var store)) {
      store.close();
    }
  }

  /** Ends without closing anything, if the steps end at all. */
  private static void step(Path folder, List<String> steps) {
    new Schema(steps).bring(Database.open(new StoreFolder(folder).store()));
    Runtime.getRuntime().halt(0);
  }
}
