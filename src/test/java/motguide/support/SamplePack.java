package motguide.support;

import java.util.List;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.Certainty;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.ClaimOrigin;
import motguide.content.Era;
import motguide.content.EraId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.EventType;
import motguide.content.Lane;
import motguide.content.LaneHue;
import motguide.content.LaneId;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.Link;
import motguide.content.LinkKind;
import motguide.content.LocalizedText;
import motguide.content.Manifest;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Ruby;
import motguide.content.Source;
import motguide.content.SourceId;
import motguide.content.Task;
import motguide.time.HistoricalDate;

/** A pack of three events, enough for tests that need one. */
public final class SamplePack {
  private SamplePack() {}

  /** The pack. */
  public static Pack pack() {
    return new Pack(
        new Manifest(
            "sample",
            "1.0",
            1,
            text("見本", "Sample"),
            text("見本のパック", "A sample pack"),
            List.of(Language.JA, Language.EN),
            "CC-BY-SA-4.0",
            List.of("Somebody"),
            HistoricalDate.parse("2026-11-24"),
            HistoricalDate.parse("1900/2030")),
        List.of(
            lane("us", "米国の大学", "United States", "米", "US", LaneHue.US),
            lane("ideas", "研究と文献", "Ideas", "文", "TX", LaneHue.IDEAS)),
        List.of(
            new Era(
                new EraId("era-one"),
                text("始まりの時代", "The beginning"),
                text("始まり", "Beginning"),
                text("始", "Beg."),
                HistoricalDate.parse("1950/1977"),
                text("一つめの時代", "The first era")),
            new Era(
                new EraId("era-two"),
                text("広がりの時代", "The spread"),
                text("広がり", "Spread"),
                text("広", "Spr."),
                HistoricalDate.parse("1978/.."),
                text("二つめの時代", "The second era"))),
        List.of(
            event("plan-1962", "1962", "us", 5, "研究計画", "Research programme"),
            event("book-1978", "1978", "ideas", 5, "『ジレンマ』", "The Dilemma"),
            event("course-1981", "1981?", "us", 4, "MOT課程", "MOT course")),
        List.of(),
        List.of(
            new Card(
                new CardId("c-mot"),
                CardKind.CONCEPT,
                text("分野そのもの", "The field"),
                text("技術経営", "technology management"),
                List.of(new Ruby("技術", "ぎじゅつ"), new Ruby("経営", "けいえい")),
                "ぎじゅつけいえい",
                text("略称 MOT", "MOT for short"),
                text("技術を価値に変える経営である。", "Managing technology into value."),
                text("価値に変える", "into value"),
                text("長い説明である。", "A long explanation."),
                text("大切だから。", "Because it matters."),
                text("機械を多く使うことではない。", "It is not using many machines."),
                null,
                List.of(),
                List.of(new EventId("plan-1962"), new EventId("book-1978")),
                List.of(new ClaimId("F001")))),
        List.of(
            new Question(
                new QuestionId("q001"),
                1,
                text("何が始まったか。", "What began?"),
                new Task.SingleChoice(
                    List.of(
                        new Task.Option("a", text("研究計画", "A research programme"), true, null),
                        new Task.Option(
                            "b",
                            text("学校", "A school"),
                            false,
                            text("学校は後のことです。", "The school came later.")))),
                text("始まったのは研究計画。", "What began was a research programme."),
                text("資金を得て始まった。", "It began with money."),
                null,
                List.of(new CardId("c-mot")),
                List.of(new EventId("plan-1962")),
                List.of(new ClaimId("F001")))),
        List.of(
            new Claim(
                new ClaimId("F001"),
                text("研究計画が始まった。", "A research programme began."),
                HistoricalDate.parse("1962"),
                Certainty.ESTABLISHED,
                false,
                ClaimOrigin.ARTICLE,
                null,
                null,
                List.of(),
                List.of(new Citation(new SourceId("SRC"), "p. 3")))),
        List.of(
            new Source(
                new SourceId("SRC"),
                "report",
                "Report of Activities",
                List.of("Marquis, D. G."),
                "1963",
                null,
                "MIT",
                null,
                null,
                null)),
        List.of());
  }

  /** The pack, indexed. */
  public static Library library() {
    return new Library(pack());
  }

  private static Lane lane(
      String id, String ja, String en, String sealJa, String sealEn, LaneHue hue) {
    return new Lane(
        new LaneId(id), text(ja, en), text(ja, en), text(sealJa, sealEn), text(ja, en), hue);
  }

  private static Event event(
      String id, String date, String lane, int importance, String ja, String en) {
    return new Event(
        new EventId(id),
        HistoricalDate.parse(date),
        null,
        new LaneId(lane),
        EventType.EVENT,
        importance,
        Certainty.ESTABLISHED,
        null,
        text(ja, en),
        text(ja + "の始まり", en + " begins"),
        text("これは" + ja + "である。", "This is the " + en + "."),
        text(ja, en),
        id.equals("book-1978")
            ? List.of(
                new Link(
                    new EventId("plan-1962"),
                    LinkKind.CAUSED_BY,
                    text("計画から", "from the programme"),
                    text("計画", "programme")))
            : List.of(),
        List.of(new ClaimId("F001")),
        List.of(new Citation(new SourceId("SRC"), null)));
  }

  private static LocalizedText text(String ja, String en) {
    return new LocalizedText(ja, en);
  }
}
