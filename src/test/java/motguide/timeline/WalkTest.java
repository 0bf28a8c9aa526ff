package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import motguide.support.HistoryTimeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WalkTest {
  private final TimelineModel model = HistoryTimeline.model(true);
  private final Walk walk = new Walk(model);

  private AxisItem item(String id) {
    return Objects.requireNonNull(model.item(id));
  }

  private static @Nullable String id(@Nullable AxisItem item) {
    return item == null ? null : item.id();
  }

  @Test
  void stepsInTimeMeetEveryItemOnceInOrder() {
    List<AxisItem> met = new ArrayList<>();
    for (AxisItem at = walk.end(-1, Set.of()); at != null; at = walk.inTime(at, 1, Set.of())) {
      met.add(at);
    }
    assertThat(met).hasSameSizeAs(model.items()).doesNotHaveDuplicates();
    assertThat(met.stream().map(model::anchorOf)).isSorted();
    assertThat(id(met.getLast())).isEqualTo(id(walk.end(1, Set.of())));
  }

  @Test
  void stepsInALaneStayInItAndAreTakenBackBySteppingBack() {
    AxisItem from = item("clark-fujimoto-1991");
    AxisItem next = Objects.requireNonNull(walk.inLane(from, 1, Set.of()));
    assertThat(next.laneIds()).isEqualTo(from.laneIds());
    assertThat(id(walk.inLane(next, -1, Set.of()))).isEqualTo(from.id());
  }

  @Test
  void theNeighbourLaneGivesItsNearestInTime() {
    AxisItem from = item("clark-fujimoto-1991");
    AxisItem below = Objects.requireNonNull(walk.inNeighbourLane(from, 1, Set.of()));
    assertThat(below.laneIds()).containsExactly("jp");
    double away = Math.abs(model.anchorOf(below) - model.anchorOf(from));
    for (AxisItem other : model.items()) {
      if (other.laneIds().contains("jp")) {
        assertThat(Math.abs(model.anchorOf(other) - model.anchorOf(from)))
            .isGreaterThanOrEqualTo(away);
      }
    }
    assertThat(walk.inNeighbourLane(below, 1, Set.of())).isNull();
  }

  @Test
  void hiddenLanesArePassedOver() {
    AxisItem from = item("clark-fujimoto-1991");
    AxisItem above = Objects.requireNonNull(walk.inNeighbourLane(from, -1, Set.of("us")));
    assertThat(above.laneIds()).containsExactly("eu");
    for (AxisItem at = walk.end(-1, Set.of("eu"));
        at != null;
        at = walk.inTime(at, 1, Set.of("eu"))) {
      assertThat(at.laneIds()).doesNotContain("eu");
    }
  }

  @Test
  void influenceIsFollowedForwardsAndBackwardsWithoutGoingInCircles() {
    for (AxisItem start : model.items()) {
      Set<String> met = new HashSet<>();
      for (AxisItem at = start; at != null; at = walk.alongInfluence(at, 1, Set.of())) {
        assertThat(met.add(at.id())).as("back at %s", at.id()).isTrue();
      }
    }
    AxisItem into =
        Objects.requireNonNull(walk.alongInfluence(item("clark-fujimoto-1991"), -1, Set.of()));
    assertThat(model.linksOf(into.id()))
        .anyMatch(
            link ->
                link.kind() == AxisLink.Kind.LED_TO && link.toId().equals("clark-fujimoto-1991"));
  }
}
