package motguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people will type, against the pack that comes with the program. */
final class ShippedSearchTest {
  private static Library library;
  private static SearchIndex index;

  @BeforeAll
  static void readPack() {
    library = ShippedPack.library();
    index = SearchIndex.of(library);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          技術経営               | CARD   | c-technology-management
          ぎじゅつけいえい         | CARD   | c-technology-management
          ｷﾞｼﾞｭﾂｹｲｴｲ             | CARD   | c-technology-management
          Technology MANAGEMENT | CARD   | c-technology-management
          ＰＯＭとＴＯＭ            | CARD   | c-pom-tom
          ふじもと                | CARD   | c-fujimoto
          fujimoto              | CARD   | c-fujimoto
          ボーゲル                | CARD   | c-vogel
          エズラボーゲル           | CARD   | c-vogel
          ecole                 | CARD   | c-ecole-polytechnique
          エコールポリテクニク       | CARD   | c-ecole-polytechnique
          HBS                   | CARD   | c-hbs
          知財                   | CARD   | c-intellectual-property
          理科大                  | CARD   | c-tus
          せいひんかいはつりょく     | CARD   | c-product-development
          せいひんかいはつりょく     | EVENT  | clark-fujimoto-1991
          製品開発力               | EVENT  | clark-fujimoto-1991
          Holweg                | SOURCE | HOL07
          山形大学                | SCHOOL | s14
          """)
  void whatIsTypedFindsWhatIsMeantFirst(String typed, Target.Kind kind, String id) {
    assertThat(index.search(typed, 5).of(kind).getFirst().target().toString())
        .endsWith("=" + id + "]");
  }

  @ParameterizedTest
  @CsvSource({"1985", "１９８５", "1985年", "昭和60", "昭和60年", "S60", "昭和 六十年"})
  void aYearFindsTheEventsThatBeganThenFirst(String typed) {
    List<EventId> began =
        library.pack().events().stream()
            .filter(event -> event.date().text().startsWith("1985"))
            .map(Event::id)
            .toList();
    assertThat(began).isNotEmpty();

    assertThat(index.search(typed, began.size()).of(Target.Kind.EVENT))
        .extracting(hit -> ((Target.OnEvent) hit.target()).event())
        .containsExactlyInAnyOrderElementsOf(began);
  }

  @Test
  void twoWordsFindOnlyWhatHasBoth() {
    assertThat(index.events("MIT 1981")).contains(new EventId("mit-mot-1981"));
    assertThat(index.events("MIT 1981").size()).isLessThan(index.events("MIT").size());
  }
}
