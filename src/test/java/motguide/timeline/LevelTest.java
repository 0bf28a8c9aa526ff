package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LevelTest {
  @Test
  void aLevelBeginsAtItsThresholdForOneWhoJumps() {
    assertThat(Level.at(5.9)).isEqualTo(Level.Z0);
    assertThat(Level.at(6)).isEqualTo(Level.Z1);
    assertThat(Level.at(29.9)).isEqualTo(Level.Z2);
    assertThat(Level.at(500)).isEqualTo(Level.Z4);
  }

  @Test
  void aLevelIsLeftOnlyTwelvePerCentBeyondItsThreshold() {
    assertThat(Level.Z1.to(13.4)).isEqualTo(Level.Z1);
    assertThat(Level.Z1.to(13.5)).isEqualTo(Level.Z2);
    assertThat(Level.Z2.to(10.8)).isEqualTo(Level.Z2);
    assertThat(Level.Z2.to(10.7)).isEqualTo(Level.Z1);
  }

  @Test
  void tremblingAtAThresholdChangesNothing() {
    Level level = Level.Z1;
    for (int i = 0; i < 100; i++) {
      level = level.to(12 * (i % 2 == 0 ? 1.1 : 0.9));
    }
    assertThat(level).isEqualTo(Level.Z1);
  }

  @Test
  void aZoomStepIsArrangedForTheSmallestZoomItShows() {
    ZoomStep step = ZoomStep.at(100);
    for (double zoom = 100; step.to(zoom).equals(step); zoom *= 1.001) {
      assertThat(zoom).isLessThanOrEqualTo(step.daysPerPixel());
    }
    for (double zoom = 0.001; zoom < 5000; zoom *= 1.01) {
      assertThat(ZoomStep.at(zoom).daysPerPixel()).isGreaterThanOrEqualTo(zoom);
    }
  }

  @Test
  void tremblingAtTheEdgeOfAStepChangesNothing() {
    ZoomStep step = ZoomStep.at(64.0);
    ZoomStep now = step;
    for (int i = 0; i < 50; i++) {
      now = now.to(i % 2 == 0 ? 63.5 : 65);
    }
    assertThat(now).isEqualTo(step);
  }
}
