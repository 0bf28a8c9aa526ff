package motguide.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import motguide.content.LocalizedText;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.HandCount;
import motguide.lecture.Lecture;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureRecorder;
import motguide.lecture.LectureSession;
import motguide.lecture.Spot;
import motguide.lecture.Stroke;
import motguide.timeline.AxisRange;

/** A lecture on the first shipped tour, given to a recorder step by step. */
public final class SampleLecture {
  private Instant now = Instant.parse("2026-11-24T01:00:00Z");
  private final LectureSession session;
  private final LectureRecorder recorder = new LectureRecorder();

  /** Before it begins. */
  public SampleLecture() {
    session = new LectureSession(Lecture.of(tour()), () -> now);
    session.observe(recorder::hear);
  }

  /** The tour. */
  public static Tour tour() {
    return ShippedPack.library().pack().tours().getFirst();
  }

  /** After {@code seconds}, a command. */
  public SampleLecture after(int seconds, Command command) {
    now = now.plus(Duration.ofSeconds(seconds));
    session.perform(command);
    return this;
  }

  /** The recorder that has heard it. */
  public LectureRecorder recorder() {
    return recorder;
  }

  /** A line of ink. */
  public static Stroke stroke(double day) {
    return new Stroke(List.of(new Spot(day, 0.25), new Spot(day + 100.5, 0.5)));
  }

  /** A vote of two, counted twice. */
  public static HandCount vote() {
    return HandCount.of(
            null,
            new LocalizedText("どちら | か。", "Which?"),
            List.of(
                new HandCount.Choice(new LocalizedText("甲", "One"), false),
                new HandCount.Choice(new LocalizedText("乙", "Two"), true)))
        .typed(9)
        .next()
        .typed(3)
        .nextPhase()
        .next()
        .typed(4)
        .next()
        .typed(8);
  }

  /** Three scenes with ink, a vote and a digression, ended. */
  public static LectureLog log() {
    return new SampleLecture()
        .after(0, new Command.Start())
        .after(10, new Command.Draw(stroke(700_000)))
        .after(20, new Command.Next())
        .after(5, new Command.ShowBoard(vote()))
        .after(40, new Command.HideBoard())
        .after(1, new Command.Next())
        .after(7, new Command.Digress(new Digression(new AxisRange(700_000, 710_000), null)))
        .after(60, new Command.End())
        .recorder()
        .log()
        .orElseThrow();
  }
}
