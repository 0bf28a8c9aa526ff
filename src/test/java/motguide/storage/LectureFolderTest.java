package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import motguide.lecture.LectureLog;
import motguide.study.StorageException;
import motguide.support.SampleLecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LectureFolderTest {
  private static final LectureLog LOG = SampleLecture.log();

  @TempDir private Path folder;

  private LectureFolder logs() {
    return new LectureFolder(folder.resolve("lectures"));
  }

  private static LectureLog later(int days) {
    return new LectureLog(
        LOG.tour(),
        LOG.title(),
        LOG.began().plusSeconds(days * 86_400L),
        LOG.ended().plusSeconds(days * 86_400L),
        LOG.visits());
  }

  @Test
  void withoutLecturesThereIsNoLatest() {
    assertThat(logs().latest()).isEmpty();
  }

  @Test
  void eachLectureHasTwoFilesHoweverOftenItIsSaved() throws IOException {
    logs().save(LOG, "half");
    logs().save(LOG, "whole");
    assertThat(logs().fileOf(LOG)).content().isEqualTo("whole");
    try (var files = Files.list(folder.resolve("lectures"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theLatestIsTheOneThatBeganLast() {
    logs().save(later(1), "");
    logs().save(LOG, "");
    assertThat(logs().latest()).contains(later(1));
  }

  @Test
  void anUnreadableLogIsPassedOverAndStays() throws IOException {
    logs().save(LOG, "");
    Path broken = folder.resolve("lectures/2099-01-01T000000Z.json");
    Files.writeString(broken, "{ broken");
    assertThat(logs().latest()).contains(LOG);
    assertThat(broken).exists();
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() throws IOException {
    Files.writeString(folder.resolve("lectures"), "in the way");
    assertThatThrownBy(() -> logs().save(LOG, "")).isInstanceOf(StorageException.class);
  }
}
