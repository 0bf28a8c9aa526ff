package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.study.LanguageMode;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;

final class CardShelfTest {
  private final Library library = Cards.four();
  private final CardShelf shelf =
      new CardShelf(
          library, new Wording(LanguageMode.JA_EN), typed -> Set.of(new CardId("c-" + typed)));

  @Test
  void cardsStandUnderTheirThemesAsThePackHasThem() {
    assertThat(shelf.groups(CardFilter.ALL))
        .extracting(CardGroup::heading, CardGroup::second, CardShelfTest::ids)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "分野そのもの", "The field", List.of("c-mot", "c-dilemma", "c-roberts")),
            org.assertj.core.groups.Tuple.tuple("欧州", "Europe", List.of("c-ecole")));
  }

  @Test
  void cardsInOrderOfReadingStandUnderTheirKana() {
    assertThat(shelf.groups(CardFilter.ALL.withOrder(CardOrder.LETTER)))
        .extracting(CardGroup::heading)
        .containsExactly("あ", "か", "さ", "ら");
  }

  @Test
  void aReaderOfEnglishGetsTheAlphabet() {
    CardShelf english = new CardShelf(library, new Wording(LanguageMode.EN), typed -> Set.of());

    assertThat(english.groups(CardFilter.ALL.withOrder(CardOrder.LETTER)))
        .extracting(CardGroup::heading)
        .containsExactly("D", "E", "T");
    assertThat(english.cards(CardFilter.ALL.withLetter("E")))
        .extracting(card -> card.id().value())
        .containsExactly("c-ecole", "c-roberts");
  }

  @Test
  void cardsInOrderOfTimeStandUnderTheEraOfTheirFirstEvent() {
    assertThat(shelf.groups(CardFilter.ALL.withOrder(CardOrder.DATE)))
        .extracting(CardGroup::heading, CardShelfTest::ids)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("始まりの時代", List.of("c-mot", "c-roberts")),
            org.assertj.core.groups.Tuple.tuple("広がりの時代", List.of("c-dilemma")),
            org.assertj.core.groups.Tuple.tuple("年代なし", List.of("c-ecole")));
  }

  @Test
  void theFirstEventIsTheOneThatBeganFirstNotTheOneNamedFirst() {
    Card roberts = library.card(new CardId("c-roberts"));

    assertThat(shelf.firstEvent(roberts)).map(Event::id).contains(new EventId("plan-1962"));
  }

  @Test
  void everyPartOfTheFilterMustHold() {
    assertThat(shelf.cards(CardFilter.ALL.withLane(new LaneId("us"))))
        .extracting(Card::id)
        .containsExactly(new CardId("c-mot"), new CardId("c-roberts"));
    assertThat(shelf.cards(CardFilter.ALL.withLane(new LaneId("us")).withKind(CardKind.PERSON)))
        .extracting(Card::id)
        .containsExactly(new CardId("c-roberts"));
    assertThat(shelf.cards(CardFilter.ALL.withEvent(new EventId("book-1978")).withText("mot")))
        .extracting(Card::id)
        .containsExactly(new CardId("c-mot"));
    assertThat(shelf.count(CardFilter.ALL.withDisputed(true))).isEqualTo(1);
    assertThat(shelf.count(CardFilter.ALL.withDisputed(true).withTheme("The field"))).isZero();
  }

  @Test
  void aBlankTextHidesNothing() {
    assertThat(shelf.count(CardFilter.ALL.withText("  "))).isEqualTo(4);
  }

  @Test
  void onlyKindsAndLanesWithCardsAreOffered() {
    assertThat(shelf.kinds())
        .containsExactly(CardKind.CONCEPT, CardKind.PERSON, CardKind.INSTITUTION, CardKind.WORK);
    assertThat(shelf.lanes())
        .extracting(Lane::id)
        .containsExactly(new LaneId("us"), new LaneId("ideas"));
  }

  @Test
  void theModelSaysHowManyOfHowMany() {
    CardLibraryViewModel model = new CardLibraryViewModel(shelf, new Wording(LanguageMode.JA_EN));
    assertThat(model.countText()).isEqualTo("4 枚");

    model.refine(now -> now.withDisputed(true));
    assertThat(model.countText()).isEqualTo("4 枚のうち 1 枚");

    model.refine(now -> now.withText("nobody").withOrder(CardOrder.DATE));
    assertThat(model.shown()).isZero();
    assertThat(model.emptyText()).isEqualTo("「nobody」は見つかりません。読みや英語でも探せます。");

    model.clear();
    assertThat(model.shown()).isEqualTo(4);
    assertThat(model.filterProperty().get().order()).isEqualTo(CardOrder.DATE);
  }

  private static List<String> ids(CardGroup group) {
    return group.cards().stream().map(card -> card.id().value()).toList();
  }
}
