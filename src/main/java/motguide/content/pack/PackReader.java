package motguide.content.pack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;

/**
 * Reads and checks packs. Safe for use by several threads; a reading takes seconds for the largest
 * packs, so keep it off the thread of the screen.
 */
public final class PackReader {
  private static final String MANIFEST = "manifest.json";
  private static final String BUILT_IN = "/packs/mot-history/";

  private final Schemas schemas = new Schemas();

  /**
   * Reads the pack in a folder or a {@code .motpack} file.
   *
   * @throws CancellationException if {@code progress} called it off
   */
  public PackReading read(Path pack, Progress progress) {
    if (!Files.exists(pack)) {
      return unreadable(Fault.PACK_NOT_FOUND, pack, "");
    }
    try (PackFiles files = open(pack)) {
      return new Reading(files, schemas, progress).read();
    } catch (ZipException e) {
      return unreadable(Fault.PACK_NOT_A_PACK, pack, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return unreadable(Fault.PACK_UNREADABLE, pack, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads the pack that comes with the program.
   *
   * @throws CancellationException if {@code progress} called it off
   */
  public PackReading readBuiltIn(Progress progress) {
    return new Reading(new ResourceFiles(BUILT_IN), schemas, progress).read();
  }

  /**
   * The lines around a problem of a pack.
   *
   * @param pack folder or file of the pack; empty for the one that comes with the program
   * @param around how many lines before and after
   * @return empty where there is nothing to show
   */
  public List<Excerpt.Line> excerpt(Optional<Path> pack, Problem problem, int around) {
    try (PackFiles files = pack.isPresent() ? open(pack.get()) : new ResourceFiles(BUILT_IN)) {
      return Excerpt.around(files, problem, around);
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Copies the pack that comes with the program, such as to start another one from it.
   *
   * @param folder an empty folder
   * @throws IOException if the disk will not take it
   */
  public void copyBuiltIn(Path folder) throws IOException {
    ResourceFiles files = new ResourceFiles(BUILT_IN);
    List<String> names = new ArrayList<>(List.of(MANIFEST));
    String manifest = new String(files.read(MANIFEST, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    JsonObject listed = JsonParser.parseString(manifest).getAsJsonObject().getAsJsonObject("files");
    for (JsonElement kind : listed.asMap().values()) {
      kind.getAsJsonArray().forEach(name -> names.add(name.getAsString()));
    }
    for (String name : names) {
      Path copy = folder.resolve(name);
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Files.write(copy, files.read(name, Integer.MAX_VALUE));
    }
  }

  private static PackFiles open(Path pack) throws IOException {
    return Files.isDirectory(pack) ? new FolderFiles(pack) : new ZipFiles(pack);
  }

  private static PackReading unreadable(Fault fault, Path pack, String reason) {
    Finding finding = Finding.of(fault, Where.file(""), pack, reason);
    return new PackReading.Unreadable(
        new ProblemList(new ResourceFiles(BUILT_IN)).of(List.of(finding), List.of("")).getFirst());
  }
}
