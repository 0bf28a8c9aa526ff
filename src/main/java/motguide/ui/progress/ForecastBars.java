package motguide.ui.progress;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Wording;

/** How many claims come back on each of the coming days, as bars with their numbers. */
final class ForecastBars extends HBox {
  private static final double HIGHEST_EM = 6;
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  /**
   * Bars for the days of {@code ahead}, in their order.
   *
   * @param today the first of them
   */
  ForecastBars(Map<LocalDate, Integer> ahead, LocalDate today, Wording wording) {
    getStyleClass().add("progress-forecast");
    setAlignment(Pos.BOTTOM_LEFT);
    int most = Math.max(1, ahead.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    ahead.forEach((day, count) -> getChildren().add(column(day, count, most, today, wording)));
    int all = ahead.values().stream().mapToInt(Integer::intValue).sum();
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        wording.text("progress.forecast.spoken", ahead.size(), all, ahead.getOrDefault(today, 0)));
  }

  private static VBox column(LocalDate day, int count, int most, LocalDate today, Wording wording) {
    Label number = new Label(count == 0 ? "" : String.valueOf(count));
    number.getStyleClass().add("progress-forecast-number");
    Region bar = new Region();
    bar.getStyleClass().add("progress-forecast-bar");
    bar.minHeightProperty()
        .bind(
            number
                .fontProperty()
                .map(font -> count == 0 ? 1 : font.getSize() * HIGHEST_EM * count / most));
    bar.prefHeightProperty().bind(bar.minHeightProperty());
    Label name =
        new Label(
            day.equals(today)
                ? wording.text("progress.forecast.today")
                : day.getDayOfWeek().getDisplayName(TextStyle.NARROW, wording.language().locale()));
    name.getStyleClass().add("progress-forecast-day");
    name.setMinWidth(day.equals(today) ? Region.USE_PREF_SIZE : 0);
    VBox column = new VBox(number, bar, name);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.getStyleClass().add("progress-forecast-column");
    column.pseudoClassStateChanged(TODAY, day.equals(today));
    if (day.equals(today)) {
      column.setMinWidth(Region.USE_PREF_SIZE);
    } else {
      column.setMinWidth(0);
      column.setPrefWidth(1);
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    return column;
  }
}
