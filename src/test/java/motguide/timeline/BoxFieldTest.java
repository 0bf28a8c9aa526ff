package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BoxFieldTest {
  @Test
  void whatIsPutWhereThereIsRoomNeverTouchesAnother() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      BoxField field = new BoxField(7, 3);
      List<double[]> placed = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        double x0 = random.nextDouble() * 3000;
        double x1 = x0 + (i % 40 == 0 ? 12_000 : 20 + random.nextDouble() * 300);
        double height = 20 + random.nextInt(30);
        double y = field.room(x0, x1, height, 5, 400, random.nextDouble() * 400);
        if (!Double.isNaN(y)) {
          assertThat(y).isBetween(5.0, 400 - height + 1e-6);
          for (double[] other : placed) {
            boolean apart =
                x1 + 7 <= other[0] + 1e-5
                    || other[1] + 7 <= x0 + 1e-5
                    || y + height + 3 <= other[2] + 1e-5
                    || other[3] + 3 <= y + 1e-5;
            assertThat(apart).as("seed %d", seed).isTrue();
          }
          field.take(x0, x1, y, y + height, null);
          placed.add(new double[] {x0, x1, y, y + height});
        }
      }
      assertThat(placed).hasSizeGreaterThan(20);
    }
  }

  @Test
  void somethingAsLongAsACenturyOfDaysIsPlacedAmongFewOthersAtOnce() {
    BoxField field = new BoxField(7, 3);
    field.take(10, 60, 0, 20, "left");
    field.take(1e13, 1e13 + 50, 24, 44, "right");
    assertThat(field.touching(-1e13, 2e13, 0, 100)).hasSize(2);
    assertThat(field.room(-1e13, 2e13, 20, 0, 200, Double.NaN)).isEqualTo(47);
    assertThat(field.room(70, 9e12, 20, 0, 200, Double.NaN)).isZero();
  }

  @Test
  void theHighestFreePlaceIsFound() {
    BoxField field = new BoxField(7, 3);
    field.take(0, 100, 0, 20, null);
    field.take(0, 100, 60, 80, null);
    assertThat(field.room(50, 150, 30, 0, 200, Double.NaN)).isEqualTo(23);
    assertThat(field.room(50, 150, 40, 0, 200, Double.NaN)).isEqualTo(83);
    assertThat(field.room(107, 150, 40, 0, 200, Double.NaN)).isEqualTo(0);
    assertThat(field.room(50, 150, 150, 0, 200, Double.NaN)).isNaN();
  }

  @Test
  void whatIsFreedIsFreeAgain() {
    BoxField field = new BoxField(7, 3);
    BoxField.Taken taken = field.take(0, 1000, 0, 20, "it");
    assertThat(field.touching(300, 400, 0, 10)).containsExactly(taken);
    field.free(taken);
    assertThat(field.touching(300, 400, 0, 10)).isEmpty();
  }
}
