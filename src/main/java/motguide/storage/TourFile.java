package motguide.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import motguide.exchange.tour.TourJson;
import motguide.exchange.tour.TourReading;
import motguide.tour.OwnTourStore;
import motguide.tour.OwnTours;

/**
 * The lecturer’s own tours as a JSON file beside the store, never inside a pack. A file that is not
 * understood is kept aside under a name of its own. Written to a temporary file first and then
 * moved, so that a crash leaves the old or the new one.
 */
public final class TourFile implements OwnTourStore {
  private final Path file;

  /** Tours kept in {@code file}, which need not exist. */
  public TourFile(Path file) {
    this.file = file;
  }

  @Override
  public Kept load() {
    try {
      return switch (TourJson.read(Files.readString(file))) {
        case TourReading.Read(OwnTours tours) -> new Kept.Tours(tours);
        case TourReading.TooNew(int version) -> new Kept.TooNew(version);
        case TourReading.Rejected(String reason) -> keptAside(reason);
      };
    } catch (NoSuchFileException e) {
      return new Kept.Tours(OwnTours.NONE);
    } catch (CharacterCodingException e) {
      return keptAside("no text in UTF-8");
    } catch (IOException e) {
      throw DiskTrouble.failure("read", file, e);
    }
  }

  private Kept keptAside(String reason) {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + ".unreadable-" + i);
    }
    try {
      Files.move(file, aside);
      return new Kept.Unreadable(aside.toString(), reason);
    } catch (IOException e) {
      throw DiskTrouble.failure("set aside", file, e);
    }
  }

  @Override
  public void save(OwnTours tours) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "tours", ".draft");
      try {
        Files.writeString(draft, TourJson.write(tours));
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw DiskTrouble.failure("write", file, e);
    }
  }
}
