package motguide.jmh;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import motguide.bench.BenchData;
import motguide.support.TimelineWords;
import motguide.time.DayNumber;
import motguide.timeline.AxisFolds;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.Emphasis;
import motguide.timeline.EmptyStretches;
import motguide.timeline.Frame;
import motguide.timeline.LaneIndex;
import motguide.timeline.LayoutRequest;
import motguide.timeline.Level;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TickLadder;
import motguide.timeline.TimelineLayout;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.Walk;
import motguide.timeline.ZoomStep;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Arranging names and clusters, finding what is under the pointer, searching a range. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TimelineLayoutBenchmark {
  private static final double WIDTH = 1488;
  private static final double HEIGHT = 700;
  private static final TextMeasure MEASURE = (text, role) -> 9.0 * text.length();

  /** How many events. */
  @Param({"1000", "100000"})
  public int events;

  private TimelineModel model = TimelineModel.empty();
  private List<LaneIndex> indexes = List.of();
  private TimelineLayout layout = newLayout();
  private int turn;

  /** Makes the events up. */
  @Setup
  public void makeUp() {
    model = BenchData.generated(events).model();
    indexes = model.laneIndexes();
    layout = newLayout();
  }

  private TimelineLayout newLayout() {
    return new TimelineLayout(model, indexes, TimelineWords.of(false), MEASURE, new Sizes(1));
  }

  private Frame frame(double year, double pixelsPerYear, Emphasis emphasis) {
    Viewport view =
        new Viewport(DayNumber.fromDecimalYear(year), Viewport.DAYS_PER_YEAR / pixelsPerYear);
    return layout.frame(
        new LayoutRequest(
            new AxisScale(view, WIDTH, AxisFolds.NONE),
            Level.at(pixelsPerYear),
            ZoomStep.at(view.daysPerPixel()),
            HEIGHT,
            Set.of(),
            Set.of(),
            emphasis));
  }

  /** A frame while panning: everything is arranged already. */
  @Benchmark
  public Frame panning() {
    return frame(1970 + (turn++ % 100) * 0.1, 60, Emphasis.NONE);
  }

  /** A frame for which the names and clusters of all lanes are arranged anew. */
  @Benchmark
  public Frame arrangingAnew() {
    String selected = model.items().get(turn++ % events).id();
    return frame(1980, 12 + turn % 20, Emphasis.of(model, selected, AxisHits.NONE));
  }

  /** What is under the pointer. */
  @Benchmark
  public int hitTest() {
    LaneIndex lane = indexes.getFirst();
    double day = DayNumber.startOfYear(1950 + turn++ % 70);
    return lane.nearest(day, lane.firstFrom(day - 30), lane.firstFrom(day + 30));
  }

  /** How many items lie in a range. */
  @Benchmark
  public int countInRange() {
    int count = 0;
    double day = DayNumber.startOfYear(1900 + turn++ % 100);
    for (LaneIndex lane : indexes) {
      count += lane.firstFrom(day + 3652) - lane.firstFrom(day);
    }
    return count;
  }

  /** The ticks of the axis. */
  @Benchmark
  public int ticks() {
    double year = 1900 + turn++ % 100;
    return TickLadder.ticks(
            Viewport.of(
                    new AxisRange(
                        DayNumber.fromDecimalYear(year), DayNumber.fromDecimalYear(year + 30)),
                    WIDTH)
                .range(WIDTH),
            7.4,
            88)
        .size();
  }

  /** Everything that is made once when events are loaded. */
  @Benchmark
  public Object load() {
    return List.of(LaneIndex.of(model), new Walk(model), EmptyStretches.of(model, Set.of()));
  }
}
