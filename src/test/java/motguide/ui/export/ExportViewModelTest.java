package motguide.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import motguide.exchange.ExportFormat;
import motguide.sheet.Blank;
import motguide.sheet.Paper;
import motguide.study.LanguageMode;
import motguide.support.SamplePack;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.ui.export.ExportWork.Preview;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportViewModelTest {
  @TempDir private Path folder;

  /** What is to be done in the background; nothing happens before {@link #work}. */
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private int done;
  private final ExportViewModel model = model();

  private ExportViewModel model() {
    Wording wording = new Wording(LanguageMode.EN);
    TimelineExtent shown =
        new TimelineExtent(
            PackTimeline.of(SamplePack.library(), wording),
            new AxisRange(DayNumber.startOfYear(1957), DayNumber.startOfYear(2027)),
            Set.of(),
            true,
            false,
            Optional.empty());
    ExportWork work =
        new ExportWork(
            SamplePack.library(),
            wording,
            LocalDate.of(2026, 11, 24),
            shown,
            waiting::add,
            Runnable::run);
    return new ExportViewModel(wording, work, shown.folded());
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
      done++;
    }
  }

  private Preview preview() {
    Preview preview = model.previewProperty().get();
    assertThat(preview).isNotNull();
    return preview;
  }

  @Test
  void opensWithAPageOfTheViewFoldedAsOnScreen() {
    work();
    assertThat(model.choice()).isEqualTo(ExportChoice.usual(true));
    assertThat(model.factsProperty().get()).isEqualTo("2 pages · 3 of 3 events named");
    assertThat(preview().picture().width()).isPositive();
  }

  @Test
  void pagesAreCountedAgainAfterEachChoice() {
    model.sourcesProperty().set(false);
    model.tilingProperty().set(new Tiling(3, 2));
    work();
    assertThat(model.factsProperty().get()).startsWith("6 pages");
  }

  @Test
  void aPictureTellsItsPixelsAndADrawingItsSize() {
    model.formatProperty().set(ExportFormat.PNG);
    work();
    assertThat(model.factsProperty().get()).contains(" × ").contains("pixels");
    model.formatProperty().set(ExportFormat.SVG);
    model.paperProperty().set(Paper.A3);
    work();
    assertThat(model.factsProperty().get()).startsWith("420 × 297 mm");
  }

  @Test
  void onlyTheLatestOfManyQuickChoicesIsDrawn() {
    model.paperProperty().set(Paper.A3);
    model.landscapeProperty().set(false);
    assertThat(model.factsProperty().get()).isEqualTo("Drawing the preview…");
    work();
    assertThat(done).isEqualTo(3);
    assertThat(preview().picture().height()).isGreaterThan(preview().picture().width());
  }

  @Test
  void savingEndsWithTheFileAndASentence() {
    Path file = folder.resolve("a.svg");
    model.formatProperty().set(ExportFormat.SVG);
    model.save(file);
    assertThat(model.runningProperty().get()).isTrue();
    work();
    assertThat(model.runningProperty().get()).isFalse();
    assertThat(model.progressProperty().get()).isEqualTo(1);
    assertThat(file).exists();
    assertThat(model.messageProperty().get()).startsWith("Saved: " + file);
    assertThat(model.failedProperty().get()).isFalse();
  }

  @Test
  void stoppingLeavesNoFile() {
    model.formatProperty().set(ExportFormat.PNG);
    model.save(folder.resolve("a.png"));
    model.stop();
    work();
    assertThat(folder).isEmptyDirectory();
    assertThat(model.messageProperty().get()).isEqualTo("Stopped. No file was changed.");
  }

  @Test
  void savingAgainAfterStoppingSaves() {
    model.save(folder.resolve("a.pdf"));
    model.stop();
    work();
    model.save(folder.resolve("a.pdf"));
    work();
    assertThat(Files.exists(folder.resolve("a.pdf"))).isTrue();
  }

  @Test
  void whyItFailedIsSaidAndGoesAwayWithTheNextChoice() {
    model.save(folder.resolve("no/a.pdf"));
    work();
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.messageProperty().get()).contains("was not found");
    model.paperProperty().set(Paper.A3);
    assertThat(model.failedProperty().get()).isFalse();
    assertThat(model.messageProperty().get()).isEmpty();
  }

  @Test
  void aWorksheetAndItsKeyAreTwoFiles() {
    Path file = folder.resolve("a.pdf");
    model.blankProperty().set(Blank.NAMES);
    work();
    assertThat(model.factsProperty().get()).isEqualTo("1 page · 3 blanks · key in its own file");
    model.save(file);
    work();
    assertThat(file).exists();
    assertThat(folder.resolve("a-key.pdf")).exists();
    assertThat(model.messageProperty().get()).contains("a.pdf", "Key: a-key.pdf");
    assertThat(model.progressProperty().get()).isEqualTo(1);
  }

  @Test
  void aKeyThatIsThereIsNotReplacedButTheNextOneNumbered() throws java.io.IOException {
    Path older = folder.resolve("a-key.pdf");
    Files.writeString(older, "somebody else’s");
    model.blankProperty().set(Blank.DATES);
    for (String name : new String[] {"a-key-2.pdf", "a-key-3.pdf"}) {
      model.save(folder.resolve("a.pdf"));
      work();
      assertThat(folder.resolve(name)).isNotEmptyFile();
      assertThat(model.messageProperty().get()).contains(name);
    }
    assertThat(older).hasContent("somebody else’s");
  }
}
