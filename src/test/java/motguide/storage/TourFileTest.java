package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motguide.content.TourId;
import motguide.study.StorageException;
import motguide.tour.DraftText;
import motguide.tour.OwnTourStore.Kept;
import motguide.tour.OwnTours;
import motguide.tour.TourDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TourFileTest {
  private static final OwnTours ONE =
      OwnTours.NONE.with(
          new TourDraft(new TourId("own-1"), new DraftText("講義", ""), null, List.of()));

  @TempDir private Path folder;

  private Path path() {
    return folder.resolve("data/tours.json");
  }

  private TourFile file() {
    return new TourFile(path());
  }

  @Test
  void withoutAFileThereAreNone() {
    assertThat(file().load()).isEqualTo(new Kept.Tours(OwnTours.NONE));
  }

  @Test
  void whatIsSavedIsFoundAgainAndNoDraftIsLeft() throws IOException {
    file().save(ONE);
    assertThat(file().load()).isEqualTo(new Kept.Tours(ONE));
    try (var files = Files.list(path().getParent())) {
      assertThat(files).containsExactly(path());
    }
  }

  @Test
  void anUnreadableFileIsKeptAsideEachTimeUnderANameOfItsOwn() throws IOException {
    for (String name : List.of("tours.json.unreadable", "tours.json.unreadable-2")) {
      Files.createDirectories(path().getParent());
      Files.writeString(path(), "{ broken " + name);
      Path aside = path().resolveSibling(name);
      assertThat(file().load())
          .isInstanceOfSatisfying(
              Kept.Unreadable.class, told -> assertThat(told.aside()).isEqualTo(aside.toString()));
      assertThat(aside).content().isEqualTo("{ broken " + name);
      assertThat(path()).doesNotExist();
    }
  }

  @Test
  void aFileThatIsNoTextIsKeptAside() throws IOException {
    Files.createDirectories(path().getParent());
    Files.write(path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(file().load()).isInstanceOf(Kept.Unreadable.class);
  }

  @Test
  void aFileOfANewerEditionStaysAsItIs() throws IOException {
    Files.createDirectories(path().getParent());
    Files.writeString(path(), "{\"format\":\"motguide-tours\",\"version\":99}");
    assertThat(file().load()).isEqualTo(new Kept.TooNew(99));
    assertThat(path()).content().contains("99");
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() throws IOException {
    Files.writeString(folder.resolve("data"), "in the way");
    assertThatThrownBy(() -> file().save(ONE)).isInstanceOf(StorageException.class);
  }
}
