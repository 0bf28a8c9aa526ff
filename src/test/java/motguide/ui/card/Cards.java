package motguide.ui.card;

import java.util.List;
import java.util.stream.Stream;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Pack;
import motguide.content.Rivals;
import motguide.content.Ruby;
import motguide.support.SamplePack;

/** More cards for the sample pack, for the tests of library and card. */
final class Cards {
  private Cards() {}

  /** The sample pack with these cards instead of its own. */
  static Library library(Card... cards) {
    Pack pack = SamplePack.pack();
    return new Library(
        new Pack(
            pack.manifest(),
            pack.lanes(),
            pack.eras(),
            pack.events(),
            pack.tours(),
            List.of(cards),
            pack.questions(),
            pack.claims(),
            pack.sources(),
            pack.schools()));
  }

  /** Four cards of two themes, one of them disputed, one without events. */
  static Library four() {
    return library(
        SamplePack.pack().cards().getFirst(),
        card(
            "c-ecole",
            CardKind.INSTITUTION,
            "欧州",
            "Europe",
            "エコール・ポリテクニーク",
            "エコール・ポリテクニーク",
            "École polytechnique",
            true),
        card(
            "c-dilemma",
            CardKind.WORK,
            "分野そのもの",
            "The field",
            "『ジレンマ』",
            "ジレンマ",
            "The Dilemma",
            false,
            "book-1978"),
        card(
            "c-roberts",
            CardKind.PERSON,
            "分野そのもの",
            "The field",
            "ロバーツ",
            "ロバーツ",
            "Edward Roberts",
            false,
            "course-1981",
            "plan-1962"));
  }

  static Card card(
      String id,
      CardKind kind,
      String themeJa,
      String themeEn,
      String term,
      String reading,
      String english,
      boolean disputed,
      String... events) {
    return new Card(
        new CardId(id),
        kind,
        text(themeJa, themeEn),
        text(term, english),
        List.of(new Ruby(term, null)),
        reading,
        null,
        text(term + "の定義。", "What " + english + " is."),
        null,
        text(term + "の説明。", "More on " + english + "."),
        text(term + "の大切さ。", "Why " + english + " matters."),
        null,
        disputed
            ? new Rivals(
                text("どちらが先か", "Which came first"),
                List.of(
                    new Account(
                        text("一方の説", "One account"),
                        text("こちらが先。", "This came first."),
                        List.of(new ClaimId("F001"))),
                    new Account(
                        text("他方の説", "The other account"),
                        text("あちらが先。", "That came first."),
                        List.of(new ClaimId("F001")))))
            : null,
        List.of(),
        Stream.of(events).map(EventId::new).toList(),
        List.of(new ClaimId("F001")));
  }

  private static LocalizedText text(String ja, String en) {
    return new LocalizedText(ja, en);
  }
}
