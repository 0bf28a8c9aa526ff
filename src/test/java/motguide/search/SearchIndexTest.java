package motguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {
  private final SearchIndex index = SearchIndex.of(SamplePack.library());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ジレンマ              | OnEvent[event=book-1978]
          dilemma             | OnEvent[event=book-1978]
          技術経営              | OnCard[card=c-mot]
          ぎじゅつけいえい        | OnCard[card=c-mot]
          ギジュツ              | OnCard[card=c-mot]
          ｷﾞｼﾞｭﾂ              | OnCard[card=c-mot]
          TECHNOLOGY manage   | OnCard[card=c-mot]
          manage technology   | OnCard[card=c-mot]
          Marquis             | OnSource[source=SRC]
          spread              | OnEra[era=era-two]
          """)
  void theBestHitIsWhatWasMeant(String typed, String target) {
    List<Hit> hits = index.search(typed, 10).hits();

    if (target == null) {
      assertThat(hits).isEmpty();
    } else {
      assertThat(hits.getFirst().target()).hasToString(target);
    }
  }

  @Test
  void everyWordMustBeFound() {
    assertThat(index.events("研究計画")).containsExactly(new EventId("plan-1962"));
    assertThat(index.events("研究計画 1978")).isEmpty();
    assertThat(index.events("研究計画 1962")).containsExactly(new EventId("plan-1962"));
  }

  @Test
  void aYearFindsWhatHappenedThen() {
    assertThat(index.events("昭和53年")).containsExactly(new EventId("book-1978"));
    assertThat(index.events("1970年代")).containsExactly(new EventId("book-1978"));
    assertThat(index.search("1978", 10).of(Target.Kind.ERA))
        .extracting(Hit::target)
        .hasToString("[OnEra[era=era-two]]");
  }

  @Test
  void aNameCountsMoreThanAMention() {
    Findings findings = index.search("MOT", 10);

    assertThat(findings.of(Target.Kind.EVENT).getFirst().target())
        .isEqualTo(new Target.OnEvent(new EventId("course-1981")));
    assertThat(findings.of(Target.Kind.EVENT).getFirst().best())
        .isEqualTo(new Passage(Field.NAME, "MOT課程"));
    assertThat(findings.of(Target.Kind.CARD).getFirst().best().field()).isEqualTo(Field.OTHER_NAME);
  }

  @Test
  void moreThanTheLimitIsCountedNotGiven() {
    Findings findings = index.search("始まり", 1);

    assertThat(findings.of(Target.Kind.EVENT)).hasSize(1);
    assertThat(findings.totals()).containsEntry(Target.Kind.EVENT, 3);
    assertThat(findings.total()).isGreaterThan(3);
  }

  @Test
  void anIndexOfCardsFindsOnlyCards() {
    SearchIndex cards = SearchIndex.ofCards(SamplePack.library());

    assertThat(cards.cards("技術")).containsExactly(new CardId("c-mot"));
    assertThat(cards.events("ジレンマ")).isEmpty();
  }

  @Test
  void aNameWithoutAReadingIsFoundByTheReadingsOfTheCards() {
    RubyReadings readings = new RubyReadings(SamplePack.pack().cards());

    assertThat(readings.of("新しい技術と経営")).contains("新しいぎじゅつとけいえい");
    assertThat(readings.of("学校")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "。", "🚀🚀", "zzz", "\u0000", "\uD800", "((", "\\"})
  void whatIsNotThereIsNotFound(String typed) {
    assertThat(index.search(typed, 10)).isEqualTo(Findings.NONE);
  }

  @Test
  @Timeout(2)
  void aVeryLongQueryIsAnsweredAtOnce() {
    assertThat(index.search("技".repeat(1000), 10).hits()).isEmpty();
    assertThat(index.search("a b ".repeat(250), 10).totals()).isNotNull();
    assertThat(index.search("技術経営 ".repeat(200), 10).of(Target.Kind.CARD)).hasSize(1);
  }

  @Test
  @Timeout(10)
  void whateverIsTypedIsAnswered() {
    long seed = 20261124;
    Random random = new Random(seed);
    String letters = "技術経営まりMOTé・ー '\"「」19786年🚀\u3099ﾞ-";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      Findings findings = index.search(typed.toString(), 3);
      assertThat(findings.hits()).as("seed %d, «%s»", seed, typed).hasSizeLessThanOrEqualTo(18);
      for (Hit hit : findings.hits()) {
        assertThat(hit.score()).isPositive();
      }
    }
  }
}
