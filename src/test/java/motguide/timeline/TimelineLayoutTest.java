package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import motguide.bench.BenchData;
import motguide.support.HistoryTimeline;
import motguide.time.DayNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineLayoutTest {
  private static final double[] PIXELS_PER_YEAR = {3.9, 5.1, 8.3, 13, 16.6, 45, 150, 480};
  private static final double[][] SIZES = {{904, 682}, {1160, 540}, {1272, 682}, {1896, 1188}};

  private static Viewport view(double year, double pixelsPerYear) {
    return new Viewport(DayNumber.fromDecimalYear(year), Viewport.DAYS_PER_YEAR / pixelsPerYear);
  }

  /** Views over the whole of a model at a zoom, from left to right. */
  private static List<Viewport> walk(TimelineModel model, double pixelsPerYear, double width) {
    List<Viewport> views = new ArrayList<>();
    double step = width / pixelsPerYear / 3.3;
    double first = DayNumber.decimalYear(model.range().startDay());
    double last = DayNumber.decimalYear(model.range().endDay());
    for (double year = Math.max(first, pixelsPerYear > 100 ? 1955 : first);
        year < last;
        year += step) {
      views.add(view(year, pixelsPerYear));
    }
    return views;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePackIsArrangedWithoutFaultAtEveryZoomAndWidth(boolean japanese) {
    TimelineModel model = HistoryTimeline.model(japanese);
    for (double[] size : SIZES) {
      for (double zoom : PIXELS_PER_YEAR) {
        LayoutPicture picture = new LayoutPicture(model, japanese);
        for (Viewport view : walk(model, zoom, size[0])) {
          Frame frame = picture.frame(view, size[0], size[1], Emphasis.NONE);
          picture.check(frame);
          assertThat(picture.unnamedBackbone(frame))
              .as("not named at %s px a year on %s × %s: %s", zoom, size[0], size[1], frame.lanes())
              .isEqualTo(List.of());
        }
      }
    }
  }

  @Test
  void everySelectionIsArrangedWithoutFault() {
    TimelineModel model = HistoryTimeline.model(true);
    LayoutPicture picture = new LayoutPicture(model, true);
    for (AxisItem item : model.items()) {
      Emphasis emphasis = Emphasis.of(model, item.id(), AxisHits.NONE);
      double year = DayNumber.decimalYear(model.anchorOf(item));
      for (double zoom : new double[] {5.1, 13, 45}) {
        Frame frame = picture.frame(view(year, zoom), 904, 682, emphasis);
        picture.check(frame);
        assertThat(frame.lanes().stream().flatMap(lane -> lane.names().stream()))
            .as("selected %s at %s", item.id(), zoom)
            .anyMatch(name -> name.box().item() == emphasis.selected() && name.box().count() == 1);
      }
    }
  }

  @Test
  void whatIsSelectedTiedOrFoundIsNeverInACluster() {
    TimelineModel model = HistoryTimeline.model(true);
    Random random = new Random(17);
    for (int i = 0; i < 40; i++) {
      Map<String, AxisHits.Part> found = new HashMap<>();
      for (int k = 0; k < 6; k++) {
        found.put(model.items().get(random.nextInt(model.items().size())).id(), AxisHits.Part.NONE);
      }
      String selected = model.items().get(random.nextInt(model.items().size())).id();
      Emphasis emphasis = Emphasis.of(model, i % 2 == 0 ? selected : null, AxisHits.of(found));
      LayoutPicture picture = new LayoutPicture(model, true);
      for (double zoom : new double[] {7, 13, 24}) {
        Frame frame = picture.frame(view(1985, zoom), 904, 682, emphasis);
        picture.check(frame);
        for (LaneFrame lane : frame.lanes()) {
          lane.names().stream()
              .filter(name -> name.box().form() == Form.CLUSTER)
              .forEach(cluster -> assertClusterLeavesOut(lane, cluster, emphasis));
        }
      }
    }
  }

  /** A cluster never counts more than what in its range has nobody’s attention. */
  private static void assertClusterLeavesOut(LaneFrame lane, Shown cluster, Emphasis emphasis) {
    int others = 0;
    for (int place = 0; place < lane.index().size(); place++) {
      double anchor = lane.index().anchorAt(place);
      boolean within = anchor >= cluster.box().startDay() && anchor <= cluster.box().endDay();
      others += within && !emphasis.keepsApart(lane.index().itemAt(place)) ? 1 : 0;
    }
    assertThat(cluster.box().count()).isLessThanOrEqualTo(others);
  }

  @Test
  void tremblingAtTheThresholdOfALevelMovesNothingUpOrDown() {
    TimelineModel model = HistoryTimeline.model(true);
    for (double threshold : new double[] {6, 12, 30, 120}) {
      LayoutPicture picture = new LayoutPicture(model, true);
      Map<String, Double> rows = new HashMap<>();
      picture.frame(view(1990, threshold * 0.85), 1100, 682, Emphasis.NONE);
      picture.frame(view(1990, threshold * 1.02), 1100, 682, Emphasis.NONE);
      for (int i = 0; i < 30; i++) {
        double zoom = threshold * (i % 2 == 0 ? 0.99 : 1.01);
        Frame frame = picture.frame(view(1990, zoom), 1100, 682, Emphasis.NONE);
        for (LaneFrame lane : frame.lanes()) {
          for (Shown name : lane.names()) {
            if (name.left() > 150 && name.right() < 950 && name.box().count() == 1) {
              String key = lane.lane().id() + name.box().item();
              Double before = rows.put(key, lane.y() + name.y());
              assertThat(before == null || before == lane.y() + name.y())
                  .as("%s at %s px a year", name, zoom)
                  .isTrue();
            }
          }
        }
      }
      assertThat(rows).isNotEmpty();
    }
  }

  @Test
  void tenThousandItemsAreArrangedWithoutFault() {
    TimelineModel model = BenchData.generated(10_000).model();
    for (double[] size : SIZES) {
      LayoutPicture picture = new LayoutPicture(model, false);
      for (double zoom : PIXELS_PER_YEAR) {
        for (double year : new double[] {1650, 1951.3, 1980, 2011.7}) {
          picture.check(picture.frame(view(year, zoom), size[0], size[1], Emphasis.NONE));
        }
      }
    }
  }

  @Test
  void panningMovesNothingUpOrDown() {
    for (TimelineModel model :
        List.of(HistoryTimeline.model(true), BenchData.generated(5_000).model())) {
      LayoutPicture picture = new LayoutPicture(model, true);
      Map<Integer, Double> rows = new HashMap<>();
      double[] heights = null;
      for (double year = 1970; year < 2000; year += 0.13) {
        Frame frame = picture.frame(view(year, 20), 1200, 700, Emphasis.NONE);
        double[] now = frame.lanes().stream().mapToDouble(LaneFrame::heightPx).toArray();
        assertThat(heights == null || java.util.Arrays.equals(heights, now)).isTrue();
        heights = now;
        for (LaneFrame lane : frame.lanes()) {
          for (Shown name : lane.names()) {
            boolean awayFromEdges = name.left() > 260 && name.right() < 940;
            if (name.box().count() == 1 && awayFromEdges) {
              Double before = rows.put(name.box().item(), name.y());
              assertThat(before == null || before == name.y())
                  .as("%s moved from %s to %s", name, before, name.y())
                  .isTrue();
            }
          }
        }
      }
      assertThat(rows).isNotEmpty();
    }
  }

  @Test
  void lookingAwayAndBackShowsTheSame() {
    TimelineModel model = HistoryTimeline.model(true);
    LayoutPicture picture = new LayoutPicture(model, true);
    Frame before = picture.frame(view(1985, 13), 904, 682, Emphasis.NONE);
    picture.frame(view(1930, 13), 904, 682, Emphasis.NONE);
    Frame after = picture.frame(view(1985, 13), 904, 682, Emphasis.NONE);
    assertThat(after.lanes()).isEqualTo(before.lanes());
  }

  @Test
  void zoomingWithinAStepKeepsEveryRow() {
    TimelineModel model = HistoryTimeline.model(true);
    LayoutPicture picture = new LayoutPicture(model, true);
    Viewport first = view(1990, 14);
    Frame frame = picture.frame(first, 904, 682, Emphasis.NONE);
    Frame closer =
        picture.frame(
            new Viewport(first.centreDay(), first.daysPerPixel() / 1.02), 904, 682, Emphasis.NONE);
    Map<Integer, Double> rows = new HashMap<>();
    frame.lanes().forEach(lane -> lane.names().forEach(n -> rows.put(n.box().item(), n.y())));
    closer
        .lanes()
        .forEach(
            lane ->
                lane.names().stream()
                    .filter(name -> name.left() > 200 && name.right() < 700)
                    .forEach(name -> assertThat(rows.get(name.box().item())).isEqualTo(name.y())));
    picture.check(closer);
  }

  @Test
  void anyPathOfZoomsAndPansIsWithoutFault() {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      boolean history = seed % 2 == 0;
      TimelineModel model =
          history ? HistoryTimeline.model(true) : BenchData.generated(3_000).model();
      LayoutPicture picture = new LayoutPicture(model, true);
      double zoom = 10;
      double year = 1980;
      for (int i = 0; i < 120; i++) {
        zoom = Math.clamp(zoom * Math.exp(random.nextGaussian() * 0.3), 3.9, 3000);
        year += random.nextGaussian() * 100 / zoom;
        Frame frame = picture.frame(view(year, zoom), 1100, 640, Emphasis.NONE);
        picture.check(frame);
      }
    }
  }

  @Test
  void theEmptyCenturyIsSaidInWordsWhereThereIsRoom() {
    TimelineModel model = HistoryTimeline.model(true);
    Frame frame = new LayoutPicture(model, true).frame(view(1905, 4.9), 1230, 682, Emphasis.NONE);
    assertThat(frame.gaps()).anyMatch(gap -> DayNumber.yearOf(gap.stretch().startDay()) == 1795);
  }

  @Test
  void whatLiesBeyondAnEdgeIsCounted() {
    TimelineModel model = HistoryTimeline.model(true);
    Frame frame = new LayoutPicture(model, true).frame(view(1905, 4.9), 1230, 682, Emphasis.NONE);
    LaneFrame europe =
        frame.lanes().stream()
            .filter(lane -> lane.lane().id().equals("eu"))
            .findFirst()
            .orElseThrow();
    assertThat(europe.chips()).anyMatch(chip -> chip.before() && chip.count() == 2);
  }

  @Test
  void lanesShareTheHeightToThePixel() {
    TimelineModel model = HistoryTimeline.model(true);
    for (double height : new double[] {682, 683, 844, 1188}) {
      Frame frame =
          new LayoutPicture(model, true).frame(view(1985, 13), 1000, height, Emphasis.NONE);
      assertThat(frame.lanesPx()).isEqualTo(height);
    }
  }

  @Test
  void aCollapsedLaneKeepsItsTicksOnlyAndLeavesItsRoomToTheOthers() {
    Viewport view = Viewport.of(HistoryTimeline.model(true).range(), 1000);
    LayoutPicture layout = new LayoutPicture(HistoryTimeline.model(true), true);
    Frame open = layout.layout.frame(request(view, Set.of()));
    Frame collapsed = layout.layout.frame(request(view, Set.of("us")));
    for (int i = 0; i < open.lanes().size(); i++) {
      LaneFrame before = open.lanes().get(i);
      LaneFrame after = collapsed.lanes().get(i);
      boolean us = before.lane().id().equals("us");
      assertThat(after.collapsed()).isEqualTo(us);
      assertThat(after.names().isEmpty()).as(before.lane().id()).isEqualTo(us);
      if (us) {
        assertThat(after.heightPx()).isLessThan(before.heightPx()).isLessThanOrEqualTo(36);
      } else {
        assertThat(after.heightPx()).isGreaterThanOrEqualTo(before.heightPx());
      }
    }
    assertThat(collapsed.lanesPx()).isEqualTo(682);
  }

  @Test
  void lanesStandInTheOrderThatIsAskedFor() {
    TimelineModel model = HistoryTimeline.model(true);
    List<String> ids = model.lanes().stream().map(AxisLane::id).toList();
    TimelineModel turned = model.inLaneOrder(List.of(ids.getLast(), "of another pack", ids.get(1)));
    assertThat(turned.lanes().stream().map(AxisLane::id))
        .containsExactly(ids.getLast(), ids.get(1), ids.get(0), ids.get(2), ids.get(3));
    assertThat(turned.items()).isEqualTo(model.items());
    assertThat(model.inLaneOrder(ids)).isSameAs(model);
  }

  private static LayoutRequest request(Viewport view, Set<String> collapsed) {
    return new LayoutRequest(
        new AxisScale(view, 1000, AxisFolds.NONE),
        Level.Z1,
        ZoomStep.at(view.daysPerPixel()),
        682,
        Set.of(),
        collapsed,
        Emphasis.NONE);
  }

  @Test
  void hiddenLanesTakeNoRoom() {
    TimelineModel model = HistoryTimeline.model(true);
    LayoutPicture picture = new LayoutPicture(model, true);
    Viewport view = view(1985, 13);
    Frame frame =
        picture.layout.frame(
            new LayoutRequest(
                new AxisScale(view, 1000, AxisFolds.NONE),
                Level.Z2,
                ZoomStep.at(view.daysPerPixel()),
                682,
                Set.of("us", "jp"),
                Set.of(),
                Emphasis.NONE));
    assertThat(frame.lanes()).hasSize(3);
    assertThat(frame.lanesPx()).isEqualTo(682);
  }
}
