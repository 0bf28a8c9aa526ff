package motguide.ui.quiz;

import java.util.List;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.support.SamplePack;
import motguide.time.HistoricalDate;

/** The sample pack with one question of each of the nine kinds. */
final class SampleQuestions {
  private static final LocalizedText WHY = text("別の話と混ざりやすい。", "It is easily mixed up.");

  private SampleQuestions() {}

  /** The pack with all nine. */
  static Library library() {
    return with(all());
  }

  /** The pack with just these. */
  static Library with(List<Question> questions) {
    Pack pack = SamplePack.pack();
    return new Library(
        new Pack(
            pack.manifest(),
            pack.lanes(),
            pack.eras(),
            pack.events(),
            pack.tours(),
            pack.cards(),
            questions,
            pack.claims(),
            pack.sources(),
            pack.schools()));
  }

  static List<Question> all() {
    return List.of(
        single(), several(), truth(), order(), match(), number(), word(), cloze(), place());
  }

  static Question single() {
    return question(
        "q-single",
        "本が示したのはどれか。",
        "What did the book show?",
        new Task.SingleChoice(
            List.of(
                new Task.Option(
                    "a", text("効率と革新は両立しにくい", "Efficiency and innovation pull apart"), true, null),
                new Task.Option(
                    "b",
                    text("品質は必ず下がる", "Quality always falls"),
                    false,
                    text("品質は別の議論です。", "Quality is another debate.")),
                new Task.Option(
                    "c", text("終身雇用の強さ", "The strength of lifetime employment"), false, WHY))),
        "ジレンマの相手は革新。",
        "The dilemma is with innovation.",
        "book-1978");
  }

  static Question several() {
    return question(
        "q-multi",
        "技術経営に当たるものはどれか。",
        "Which belong to technology management?",
        new Task.MultipleChoice(
            List.of(
                new Task.Option("a", text("技術を選ぶ", "Choosing technology"), true, null),
                new Task.Option("b", text("技術を育てる", "Growing technology"), true, null),
                new Task.Option(
                    "c",
                    text("機械を増やす", "Buying machines"),
                    false,
                    text("数ではありません。", "It is not a matter of numbers.")),
                new Task.Option("d", text("論文を数える", "Counting papers"), false, WHY))),
        "選び、育てること。",
        "Choosing and growing.",
        "plan-1962");
  }

  static Question truth() {
    return question(
        "q-truth",
        "計画は1962年に始まった。",
        "The programme began in 1962.",
        new Task.TrueFalse(true, WHY),
        "1962年に始まった。",
        "It began in 1962.",
        "plan-1962");
  }

  static Question order() {
    return question(
        "q-order",
        "早い順に並べよ。",
        "Put these in order.",
        new Task.Ordering(
            List.of(
                item("a", "研究計画", "Research programme", "1962", "plan-1962"),
                item("b", "『ジレンマ』", "The Dilemma", "1978", "book-1978"),
                item("c", "MOT課程", "MOT course", "1985", "course-1981")),
            WHY),
        "計画、本、課程の順。",
        "Programme, book, course.",
        "book-1978");
  }

  static Question match() {
    return question(
        "q-match",
        "人と仕事を結べ。",
        "Match people and work.",
        new Task.Matching(
            List.of(
                new Task.MatchItem("l1", text("マーキス", "Marquis")),
                new Task.MatchItem("l2", text("アバナシー", "Abernathy"))),
            List.of(
                new Task.MatchItem("r1", text("研究計画", "Research programme")),
                new Task.MatchItem("r2", text("『ジレンマ』", "The Dilemma")),
                new Task.MatchItem("r3", text("工場", "Factory"))),
            List.of(new Task.MatchPair("l1", "r1"), new Task.MatchPair("l2", "r2")),
            WHY),
        "計画はマーキス、本はアバナシー。",
        "Marquis ran the programme, Abernathy wrote the book.",
        "plan-1962");
  }

  static Question number() {
    return question(
        "q-number",
        "本が出た年はいつか。",
        "When did the book appear?",
        new Task.NumberEntry(1978, 1, NumberUnit.YEAR, WHY),
        "1978年に出た。",
        "It appeared in 1978.",
        "book-1978");
  }

  static Question word() {
    return question(
        "q-text",
        "ハーバードの科目の略称を答えよ。",
        "Give the short name of the Harvard course.",
        new Task.ShortText(
            new Task.Expected(text("TOM", "TOM"), List.of("TOM"), List.of("TOM")),
            text("TQM は品質の活動です。", "TQM is about quality.")),
        "TOM は技術とオペレーションの経営。",
        "TOM is technology and operations management.",
        "course-1981");
  }

  static Question cloze() {
    return question(
        "q-cloze",
        "MOTは ____ of ____ の略である。",
        "MOT is short for ____ of ____.",
        new Task.Cloze(
            List.of(
                new Task.Expected(
                    text("Management", "Management"), List.of(), List.of("Management")),
                new Task.Expected(
                    text("Technology", "Technology"), List.of("技術"), List.of("Technology"))),
            WHY),
        "Management of Technology の略。",
        "Management of Technology.",
        "course-1981");
  }

  static Question place() {
    return question(
        "q-place",
        "この本が出版された年に、ピンを動かせ。",
        "Put the pin at the year of this book.",
        new Task.Placement(HistoricalDate.parse("1978"), 3, new EventId("book-1978"), WHY),
        "1978年に出た。",
        "It appeared in 1978.",
        "book-1978");
  }

  private static Task.OrderItem item(String id, String ja, String en, String date, String event) {
    return new Task.OrderItem(id, text(ja, en), HistoricalDate.parse(date), new EventId(event));
  }

  private static Question question(
      String id, String ja, String en, Task task, String gistJa, String gistEn, String event) {
    return new Question(
        new QuestionId(id),
        1,
        text(ja, en),
        task,
        text(gistJa, gistEn),
        text(
            "工程を専用化すると費用は下がるが、大きな革新へ移れなくなる。",
            "A dedicated process is cheap, but it cannot move to a large innovation."),
        text("大きな革新へ移れなくなる", "cannot move to a large innovation"),
        List.of(new CardId("c-mot")),
        List.of(new EventId(event)),
        List.of(new ClaimId("F001")));
  }

  private static LocalizedText text(String ja, String en) {
    return new LocalizedText(ja, en);
  }
}
