package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class PathologicalTimelineTest {
  private static final List<AxisLane> LANES =
      List.of(new AxisLane("a", "A", "", "A", "A", "lane-us"));
  private static final long PRESENT = DayNumber.startOfYear(2026);

  private static AxisItem item(int id, String name, String date, boolean span, int importance) {
    return new AxisItem(
        "i" + id,
        List.of("a"),
        AxisLabel.of(date, name),
        HistoricalDate.parse(date).bounds(),
        span,
        importance,
        Doubt.SOLID,
        false,
        List.of(),
        "",
        name);
  }

  private static List<AxisItem> many(int count, String date, int importance) {
    List<AxisItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(i, "item " + i, date, false, importance));
    }
    return items;
  }

  @TestFactory
  Stream<DynamicTest> strangeItemsAreArrangedWithoutFault() {
    return Stream.of(
        test("nothing", List.of()),
        test("one", many(1, "1962", 5)),
        test("all at one instant", many(3000, "1969-07-20", 5)),
        test("fifty thousand in one year", many(50_000, "1985", 3)),
        test("start is end", List.of(item(0, "short", "1969-07-20/1969-07-20", true, 5))),
        test("open end", List.of(item(0, "goes on", "1985/..", true, 4))),
        test("open start", List.of(item(0, "went on", "../1985", true, 4))),
        test("unknown start", List.of(item(0, "went on", "/1985", true, 4))),
        test(
            "all of time",
            List.of(item(0, "always", "../..", true, 5), item(1, "x", "1962", false, 5))),
        test("long title", List.of(item(0, "長い題".repeat(100), "1962", false, 5))),
        test(
            "before our era",
            List.of(item(0, "b", "-0500", false, 5), item(1, "c", "-0043", false, 5))),
        test(
            "far future",
            List.of(item(0, "f", "Y99999", false, 5), item(1, "p", "Y-99999", false, 5))),
        test("an empty name", List.of(item(0, "", "1962", false, 5))));
  }

  private static DynamicTest test(String name, List<AxisItem> items) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          TimelineModel model = TimelineModel.of(LANES, items, List.of(), List.of(), PRESENT);
          LayoutPicture picture = new LayoutPicture(model, false);
          double fit = model.range().days() / 1000;
          for (double zoom = fit; zoom > 1e-3; zoom /= 3) {
            for (double part = 0; part <= 1; part += 0.125) {
              double centre = model.range().startDay() + part * model.range().days();
              picture.check(picture.frame(new Viewport(centre, zoom), 1000, 600, Emphasis.NONE));
            }
          }
        });
  }

  @Test
  void anEndBeforeTheStartIsRefusedByTheDateItself() {
    assertThat(HistoricalDate.read("1985/1980").getClass().getSimpleName()).isNotEqualTo("Valid");
    assertThat(catchBounds()).isInstanceOf(IllegalArgumentException.class);
  }

  private static Throwable catchBounds() {
    return org.assertj.core.api.Assertions.catchThrowable(
        () -> new DateBounds(700_000, 700_000, 600_000, 600_001));
  }

  @Test
  void aBandWithoutEndReachesToTheEnd() {
    AxisBand open =
        new AxisBand("now", "Now", "", "N", "N", PRESENT - 4000, DateBounds.NO_END, "Now");
    TimelineModel model =
        TimelineModel.of(LANES, many(3, "2020", 3), List.of(open), List.of(), PRESENT);
    assertThat(model.range().endDay()).isGreaterThan(PRESENT);
  }

  @Test
  void manyLongSpansOverOneAnotherAreArrangedWithoutFault() {
    List<AxisItem> items = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      int start = 1000 + i % 900;
      items.add(item(i, "span " + i, start + "/" + (start + 1 + i % 120), true, 1 + i % 5));
    }
    TimelineModel model = TimelineModel.of(LANES, items, List.of(), List.of(), PRESENT);
    LayoutPicture picture = new LayoutPicture(model, false);
    for (double zoom : new double[] {300, 90, 30, 9, 3, 1}) {
      for (int year = 1000; year < 2000; year += 190) {
        picture.check(
            picture.frame(
                new Viewport(DayNumber.startOfYear(year), zoom), 1200, 600, Emphasis.NONE));
      }
    }
  }

  @Test
  void anItemInSeveralLanesStandsInEachOfThem() {
    List<AxisLane> lanes =
        List.of(
            new AxisLane("a", "A", "", "A", "A", "lane-us"),
            new AxisLane("b", "B", "", "B", "B", "lane-japan"));
    AxisItem both =
        new AxisItem(
            "both",
            List.of("a", "b"),
            AxisLabel.of("1985", "both"),
            HistoricalDate.parse("1985").bounds(),
            false,
            5,
            Doubt.SOLID,
            false,
            List.of(),
            "",
            "both");
    TimelineModel model = TimelineModel.of(lanes, List.of(both), List.of(), List.of(), PRESENT);
    Frame frame =
        new LayoutPicture(model, false)
            .frame(new Viewport(DayNumber.startOfYear(1985), 30), 800, 400, Emphasis.NONE);
    assertThat(frame.lanes()).allMatch(lane -> lane.names().size() == 1);
    assertThat(new Walk(model).inTime(both, 1, Set.of())).isNull();
  }
}
