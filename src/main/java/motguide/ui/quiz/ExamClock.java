package motguide.ui.quiz;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import motguide.study.Study;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The time left of an examination, in whole minutes and in words: nothing runs or blinks. Hands in
 * when the time is over; looks at the clock only while it is on the screen.
 */
final class ExamClock extends Label {
  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(1);

  private final Study study;
  private final Wording wording;
  private final Timeline looks = new Timeline(new KeyFrame(LOOK, look -> look()));
  private @Nullable RoundModel round;

  ExamClock(Study study, Wording wording) {
    this.study = study;
    this.wording = wording;
    getStyleClass().add("quiz-clock");
    setMinWidth(USE_PREF_SIZE);
    looks.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                looks.stop();
              } else {
                looks.play();
              }
            });
  }

  /** Shows the time that {@code shown} has left; nothing if it is no examination with a limit. */
  void show(RoundModel shown) {
    round = shown;
    boolean limited = shown.deadline().isPresent() && !shown.round().isFinished();
    setVisible(limited);
    setManaged(limited);
    say(shown);
  }

  /** Looks at the clock: says what is left, or hands in. */
  void look() {
    RoundModel shown = round;
    if (shown == null || shown.round().isFinished()) {
      return;
    }
    say(shown);
    shown
        .deadline()
        .filter(deadline -> !study.now().isBefore(deadline))
        .ifPresent(over -> shown.timeIsUp());
  }

  private void say(RoundModel shown) {
    shown.deadline().ifPresent(deadline -> setText(words(deadline)));
  }

  private String words(Instant deadline) {
    long seconds = Math.max(0, Duration.between(study.now(), deadline).toSeconds());
    return seconds < 60
        ? wording.text("quiz.exam.left.last")
        : wording.text("quiz.exam.left", Math.ceilDiv(seconds, 60L));
  }
}
