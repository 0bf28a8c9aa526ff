package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LectureSessionTest {
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final LectureSession session = new LectureSession(Lecture.of(Tours.of(10, 20)), clock);

  @Test
  void listenersHearOfWhatChangedAndOfNothingElse() {
    List<LectureStep> heard = new ArrayList<>();
    Runnable stop = session.observe(heard::add);
    session.perform(new Command.Start());
    session.perform(new Command.Start());
    session.perform(new Command.Next());
    assertThat(heard).extracting(step -> step.command().code()).containsExactly("start", "next");
    assertThat(heard.getLast().before().lecturer().scene()).isZero();
    assertThat(heard.getLast().after()).isEqualTo(session.now());
    assertThat(heard.getLast().at()).isEqualTo(now);
    stop.run();
    session.perform(new Command.Back());
    assertThat(heard).hasSize(2);
  }

  @Test
  void pointingIsNoStepAndHiddenFromAFrozenRoom() {
    List<LectureStep> heard = new ArrayList<>();
    List<Pointing> pointed = new ArrayList<>();
    session.perform(new Command.Start());
    session.observe(heard::add);
    session.follow(pointed::add);
    Pointing light = new Pointing(Pointing.Tool.SPOTLIGHT, new Spot(1, 0.5));
    session.point(light);
    session.point(light);
    assertThat(heard).isEmpty();
    assertThat(pointed).containsExactly(light);
    assertThat(session.pointingInRoom()).isEqualTo(light);
    session.perform(new Command.Freeze());
    assertThat(session.pointingInRoom()).isEqualTo(Pointing.NONE);
  }

  @Test
  void thePaceIsToldFromThePlannedTimes() {
    session.perform(new Command.Start());
    assertThat(session.pace()).isEqualTo(new Pace(Pace.Kind.ON_PLAN, Duration.ZERO));
    now = now.plusSeconds(4);
    session.perform(new Command.Next());
    assertThat(session.pace()).isEqualTo(new Pace(Pace.Kind.EARLY, Duration.ofSeconds(6)));
    now = now.plusSeconds(20);
    assertThat(session.pace()).isEqualTo(new Pace(Pace.Kind.ON_PLAN, Duration.ZERO));
    now = now.plusSeconds(40);
    assertThat(session.pace()).isEqualTo(new Pace(Pace.Kind.LATE, Duration.ofSeconds(34)));
    assertThat(Pace.planned(session.now().tour())).isEqualTo(Duration.ofSeconds(30));
  }
}
