package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.study.LanguageMode;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.timeline.AxisLane;
import motguide.timeline.TimelineModel;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events sorted into other lanes. */
final class LensLanesTest {
  private final Wording wording = new Wording(LanguageMode.JA_EN);

  @ParameterizedTest
  @EnumSource(Lens.class)
  void everyEventOfThePackStandsInALaneThatExists(Lens lens) {
    Library library = ShippedPack.library();
    LensLanes lanes = new LensLanes(library, wording, lens);
    Set<String> ids = new HashSet<>(lanes.lanes().stream().map(AxisLane::id).toList());
    assertThat(ids).hasSameSizeAs(lanes.lanes());
    for (Event event : library.pack().events()) {
      assertThat(lanes.of(event)).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(ids);
    }
  }

  @Test
  void anEventOfSeveralThemesStandsInEach() {
    Library library = ShippedPack.library();
    LensLanes lanes = new LensLanes(library, wording, Lens.THEME);
    assertThat(library.pack().events()).anyMatch(event -> lanes.of(event).size() > 1);
  }

  @Test
  void whatIsNotShownTakesItsTiesWithIt() {
    Library library = SamplePack.library();
    EventId book = new EventId("book-1978");
    TimelineModel all = PackTimeline.of(library, wording, Lens.KIND, event -> true);
    TimelineModel without =
        PackTimeline.of(library, wording, Lens.KIND, event -> !event.id().equals(book));
    assertThat(all.linksOf("plan-1962")).hasSize(1);
    assertThat(without.item("book-1978")).isNull();
    assertThat(without.linksOf("plan-1962")).isEmpty();
    assertThat(without.lanes().stream().map(AxisLane::id).toList())
        .isEqualTo(all.lanes().stream().map(AxisLane::id).toList())
        .isNotEqualTo(List.of());
  }
}
