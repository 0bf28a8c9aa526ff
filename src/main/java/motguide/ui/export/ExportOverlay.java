package motguide.ui.export;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import motguide.time.DayNumber;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;

/** The sheet on which the reader chooses what of the timeline to save, laid over the screen. */
public final class ExportOverlay implements Overlay {
  private final ExportController controller;
  private final Parent node;

  /**
   * An export of the timeline of {@code surroundings}.
   *
   * @param shown what of it is on screen
   * @param files asks where to save
   * @param today is printed on the sheet
   * @param background runs one thing after the other, off the screen’s thread
   * @param screen runs on the screen’s thread
   */
  public ExportOverlay(
      Surroundings surroundings,
      TimelineExtent shown,
      ExportFiles files,
      LocalDate today,
      Executor background,
      Executor screen) {
    ExportWork work =
        new ExportWork(
            surroundings.library(), surroundings.wording(), today, shown, background, screen);
    controller =
        new ExportController(
            surroundings.wording(),
            new ExportViewModel(surroundings.wording(), work, shown.folded()),
            files,
            baseName(surroundings, shown),
            surroundings.overlays()::closeOverlay);
    node =
        new Fxml(surroundings.wording().messages())
            .with(ExportController.class, () -> controller)
            .load(ExportOverlay.class, "ExportPane.fxml");
  }

  /** {@code mot-history-1957-2026}. */
  private static String baseName(Surroundings surroundings, TimelineExtent shown) {
    return surroundings.library().pack().manifest().id()
        + "-"
        + DayNumber.yearOf(shown.range().startDay())
        + "-"
        + DayNumber.yearOf(shown.range().endDay() - 1);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void opened() {
    // What stands in a scroll pane cannot have the keyboard before its skin is made.
    node.applyCss();
    controller.focusFirst();
  }
}
