package motguide.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisWords;
import motguide.timeline.Doubt;
import motguide.timeline.LaneAction;
import motguide.timeline.TickUnit;
import motguide.timeline.TimelineModel;

/** Timelines made of plain words, and what is said on them. */
final class SampleAxis {
  static final List<AxisLane> LANES =
      List.of(lane("policy", "政策と経済", "政"), lane("us", "米国の大学", "米"), lane("japan", "日本の大学", "日"));

  private SampleAxis() {}

  static AxisLane lane(String hue, String name, String seal) {
    return new AxisLane(hue, name, "In the other language", name, seal, "lane-" + hue);
  }

  /** Events of every kind of date and doubt over two centuries, the same for the same seed. */
  static TimelineModel random(long seed, int count) {
    Random random = new Random(seed);
    List<AxisItem> items = new ArrayList<>();
    String[] shapes = {"%d", "%d?", "%d~", "%d/%d", "%d/..", "../%d", "%d-05-12", "%d/%d~"};
    for (int i = 0; i < count; i++) {
      int year = 1830 + random.nextInt(190);
      String shape = shapes[random.nextInt(shapes.length)];
      HistoricalDate date =
          HistoricalDate.parse(
              String.format(Locale.ROOT, shape, year, year + 1 + random.nextInt(25)));
      items.add(item("e" + i, date, LANES.get(random.nextInt(3)).id(), random));
    }
    return model(items);
  }

  private static AxisItem item(String id, HistoricalDate date, String lane, Random random) {
    return new AxisItem(
        id,
        List.of(lane),
        new AxisLabel(
            "" + DayNumber.yearOf(date.bounds().earliestStart() / 2 * 2),
            "出来事 " + id,
            random.nextBoolean() ? "Event " + id : "",
            "要約です。"),
        date.bounds(),
        random.nextInt(3) == 0,
        1 + random.nextInt(5),
        Doubt.values()[random.nextInt(3)],
        date.approximate(),
        List.of(),
        random.nextInt(5) == 0 ? "諸説あり" : "",
        "spoken " + id);
  }

  static AxisItem item(String id, String date, String name, int importance) {
    return new AxisItem(
        id,
        List.of("us"),
        AxisLabel.of(date, name),
        HistoricalDate.parse(date).bounds(),
        false,
        importance,
        Doubt.SOLID,
        false,
        List.of(),
        "",
        "spoken " + name);
  }

  static TimelineModel model(List<AxisItem> items) {
    return TimelineModel.of(
        LANES,
        items,
        List.of(
            new AxisBand(
                "one",
                "一つめの時代",
                "The first era",
                "一つめ",
                "一",
                DayNumber.startOfYear(1900),
                DayNumber.startOfYear(1960),
                "the first era"),
            new AxisBand(
                "two",
                "二つめの時代",
                "The second era",
                "二つめ",
                "二",
                DayNumber.startOfYear(1960),
                DayNumber.startOfYear(2020),
                "the second era")),
        List.of(),
        DayNumber.startOfYear(2026));
  }

  static SheetWords words(String title) {
    return new SheetWords(
        Locale.JAPANESE,
        title,
        "1830–2026 · 88 件",
        "2026年11月24日 作成",
        new SheetWords.Legend(
            "裏づけあり",
            "一つの説",
            "諸説あり",
            "およその年",
            "期間",
            "要の出来事",
            "出来事",
            "数",
            new SheetWords.Ties("影響", "一部", "対比")),
        List.of("教材パック「見本」。ライセンス CC-BY-SA-4.0"));
  }

  static final AxisWords AXIS_WORDS =
      new AxisWords() {
        @Override
        public String laneTip() {
          return "Drag to reorder";
        }

        @Override
        public String laneAction(LaneAction action) {
          return action.name();
        }

        @Override
        public String tick(long day, TickUnit unit, boolean first) {
          return unit == TickUnit.YEAR
              ? Long.toString(DayNumber.yearOf(day))
              : DayNumber.monthOf(day) + "月";
        }

        @Override
        public String tickBelow(long day, TickUnit unit) {
          return "";
        }

        @Override
        public String years(long firstYear, long lastYear) {
          return firstYear + "–" + lastYear;
        }

        @Override
        public String emptyFor(long years) {
          return years + "年間なし";
        }

        @Override
        public String foldedYears(long years) {
          return years + "年";
        }

        @Override
        public String unfold() {
          return "ひらく";
        }

        @Override
        public String foldSpoken(long firstYear, long lastYear) {
          return "fold";
        }

        @Override
        public String unnamed(int count) {
          return "+" + count;
        }

        @Override
        public String count(int count) {
          return count + " 件";
        }

        @Override
        public String more(int count) {
          return "ほか " + count;
        }

        @Override
        public String zoomToRange() {
          return "拡大";
        }

        @Override
        public String outside(int count) {
          return count + "件";
        }

        @Override
        public String outsideSpoken(int count, boolean before) {
          return count + (before ? " before" : " after");
        }

        @Override
        public String clusterSpoken(int count, long firstYear, long lastYear, String laneName) {
          return laneName + count;
        }

        @Override
        public String timelineSpoken(int shown, int all, long firstYear, long lastYear) {
          return "timeline";
        }

        @Override
        public String overviewSpoken(long firstYear, long lastYear) {
          return "overview";
        }

        @Override
        public String overviewTitle() {
          return "全体";
        }

        @Override
        public String evenlySpaced() {
          return "等間隔";
        }

        @Override
        public String allLanesHidden() {
          return "流れを一つ選ぶ";
        }

        @Override
        public String span(double years) {
          return years + " 年間";
        }
      };
}
