package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import motguide.storage.SqliteProgressStore;
import motguide.study.LanguageMode;
import motguide.study.PassingProjectionChoices;
import motguide.study.PassingTimelineChoices;
import motguide.study.ProgressStore;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.study.StoreOpening;
import motguide.support.ScreenPicture;
import motguide.support.StudySamples;
import motguide.ui.kit.Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says where the record cannot be opened as it should. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
final class StoreNoticesTest {
  @TempDir private Path folder;
  private @Nullable Stage stage;
  private @Nullable PersonalRecord record;

  @Start
  void start(Stage shown) {
    Fonts.load();
    stage = shown;
  }

  @AfterEach
  void close() {
    if (record != null) {
      record.close();
    }
  }

  @Test
  void aNewerRecordIsLeftAsItIsAndThePersonIsToldThatNothingIsKept() throws Exception {
    try (ProgressStore store = store()) {
      store.answers();
    }
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file());
    assertThat(notice()).contains("99", file().toString(), "保存されません");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aDamagedRecordIsKeptAsideAndThePersonIsToldWhatWasSaved() throws Exception {
    try (ProgressStore store = store()) {
      store.keep(new StudySamples(2).answered(3));
    }
    Files.writeString(file(), "nothing that anybody could read ".repeat(500));
    String said = notice();
    assertThat(said).contains("壊れていた");
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> String.valueOf(path.getFileName())))
          .as("the damaged file is still there")
          .anyMatch(name -> name.contains("damaged"));
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndStudyingGoesOn() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("data"), "a file");
    assertThat(notice(inTheWay)).contains("書き込めません", inTheWay.toString());
    assertThat(inTheWay).hasContent("a file");
  }

  private Path file() {
    return folder.resolve("progress.sqlite");
  }

  private ProgressStore store() {
    return ((StoreOpening.Opened) SqliteProgressStore.open(folder, Clock.systemUTC())).store();
  }

  private void sql(String text) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private String notice() throws TimeoutException {
    return notice(folder);
  }

  /** Opens the window on a record in {@code place} and gives what stands at its foot. */
  private String notice(Path place) throws TimeoutException {
    Stage shown = java.util.Objects.requireNonNull(stage);
    PersonalRecord opened = new PersonalRecord(place, Clock.system(ZoneOffset.UTC));
    record = opened;
    ScreenPicture.onFx(
        () -> {
          GuideWindow window =
              new GuideWindow(
                  shown,
                  new Store(),
                  new PassingTimelineChoices(),
                  new PassingProjectionChoices(),
                  opened,
                  folder -> {});
          shown.setWidth(1280);
          shown.setHeight(720);
          window.open(Optional.empty());
          return window;
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !labels(shown).isEmpty());
    return String.join(" ", labels(shown));
  }

  private static List<String> labels(Stage shown) {
    return ScreenPicture.onFx(
        () -> {
          shown.getScene().getRoot().applyCss();
          return shown.getScene().getRoot().lookupAll(".notice-bar .label").stream()
              .map((Node node) -> ((Label) node).getText())
              .filter(text -> text != null && !text.isEmpty())
              .toList();
        });
  }

  private static final class Store implements SettingsStore {
    @Override
    public Settings load() {
      return Settings.initial(LanguageMode.JA).withWelcomed(true).withReducedMotion(true);
    }

    @Override
    public void save(Settings changed) {}
  }
}
