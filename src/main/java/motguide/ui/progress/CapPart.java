package motguide.ui.progress;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import motguide.scheduling.Agenda;
import motguide.scheduling.ReviewState;
import motguide.study.StudyPlan;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/** How much is asked a day at most, and in how many days a backlog is gone with that. */
final class CapPart extends VBox {
  private final Plans plans;
  private final Wording wording;
  private final Label forecast = Texts.wrapped("", "medium");
  private int asked;

  CapPart(Plans plans) {
    this.plans = plans;
    wording = plans.wording();
    getStyleClass().add("progress-part");
    OneOf<Integer> caps = new OneOf<>();
    caps.setId("progress-cap");
    caps.offer(
        StudyPlan.CAPS,
        cap ->
            cap == StudyPlan.NO_CAP
                ? wording.text("progress.cap.none")
                : wording.text("progress.cap.some", cap),
        plans.plan().mostADay());
    caps.valueProperty()
        .subscribe(
            cap -> {
              if (cap != null && cap != plans.plan().mostADay()) {
                plans.change(plan -> plan.withMostADay(cap));
                forecast();
              }
            });
    getChildren()
        .addAll(
            Texts.wrapped(wording.text("progress.cap"), "caption"),
            caps,
            forecast,
            Texts.wrapped(wording.text("progress.cap.how"), "secondary"));
    forecast();
  }

  /** Works out anew when the backlog is gone. */
  void forecast() {
    int most = plans.plan().mostADay();
    Instant now = plans.study().now();
    int due = plans.study().knowledge().agenda().due(now).size();
    Agenda<ReviewState> agenda =
        new Agenda<>(
            plans.study().knowledge().scheduler(),
            motguide.scheduling.ReviewCost.USUAL,
            plans.states().values(),
            state -> state);
    int number = ++asked;
    plans.workOut(
        () -> agenda.daysToZero(now, most, Plans.SEED),
        days -> {
          if (number == asked) {
            forecast.setText(words(due, most, days));
          }
        });
  }

  private String words(int due, int most, Optional<Integer> days) {
    if (due == 0) {
      return wording.text("progress.cap.nothing");
    }
    if (days.isEmpty()) {
      return wording.text("progress.cap.never", due, most);
    }
    return most == StudyPlan.NO_CAP || days.get() <= 1
        ? wording.text("progress.cap.today", due)
        : wording.text("progress.cap.days", due, most, days.get());
  }
}
