package motguide.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import motguide.content.pack.PackReader;

/** A copy of the built-in pack in a folder of its own, with three places to mend. */
record FaultyPack(Path folder) implements AutoCloseable {

  /**
   * Makes the copy.
   *
   * @throws IOException if the disk will not take it
   */
  static FaultyPack make(PackReader packs) throws IOException {
    Path folder = Files.createTempDirectory("motguide-faulty");
    packs.copyBuiltIn(folder);
    for (List<String> change :
        List.of(
            List.of("events.json", "\"date\": \"1991\"", "\"date\": \"1991年\""),
            List.of("events.json", "\"lane\": \"us\"", "\"lane\": \"usa\""),
            List.of("cards.json", "\"kind\": \"concept\"", "\"kind\": \"koncept\""))) {
      Path file = folder.resolve(change.getFirst());
      String text = Files.readString(file);
      Files.writeString(file, replacedOnce(text, change.get(1), change.get(2)));
    }
    return new FaultyPack(folder);
  }

  private static String replacedOnce(String text, String now, String then) {
    int at = text.indexOf(now);
    if (at < 0) {
      throw new IllegalStateException("nothing like " + now + " to spoil");
    }
    return text.substring(0, at) + then + text.substring(at + now.length());
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
