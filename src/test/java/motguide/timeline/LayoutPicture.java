package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motguide.support.TimelineWords;

/** A layout of a model for tests, and what every frame of it must keep. */
final class LayoutPicture {
  final TimelineModel model;
  final TimelineLayout layout;
  private Level level = Level.Z0;
  private ZoomStep step = ZoomStep.at(1);

  LayoutPicture(TimelineModel model, boolean japanese) {
    this.model = model;
    this.layout =
        new TimelineLayout(
            model,
            LaneIndex.of(model),
            TimelineWords.of(japanese),
            new FixedMeasure(1),
            new Sizes(1));
  }

  Frame frame(Viewport view, double width, double height, Emphasis emphasis) {
    level = level.to(view.pixelsPerYear());
    step = step.to(view.daysPerPixel());
    return layout.frame(
        new LayoutRequest(
            new AxisScale(view, width, AxisFolds.NONE),
            level,
            step,
            height,
            Set.of(),
            Set.of(),
            emphasis));
  }

  /** Left rules on their dates; no name cut, none over another; clusters count what they hide. */
  void check(Frame frame) {
    for (LaneFrame lane : frame.lanes()) {
      Set<Integer> named = new HashSet<>();
      List<Shown> names = lane.names();
      for (int i = 0; i < names.size(); i++) {
        Shown name = names.get(i);
        checkPlace(frame, lane, name);
        if (name.box().count() == 1) {
          assertThat(named.add(name.box().item())).as("named twice: %s", name).isTrue();
        }
        for (int j = 0; j < i; j++) {
          assertThat(overlap(name, names.get(j)))
              .as("%s over %s", text(name), text(names.get(j)))
              .isFalse();
        }
      }
      checkClusters(frame, lane, named);
    }
  }

  private void checkPlace(Frame frame, LaneFrame lane, Shown name) {
    double width = frame.scale().widthPx();
    assertThat(name.left()).as(text(name)).isGreaterThanOrEqualTo(-0.001);
    assertThat(name.right()).as(text(name)).isLessThanOrEqualTo(width + Sizes.RULE + 0.001);
    assertThat(name.y()).as(text(name)).isGreaterThanOrEqualTo(0);
    assertThat(name.y() + name.box().heightPx())
        .as(text(name))
        .isLessThanOrEqualTo(lane.heightPx() + 0.001);
    boolean isItem = name.box().count() == 1 && name.box().form() != Form.CHIP;
    if (isItem) {
      AxisItem item = model.items().get(name.box().item());
      assertThat(name.startX())
          .as(text(name))
          .isCloseTo(frame.scale().x(model.anchorOf(item)), within(0.5));
      if (name.box().form() != Form.SPAN) {
        double rule = name.box().flipped() ? name.right() - Sizes.RULE : name.left();
        assertThat(rule).as(text(name)).isCloseTo(name.startX(), within(0.5));
      }
    }
  }

  private void checkClusters(Frame frame, LaneFrame lane, Set<Integer> named) {
    for (Shown name : lane.names()) {
      if (name.box().form() == Form.CLUSTER) {
        int hidden = 0;
        for (int place = lane.index().firstFrom(name.box().startDay());
            place < lane.index().size() && lane.index().anchorAt(place) <= name.box().endDay();
            place++) {
          int item = lane.index().itemAt(place);
          hidden += named.contains(item) || frame.emphasis().keepsApart(item) ? 0 : 1;
        }
        assertThat(hidden)
            .as("%s among %s", text(name), lane.names())
            .isGreaterThanOrEqualTo(name.box().count());
      }
    }
  }

  /** The most important items whose date is in view and that are not named. */
  List<String> unnamedBackbone(Frame frame) {
    List<String> missing = new ArrayList<>();
    for (LaneFrame lane : frame.lanes()) {
      for (int place = 0; place < lane.index().size(); place++) {
        int index = lane.index().itemAt(place);
        AxisItem item = model.items().get(index);
        double x = frame.scale().x(lane.index().anchorAt(place));
        boolean inView = x >= 0 && x <= frame.scale().widthPx() - Sizes.RULE;
        if (item.importance() == 5
            && inView
            && lane.names().stream()
                .noneMatch(name -> name.named() && name.box().item() == index)) {
          missing.add(item.id());
        }
      }
    }
    return missing;
  }

  private static boolean overlap(Shown one, Shown other) {
    double slack = 0.01;
    return one.left() < other.right() - slack
        && other.left() < one.right() - slack
        && one.y() < other.y() + other.box().heightPx() - slack
        && other.y() < one.y() + one.box().heightPx() - slack;
  }

  private String text(Shown name) {
    AxisItem item = model.items().get(name.box().item());
    return name.box().form() + " " + item.label().name() + " " + name;
  }
}
