package motguide.ui.export;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import motguide.exchange.ExportFormat;
import motguide.exchange.ExportOutcome;
import motguide.sheet.Blank;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.SheetRequest.Names;
import motguide.ui.export.ExportWork.Preview;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** What the reader has chosen for an export, what it comes to, and how saving is getting on. */
final class ExportViewModel {
  private static final long BYTES_PER_KB = 1024;

  private final Wording wording;
  private final ExportWork work;
  private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.PDF);
  private final ObjectProperty<Boolean> whole = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
  private final ObjectProperty<Boolean> landscape = new SimpleObjectProperty<>(true);
  private final ObjectProperty<Tiling> tiling = new SimpleObjectProperty<>(Tiling.SINGLE);
  private final ObjectProperty<Names> names = new SimpleObjectProperty<>(Names.AS_MANY_AS_FIT);
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private final BooleanProperty contrast = new SimpleBooleanProperty();
  private final ObjectProperty<Blank> blank = new SimpleObjectProperty<>(Blank.NOTHING);
  private final BooleanProperty bank = new SimpleBooleanProperty(true);
  private final BooleanProperty sources = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final BooleanProperty running = new SimpleBooleanProperty();
  private final BooleanProperty failed = new SimpleBooleanProperty();
  private final DoubleProperty progress = new SimpleDoubleProperty();

  /**
   * An export of what {@code work} works on.
   *
   * @param foldedNow whether long empty stretches are folded on screen
   */
  ExportViewModel(Wording wording, ExportWork work, boolean foldedNow) {
    this.wording = wording;
    this.work = work;
    folded.set(foldedNow);
    for (Property<?> each :
        new Property<?>[] {
          format, whole, paper, landscape, tiling, names, scale, folded, contrast, sources, blank,
          bank
        }) {
      each.addListener(observable -> changed());
    }
    changed();
  }

  private void changed() {
    message.set("");
    failed.set(false);
    facts.set(wording.text("export.drawing"));
    ExportChoice choice = choice();
    work.preview(
        choice,
        drawn -> {
          preview.set(drawn);
          facts.set(
              sizeOf(choice, drawn)
                  + " · "
                  + wording.text(
                      choice.isWorksheet() ? "export.worksheet.blanks" : "export.named",
                      drawn.named(),
                      drawn.events()));
        });
  }

  private String sizeOf(ExportChoice choice, Preview drawn) {
    return switch (choice.format()) {
      case PDF -> wording.text("export.pages", drawn.pages());
      case PNG ->
          wording.text(
              "export.pixels",
              drawn.fullWidth() * choice.scale(),
              drawn.fullHeight() * choice.scale());
      case SVG ->
          wording.text(
              "export.millimetres",
              Math.round(choice.poster().widthMm() + 2 * Poster.MARGIN_MM),
              Math.round(choice.poster().heightMm() + 2 * Poster.MARGIN_MM));
    };
  }

  /** What is chosen now. */
  ExportChoice choice() {
    Tiling glued = tiling.get();
    return new ExportChoice(
        format.get(),
        whole.get(),
        new Poster(paper.get(), landscape.get(), glued.columns(), glued.rows()),
        names.get(),
        folded.get(),
        contrast.get(),
        sources.get(),
        blank.get(),
        bank.get(),
        scale.get());
  }

  /** Begins to save what is chosen; what comes of it is told by {@link #messageProperty}. */
  void save(Path file) {
    running.set(true);
    failed.set(false);
    report(0);
    Path key = PrintFiles.freeKeyOf(file);
    work.save(choice(), file, key, this::report, outcome -> ended(outcome, key));
  }

  private void report(double share) {
    progress.set(share);
    message.set(wording.text("export.running", Math.round(share * 100)));
  }

  private void ended(ExportOutcome outcome, Path key) {
    running.set(false);
    failed.set(outcome instanceof ExportOutcome.Failed);
    message.set(
        switch (outcome) {
          case ExportOutcome.Saved saved -> said(saved, key);
          case ExportOutcome.Stopped() -> wording.text("export.stopped");
          case ExportOutcome.Failed failure ->
              wording.text(
                  "export.failed." + failure.reason().code(), failure.file(), failure.detail());
        });
  }

  private String said(ExportOutcome.Saved saved, Path key) {
    String sheet =
        wording.text("export.saved", saved.file(), Math.ceilDiv(saved.bytes(), BYTES_PER_KB));
    return choice().isWorksheet()
        ? sheet + "\n" + wording.text("export.worksheet.saved", key.getFileName())
        : sheet;
  }

  /** Stops the saving that is under way. */
  void stop() {
    work.stop();
  }

  ObjectProperty<ExportFormat> formatProperty() {
    return format;
  }

  /** Whether the whole timeline is saved, not only what is on screen. */
  ObjectProperty<Boolean> wholeProperty() {
    return whole;
  }

  ObjectProperty<Paper> paperProperty() {
    return paper;
  }

  ObjectProperty<Boolean> landscapeProperty() {
    return landscape;
  }

  ObjectProperty<Tiling> tilingProperty() {
    return tiling;
  }

  ObjectProperty<Names> namesProperty() {
    return names;
  }

  ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  BooleanProperty foldedProperty() {
    return folded;
  }

  BooleanProperty contrastProperty() {
    return contrast;
  }

  /** What is left out for the reader to fill in. */
  ObjectProperty<Blank> blankProperty() {
    return blank;
  }

  /** Whether a worksheet lists the words to choose from. */
  BooleanProperty bankProperty() {
    return bank;
  }

  BooleanProperty sourcesProperty() {
    return sources;
  }

  /** The latest preview; null before the first. */
  ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** How large it will be and how much is named. */
  ReadOnlyStringProperty factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /** How saving is getting on, or how it ended; empty before and after another choice. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether a file is being saved. */
  BooleanProperty runningProperty() {
    return running;
  }

  /** Whether the message tells of a failure. */
  BooleanProperty failedProperty() {
    return failed;
  }

  /** How much is saved, 0 to 1. */
  DoubleProperty progressProperty() {
    return progress;
  }
}
