package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import motguide.time.DayNumber;
import org.junit.jupiter.api.Test;

final class AxisScaleTest {
  private static final double WIDTH = 1200;
  private static final AxisFolds FOLDS =
      new AxisFolds(List.of(years(-300, -200), years(1800, 1904), years(2500, 2900)), 92);

  private static AxisRange years(double from, double to) {
    return new AxisRange(DayNumber.fromDecimalYear(from), DayNumber.fromDecimalYear(to));
  }

  @Test
  void daysAndPixelsAreInverse() {
    Random random = new Random(7);
    for (AxisFolds folds : List.of(AxisFolds.NONE, FOLDS)) {
      for (int i = 0; i < 2_000; i++) {
        double zoom = Math.exp(random.nextDouble() * 14 - 7);
        double centre = (random.nextDouble() - 0.3) * 2_000_000;
        AxisScale scale = new AxisScale(new Viewport(centre, zoom), WIDTH, folds);
        double x = random.nextDouble() * WIDTH;
        assertThat(scale.x(scale.day(x))).isCloseTo(x, within(1e-3));
      }
    }
  }

  @Test
  void laterDaysStandFartherRightEvenWithinFolds() {
    AxisScale scale = new AxisScale(new Viewport(DayNumber.startOfYear(1850), 40), WIDTH, FOLDS);
    double last = Double.NEGATIVE_INFINITY;
    for (double year = -400; year < 3000; year += 7) {
      double x = scale.x(DayNumber.fromDecimalYear(year));
      assertThat(x).isGreaterThan(last);
      last = x;
    }
  }

  @Test
  void aFoldIsAsWideAsItIsAskedToBe() {
    AxisScale scale = new AxisScale(new Viewport(DayNumber.startOfYear(1990), 100), WIDTH, FOLDS);
    assertThat(scale.x(years(1800, 1904).endDay()) - scale.x(years(1800, 1904).startDay()))
        .isCloseTo(92, within(1e-6));
  }

  @Test
  void theInstantUnderThePointerStaysThroughAnySequenceOfZooms() {
    for (AxisFolds folds : List.of(AxisFolds.NONE, FOLDS)) {
      for (long seed = 0; seed < 40; seed++) {
        Random random = new Random(seed);
        double pointer = random.nextDouble() * WIDTH;
        AxisScale scale = new AxisScale(new Viewport(random.nextInt(800_000), 100), WIDTH, folds);
        double instant = scale.day(pointer);
        for (int i = 0; i < 300; i++) {
          double zoom =
              Math.clamp(
                  scale.viewport().daysPerPixel() * Math.exp(random.nextGaussian() * 0.4),
                  1e-3,
                  5000);
          scale = new AxisScale(scale.zoomedTo(zoom, pointer), WIDTH, folds);
        }
        assertThat(scale.x(instant)).as("seed %d", seed).isCloseTo(pointer, within(1.0));
      }
    }
  }

  @Test
  void framingShowsExactlyTheRange() {
    AxisRange range = years(1700, 2030);
    for (AxisFolds folds : List.of(AxisFolds.NONE, FOLDS)) {
      AxisScale any = new AxisScale(new Viewport(0, 1), WIDTH, folds);
      AxisScale framed = new AxisScale(any.framing(range), WIDTH, folds);
      assertThat(framed.x(range.startDay())).isCloseTo(0, within(0.01));
      assertThat(framed.x(range.endDay())).isCloseTo(WIDTH, within(0.01));
    }
  }

  @Test
  void panningThereAndBackIsWhereItBegan() {
    AxisScale scale = new AxisScale(new Viewport(DayNumber.startOfYear(1950), 30), WIDTH, FOLDS);
    AxisScale there = new AxisScale(scale.panned(777), WIDTH, FOLDS);
    assertThat(there.panned(-777).centreDay())
        .isCloseTo(scale.viewport().centreDay(), within(1e-3));
  }

  @Test
  void foldsThatSaveNothingAreLeftOpen() {
    assertThat(FOLDS.worthAt(400, 160).folds()).hasSize(1);
    assertThat(FOLDS.worthAt(1, 160)).isEqualTo(FOLDS);
    assertThat(FOLDS.worthAt(100_000, 160).isEmpty()).isTrue();
  }

  @Test
  void nobodyPansOrZoomsBeyondTheLimits() {
    AxisRange whole = years(1700, 2030);
    ViewportLimits limits = new ViewportLimits(whole, ViewportLimits.CLOSEST);
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      Viewport wanted =
          new Viewport(random.nextGaussian() * 2e6, Math.exp(random.nextGaussian() * 8));
      AxisScale scale =
          new AxisScale(limits.clamp(wanted, AxisFolds.NONE, WIDTH), WIDTH, AxisFolds.NONE);
      assertThat(scale.viewport().daysPerPixel())
          .isBetween(ViewportLimits.CLOSEST, whole.days() / WIDTH * 1.0001);
      assertThat(scale.x(whole.startDay())).isLessThanOrEqualTo(0.15 * WIDTH + 0.01);
      assertThat(scale.x(whole.endDay())).isGreaterThanOrEqualTo(0.85 * WIDTH - 0.01);
    }
  }
}
