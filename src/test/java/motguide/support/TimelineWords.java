package motguide.support;

import java.util.Locale;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.time.Wareki;
import motguide.timeline.AxisWords;
import motguide.timeline.LaneAction;
import motguide.timeline.TickUnit;

/** The words of a timeline for tests, in Japanese or English. */
public final class TimelineWords implements AxisWords {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private final boolean japanese;
  private final DateFormatter dates;

  private TimelineWords(boolean japanese) {
    this.japanese = japanese;
    this.dates = DateFormatter.of(japanese ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /** Words in a language. */
  public static TimelineWords of(boolean japanese) {
    return new TimelineWords(japanese);
  }

  @Override
  public String tick(long day, TickUnit unit, boolean first) {
    long year = DayNumber.yearOf(day);
    int month = DayNumber.monthOf(day);
    return switch (unit) {
      case YEAR -> dates.compactYear(year);
      case MONTH ->
          japanese
              ? (first ? year + "年" : "") + month + "月"
              : MONTHS[month - 1] + (first ? " " + year : "");
      case DAY ->
          japanese
              ? (first ? month + "月" : "") + DayNumber.dayOf(day) + "日"
              : DayNumber.dayOf(day) + (first ? " " + MONTHS[month - 1] : "");
    };
  }

  @Override
  public String tickBelow(long day, TickUnit unit) {
    return unit == TickUnit.YEAR
        ? Wareki.of(Locale.JAPANESE).besideYear(DayNumber.yearOf(day)).orElse("")
        : "";
  }

  @Override
  public String years(long firstYear, long lastYear) {
    if (firstYear == lastYear) {
      return dates.compactYear(firstYear);
    }
    boolean sameCentury = firstYear > 999 && firstYear / 100 == lastYear / 100;
    String last =
        sameCentury
            ? String.format(Locale.ROOT, "%02d", lastYear % 100)
            : dates.compactYear(lastYear);
    return dates.compactYear(firstYear) + "–" + last;
  }

  @Override
  public String emptyFor(long years) {
    return japanese ? years + "年間、収録した出来事はありません" : "No events recorded for " + years + " years";
  }

  @Override
  public String foldedYears(long years) {
    return japanese ? years + "年" : years + " years";
  }

  @Override
  public String unfold() {
    return japanese ? "ひらく" : "Unfold";
  }

  @Override
  public String foldSpoken(long firstYear, long lastYear) {
    return years(firstYear, lastYear) + (japanese ? "は折りたたみ中。ひらく" : " is folded. Unfold");
  }

  @Override
  public String unnamed(int count) {
    return "+" + count;
  }

  @Override
  public String count(int count) {
    return japanese ? count + " 件" : count + " events";
  }

  @Override
  public String more(int count) {
    return japanese ? "ほか " + count + " 件" : count + " more";
  }

  @Override
  public String zoomToRange() {
    return japanese ? "この範囲を拡大" : "Zoom to this range";
  }

  @Override
  public String outside(int count) {
    return japanese ? count + "件" : String.valueOf(count);
  }

  @Override
  public String outsideSpoken(int count, boolean before) {
    return japanese
        ? (before ? "左の外に " : "右の外に ") + count + " 件"
        : count + (before ? " before the view" : " after the view");
  }

  @Override
  public String clusterSpoken(int count, long firstYear, long lastYear, String laneName) {
    return laneName + " " + years(firstYear, lastYear) + " " + count(count);
  }

  @Override
  public String timelineSpoken(int shown, int all, long firstYear, long lastYear) {
    return years(firstYear, lastYear) + " " + shown + "/" + all;
  }

  @Override
  public String overviewSpoken(long firstYear, long lastYear) {
    return years(firstYear, lastYear);
  }

  @Override
  public String overviewTitle() {
    return japanese ? "全体" : "All";
  }

  @Override
  public String evenlySpaced() {
    return japanese ? "等間隔" : "evenly spaced";
  }

  @Override
  public String allLanesHidden() {
    return japanese ? "流れを一つ選ぶと、ここに出ます。" : "Choose a lane and it will appear here.";
  }

  @Override
  public String span(double years) {
    return Math.round(years) + (japanese ? " 年間" : " years");
  }

  @Override
  public String laneTip() {
    return "ドラッグで並べかえ";
  }

  @Override
  public String laneAction(LaneAction action) {
    return action.name();
  }
}
