package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.study.LanguageMode;
import motguide.support.SamplePack;
import motguide.time.DayNumber;
import motguide.timeline.AxisLink;
import motguide.timeline.TickUnit;
import motguide.timeline.TimelineModel;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;

/** The pack as the axis gets it. */
final class PackTimelineTest {
  private final Wording japanese = new Wording(LanguageMode.JA_EN);
  private final TimelineModel model = PackTimeline.of(SamplePack.library(), japanese);

  @Test
  void everyLaneEraAndEventIsThere() {
    assertThat(model.lanes()).hasSize(2);
    assertThat(model.bands()).hasSize(2);
    assertThat(model.items()).hasSize(3);
  }

  @Test
  void aTieStatedByTheLaterEventRunsFromTheEarlierOnce() {
    assertThat(model.links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.fromId()).isEqualTo("plan-1962");
              assertThat(link.toId()).isEqualTo("book-1978");
              assertThat(link.kind()).isEqualTo(AxisLink.Kind.LED_TO);
            });
  }

  @Test
  void aScreenReaderHearsDateLaneNameWeightCertaintyAndLinks() {
    assertThat(model.items().get(1).spoken())
        .isEqualTo("1978年、研究と文献、『ジレンマ』。重要度5。確かさ: 裏づけあり。影響 1件から、0件へ。");
  }

  @Test
  void theLabelHasTheNameInBothLanguagesAsTheReaderWants() {
    assertThat(model.items().getFirst().label().second()).isEqualTo("Research programme");
    assertThat(
            PackTimeline.of(SamplePack.library(), new Wording(LanguageMode.EN))
                .items()
                .getFirst()
                .label()
                .second())
        .isEmpty();
  }

  @Test
  void theAxisSpeaksTheReadersLanguage() {
    PackAxisWords ja = new PackAxisWords(japanese);
    PackAxisWords en = new PackAxisWords(new Wording(LanguageMode.EN));
    long may = DayNumber.of(1985, 5, 1);
    assertThat(ja.tick(may, TickUnit.MONTH, true)).isEqualTo("1985年5月");
    assertThat(en.tick(may, TickUnit.MONTH, true)).isEqualTo("May 1985");
    assertThat(en.tick(may, TickUnit.MONTH, false)).isEqualTo("May");
    assertThat(ja.tickBelow(may, TickUnit.YEAR)).isEqualTo("昭和60");
    assertThat(ja.years(2000, 2011)).isEqualTo("2000–11");
    assertThat(en.years(-43, -43)).isEqualTo("44 BCE");
    assertThat(ja.span(70)).isEqualTo("70 年間");
    assertThat(en.span(0.5)).isEqualTo("6 months");
    assertThat(en.span(0.01)).isEqualTo("4 days");
    assertThat(ja.emptyFor(113)).isEqualTo("113年間、収録した出来事はありません");
  }
}
