package motguide.ui.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motguide.content.ClaimId;
import motguide.content.Question;
import motguide.scheduling.ExamPlan;
import motguide.scheduling.ReviewCost;
import motguide.scheduling.ReviewState;
import motguide.scheduling.Scheduler;
import motguide.study.StudyPlan;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A day to know it by: what can be reached with so many minutes a day, said as it is. */
final class ExamPart extends VBox {
  private static final int MOST_NAMED = 6;
  private static final int MOST_DAYS = 365;

  private final Plans plans;
  private final Wording wording;
  private final DatePicker day = new DatePicker();
  private final Button plan = new Button();
  private final Button stop = new Button();
  private final ProgressBar progress = new ProgressBar(0);
  private final HBox working = new HBox(progress, stop);
  private final VBox answer = new VBox();
  private AtomicBoolean called = new AtomicBoolean();

  ExamPart(Plans plans) {
    this.plans = plans;
    wording = plans.wording();
    getStyleClass().add("progress-part");
    prepareDay();
    OneOf<Integer> minutes = new OneOf<>();
    minutes.setId("progress-minutes");
    minutes.offer(StudyPlan.MINUTES, String::valueOf, plans.plan().minutesADay());
    minutes
        .valueProperty()
        .subscribe(
            value -> {
              if (value != null) {
                plans.change(its -> its.withMinutesADay(value));
                clear();
              }
            });
    plan.setId("progress-plan");
    plan.setText(wording.text("progress.exam.plan"));
    plan.getStyleClass().add("primary");
    plan.setMnemonicParsing(false);
    plan.setOnAction(action -> work());
    stop.setId("progress-stop");
    stop.setText(wording.text("progress.exam.stop"));
    stop.setMnemonicParsing(false);
    stop.setOnAction(action -> clear());
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(wording.text("progress.exam.working"));
    HBox.setHgrow(progress, Priority.ALWAYS);
    working.getStyleClass().add("progress-exam-working");
    answer.getStyleClass().add("progress-exam-answer");
    Label caption = Texts.wrapped(wording.text("progress.exam"), "caption");
    Label dayName = Texts.wrapped(wording.text("progress.exam.day"));
    dayName.setLabelFor(day);
    getChildren()
        .addAll(
            caption,
            dayName,
            day,
            Texts.wrapped(wording.text("progress.exam.minutes")),
            minutes,
            plan,
            working,
            answer,
            Texts.wrapped(wording.text("progress.exam.how"), "secondary"));
    clear();
  }

