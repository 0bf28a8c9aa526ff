package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ArcPathTest {
  private static final ArcPath.End SOURCE = new ArcPath.End(100, 100, 220, 300, 344);

  private static ArcPath into(ArcPath.End target) {
    return ArcPath.of(SOURCE, target, AxisLink.Kind.LED_TO, 0);
  }

  @Test
  void influenceLeavesUpOrDownAndPointsAtTheDateFromTheLeft() {
    for (double top : new double[] {100, 500}) {
      ArcPath.End target = new ArcPath.End(400, 400, 520, top, top + 26);
      ArcPath arc = into(target);
      assertThat(arc.x0()).isCloseTo(100, within(2.0));
      assertThat(arc.cx1()).isEqualTo(arc.x0());
      assertThat(arc.x1()).isBetween(394.0, 400.0);
      assertThat(arc.y1()).isEqualTo(top + 13);
      assertThat(arc.cy2()).isEqualTo(arc.y1());
      assertThat(arc.y0()).isEqualTo(top < 300 ? 300 : 344);
    }
  }

  @Test
  void aTargetStraightAboveIsReachedAroundItsLeft() {
    ArcPath arc = into(new ArcPath.End(102, 102, 300, 100, 121));
    assertThat(arc.x1()).isLessThanOrEqualTo(102);
    assertThat(arc.cx2()).isLessThan(arc.x1());
    for (double part = 0; part <= 1; part += 0.1) {
      assertThat(arc.xAt(part)).isLessThan(104);
    }
  }

  @Test
  void neighboursInOneRowAreTiedSideways() {
    ArcPath arc = into(new ArcPath.End(400, 400, 520, 310, 336));
    assertThat(arc.x0()).isEqualTo(220);
    assertThat(arc.x1()).isGreaterThan(390);
  }

  @Test
  void aContrastRunsFromTheEarlierToTheLater() {
    ArcPath.End later = new ArcPath.End(300, 300, 420, 400, 444);
    ArcPath one = ArcPath.of(SOURCE, later, AxisLink.Kind.CONTRAST, 0);
    assertThat(ArcPath.of(later, SOURCE, AxisLink.Kind.CONTRAST, 0)).isEqualTo(one);
    assertThat(one.y1()).isEqualTo(400);
  }
}
