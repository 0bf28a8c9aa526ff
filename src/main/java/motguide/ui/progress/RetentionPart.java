package motguide.ui.progress;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.scheduling.RetentionPrice;
import motguide.scheduling.ReviewCost;
import motguide.scheduling.Scheduler;
import motguide.study.StudyPlan;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/** How likely one wants to recall things, and what that costs in minutes a day. */
final class RetentionPart extends VBox {
  private static final int NEW_A_DAY = 5;
  private static final int SHOWN_STEP = 5;

  private final Plans plans;
  private final Wording wording;
  private final Runnable onChange;
  private final Label chosen = Texts.wrapped("", "medium");
  private final VBox prices = new VBox();
  private List<RetentionPrice> known = List.of();

  /**
   * The part.
   *
   * @param onChange run after another retention has been chosen
   */
  RetentionPart(Plans plans, Runnable onChange) {
    this.plans = plans;
    this.onChange = onChange;
    wording = plans.wording();
    getStyleClass().add("progress-part");
    Slider slider =
        new Slider(
            StudyPlan.LEAST_RETENTION, StudyPlan.MOST_RETENTION, plans.plan().retentionPercent());
    slider.setId("progress-retention");
    slider.setMajorTickUnit(SHOWN_STEP);
    slider.setMinorTickCount(SHOWN_STEP - 1);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    Label caption = Texts.wrapped(wording.text("progress.retention"), "caption");
    caption.setLabelFor(slider);
    prices.getStyleClass().add("progress-kept-box");
    getChildren()
        .addAll(
            caption,
            slider,
            chosen,
            prices,
            Texts.wrapped(wording.text("progress.retention.how"), "secondary"));
    slider.valueProperty().subscribe(value -> show((int) Math.round(value.doubleValue())));
    slider.valueProperty().subscribe(() -> keep(slider));
    slider.valueChangingProperty().subscribe(() -> keep(slider));
    Scheduler scheduler = plans.study().knowledge().scheduler();
    int claims = plans.states().size();
    plans.workOut(
        () -> RetentionPrice.list(scheduler, ReviewCost.USUAL, claims, NEW_A_DAY, Plans.SEED),
        list -> {
          known = list;
          show((int) Math.round(slider.getValue()));
        });
  }

  private void keep(Slider slider) {
    int percent = (int) Math.round(slider.getValue());
    if (!slider.isValueChanging() && percent != plans.plan().retentionPercent()) {
      plans.change(plan -> plan.withRetentionPercent(percent));
      onChange.run();
    }
  }

  private void show(int percent) {
    chosen.setText(
        known.stream()
            .filter(price -> percentOf(price) == percent)
            .findFirst()
            .map(
                price ->
                    wording.text("progress.retention.price", percent, minutes(price.minutesADay())))
            .orElseGet(() -> wording.text("progress.retention.wait", percent)));
    double most = known.stream().mapToDouble(RetentionPrice::minutesADay).max().orElse(1);
    prices
        .getChildren()
        .setAll(
            known.stream()
                .filter(price -> percentOf(price) % SHOWN_STEP == 0)
                .map(price -> row(price, most))
                .toList());
  }

  private HBox row(RetentionPrice price, double most) {
    Region bar = new Region();
    bar.getStyleClass().add("progress-kept-bar");
    HBox track = new HBox(bar);
    track.getStyleClass().add("progress-kept-track");
    bar.prefWidthProperty().bind(track.widthProperty().multiply(price.minutesADay() / most));
    HBox.setHgrow(track, Priority.ALWAYS);
    HBox row =
        new HBox(
            Texts.whole(percentOf(price) + "%", "progress-kept-share"),
            track,
            Texts.whole(
                wording.text("progress.minutes", minutes(price.minutesADay())),
                "progress-plan-minutes"));
    row.getStyleClass().add("progress-kept");
    return row;
  }

  private static int percentOf(RetentionPrice price) {
    return (int) Math.round(price.retention() * 100);
  }

  /** Minutes with one decimal. */
  private static double minutes(double minutes) {
    return Math.round(minutes * 10) / 10.0;
  }
}