  private void prepareDay() {
    LocalDate today = plans.study().today();
    day.setId("progress-exam-day");
    day.setPromptText(wording.text("progress.exam.prompt"));
    day.setValue(plans.plan().exam().filter(today::isBefore).orElse(null));
    day.setDayCellFactory(
        picker ->
            new DateCell() {
              @Override
              public void updateItem(@Nullable LocalDate item, boolean empty) {
                super.updateItem(item, empty);
                setDisable(empty || item == null || !isPossible(item));
              }
            });
    DateTimeFormatter dates = DateTimeFormatter.ISO_LOCAL_DATE;
    day.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : dates.format(date);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            String bare = text.strip().replace('/', '-');
            return bare.matches("\\d{4}-\\d{2}-\\d{2}") ? parsed(bare) : null;
          }
        });
    day.valueProperty()
        .subscribe(
            value -> {
              plans.change(
                  its -> its.withExam(Optional.ofNullable(value).filter(this::isPossible)));
              clear();
            });
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  private boolean isPossible(LocalDate date) {
    LocalDate today = plans.study().today();
    return date.isAfter(today) && !date.isAfter(today.plusDays(MOST_DAYS));
  }

  private void clear() {
    called.set(true);
    present(working, false);
    answer.getChildren().clear();
    plan.setDisable(plans.plan().exam().isEmpty());
    LocalDate chosen = day.getValue();
    if (chosen != null && !isPossible(chosen)) {
      say("progress.exam.range");
    }
  }

  private static void present(javafx.scene.Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private void work() {
    clear();
    LocalDate exam = plans.plan().exam().orElseThrow();
    AtomicBoolean off = new AtomicBoolean();
    called = off;
    ExamPlan.Goal goal =
        new ExamPlan.Goal(exam, plans.plan().minutesADay(), plans.plan().retention());
    List<ClaimId> claims = new ArrayList<>(plans.states().keySet());
    List<ReviewState> states = new ArrayList<>(plans.states().values());
    Scheduler scheduler = plans.study().knowledge().scheduler();
    Instant now = plans.study().now();
    progress.setProgress(0);
    present(working, true);
    plan.setDisable(true);
    plans.workOut(
        () -> {
          try {
            return Optional.of(
                ExamPlan.of(
                    scheduler,
                    ReviewCost.USUAL,
                    states,
                    now,
                    goal,
                    Plans.SEED,
                    share -> {
                      Plans.onScreen(() -> progress.setProgress(share));
                      return !off.get();
                    }));
          } catch (CancellationException e) {
            return Optional.<ExamPlan>empty();
          }
        },
        result -> {
          if (!off.get()) {
            present(working, false);
            plan.setDisable(false);
            result.ifPresent(
                it ->
                    tell(
                        it,
                        goal,
                        claims,
                        ExamPlan.today(scheduler, ReviewCost.USUAL, states, now, goal)));
          }
        });
  }

  private void tell(
      ExamPlan found, ExamPlan.Goal goal, List<ClaimId> claims, List<Integer> todays) {
    long reachable = Math.round(Math.floor(found.reachable() * 100));
    long wanted = Math.round(goal.wanted() * 100);
    answer.getChildren().clear();
    String date = wording.calendar(FormatStyle.LONG).format(goal.exam());
    if (found.enough()) {
      say("progress.exam.enough", date, goal.minutesADay(), reachable, wanted);
    } else if (found.leaveOut().size() < claims.size() && found.minutesToAdd().isPresent()) {
      say(
          "progress.exam.either",
          date,
          goal.minutesADay(),
          reachable,
          wanted,
          found.leaveOut().size(),
          found.minutesToAdd().get());
    } else if (found.minutesToAdd().isPresent()) {
      say(
          "progress.exam.more",
          date,
          goal.minutesADay(),
          reachable,
          wanted,
          found.minutesToAdd().get());
    } else if (found.leaveOut().size() < claims.size()) {
      say(
          "progress.exam.less",
          date,
          goal.minutesADay(),
          reachable,
          wanted,
          found.leaveOut().size());
    } else {
      say("progress.exam.never", date, goal.minutesADay(), reachable, wanted);
    }
    if (!found.enough() && found.leaveOut().size() < claims.size()) {
      nameLeftOut(found.leaveOut().stream().map(claims::get).toList());
    }
    List<Question> today = plans.questionsOn(todays.stream().map(claims::get).toList());
    if (!today.isEmpty()) {
      Button start = new Button(wording.text("progress.exam.today", today.size()));
      start.setId("progress-exam-today");
      start.setMnemonicParsing(false);
      start.setOnAction(action -> plans.asking().all(today.stream().map(Question::id).toList()));
      answer.getChildren().add(start);
    }
  }

  private void say(String key, Object... words) {
    answer.getChildren().add(Texts.wrapped(wording.text(key, words), "progress-exam-words"));
  }

  /** The first of what could wait, by what is asked about it. */
  private void nameLeftOut(List<ClaimId> claims) {
    List<Question> questions = plans.questionsOn(claims);
    answer.getChildren().add(Texts.wrapped(wording.text("progress.exam.out"), "caption"));
    for (Question question : questions.subList(0, Math.min(MOST_NAMED, questions.size()))) {
      answer.getChildren().add(Texts.wrapped("・" + wording.first(question.gist()), "secondary"));
    }
    if (questions.size() > MOST_NAMED) {
      answer
          .getChildren()
          .add(
              Texts.wrapped(
                  wording.text("progress.exam.others", questions.size() - MOST_NAMED),
                  "secondary"));
    }
  }
}
