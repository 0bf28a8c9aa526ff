package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ZoomPathTest {
  private static final double WIDTH = 1000;

  @Test
  void itBeginsAndEndsExactly() {
    Viewport from = new Viewport(600_000, 20);
    Viewport to = new Viewport(720_000, 3);
    ZoomPath path = new ZoomPath(from, to, WIDTH);
    assertThat(path.at(0)).isEqualTo(from);
    assertThat(path.at(1)).isEqualTo(to);
    assertThat(path.at(1e-9).centreDay()).isCloseTo(600_000, within(1.0));
    assertThat(path.at(1 - 1e-9).centreDay()).isCloseTo(720_000, within(1.0));
  }

  @Test
  void farPlacesAreReachedByZoomingOutFirst() {
    ZoomPath path = new ZoomPath(new Viewport(0, 1), new Viewport(500_000, 1), WIDTH);
    assertThat(path.at(0.5).daysPerPixel()).isGreaterThan(50);
    assertThat(path.at(0.5).centreDay()).isCloseTo(250_000, within(1.0));
  }

  @Test
  void theSamePlaceIsOnlyZoomed() {
    ZoomPath path = new ZoomPath(new Viewport(700_000, 10), new Viewport(700_000, 1), WIDTH);
    assertThat(path.at(0.5).centreDay()).isEqualTo(700_000);
    assertThat(path.at(0.5).daysPerPixel()).isCloseTo(Math.sqrt(10), within(1e-9));
  }

  @Test
  void theWayBackIsTheSameWay() {
    Viewport one = new Viewport(600_000, 20);
    Viewport other = new Viewport(680_000, 2);
    ZoomPath there = new ZoomPath(one, other, WIDTH);
    ZoomPath back = new ZoomPath(other, one, WIDTH);
    for (double part = 0.1; part < 1; part += 0.1) {
      assertThat(there.at(part).centreDay()).isCloseTo(back.at(1 - part).centreDay(), within(0.01));
      assertThat(there.at(part).daysPerPixel())
          .isCloseTo(back.at(1 - part).daysPerPixel(), within(1e-6));
    }
  }

  @Test
  void goingNowhereHasNoLength() {
    Viewport here = new Viewport(1, 1);
    assertThat(new ZoomPath(here, here, WIDTH).length()).isZero();
    assertThat(new ZoomPath(here, here, WIDTH).at(0.5)).isEqualTo(here);
  }
}
