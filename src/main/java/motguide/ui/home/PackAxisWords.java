package motguide.ui.home;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.time.Wareki;
import motguide.timeline.AxisWords;
import motguide.timeline.LaneAction;
import motguide.timeline.TickUnit;
import motguide.ui.kit.Wording;

/** What the time axis says of its own, from the texts of the interface. */
public final class PackAxisWords implements AxisWords {
  private static final int DAYS_PER_MONTH = 30;
  private static final int MONTHS_PER_YEAR = 12;

  private final Wording wording;
  private final Locale locale;
  private final DateFormatter dates;
  private final Wareki wareki;

  /** Words in the language of {@code wording}. */
  public PackAxisWords(Wording wording) {
    this.wording = wording;
    locale = wording.language().locale();
    dates = DateFormatter.of(locale);
    wareki = Wareki.of(locale);
  }

  @Override
  public String tick(long day, TickUnit unit, boolean first) {
    String year = dates.compactYear(DayNumber.yearOf(day));
    String month = Month.of(DayNumber.monthOf(day)).getDisplayName(TextStyle.SHORT, locale);
    return switch (unit) {
      case YEAR -> year;
      case MONTH -> first ? wording.text("axis.tick.month", month, year) : month;
      case DAY ->
          first
              ? wording.text("axis.tick.day-and-month", DayNumber.dayOf(day), month)
              : wording.text("axis.tick.day", DayNumber.dayOf(day));
    };
  }

  @Override
  public String tickBelow(long day, TickUnit unit) {
    return unit == TickUnit.YEAR ? wareki.besideYear(DayNumber.yearOf(day)).orElse("") : "";
  }

  @Override
  public String years(long firstYear, long lastYear) {
    return firstYear == lastYear
        ? dates.compactYear(firstYear)
        : dates.compact(HistoricalDate.parse(edtf(firstYear) + "/" + edtf(lastYear)));
  }

  /** An astronomical year as EDTF text: four digits, or any number after a Y. */
  private static String edtf(long year) {
    if (year < -9999 || year > 9999) {
      return "Y" + year;
    }
    return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  @Override
  public String emptyFor(long years) {
    return wording.text("axis.empty", years);
  }

  @Override
  public String foldedYears(long years) {
    return wording.text("axis.folded", years);
  }

  @Override
  public String unfold() {
    return wording.text("axis.unfold");
  }

  @Override
  public String foldSpoken(long firstYear, long lastYear) {
    return wording.text("axis.fold.spoken", years(firstYear, lastYear));
  }

  @Override
  public String unnamed(int count) {
    return wording.text("axis.unnamed", count);
  }

  @Override
  public String count(int count) {
    return wording.text("axis.count", count);
  }

  @Override
  public String more(int count) {
    return wording.text("axis.more", count);
  }

  @Override
  public String zoomToRange() {
    return wording.text("axis.zoom-to-range");
  }

  @Override
  public String outside(int count) {
    return wording.text("axis.outside", count);
  }

  @Override
  public String outsideSpoken(int count, boolean before) {
    return wording.text(before ? "axis.outside.before" : "axis.outside.after", count);
  }

  @Override
  public String clusterSpoken(int count, long firstYear, long lastYear, String laneName) {
    return wording.text("axis.cluster.spoken", laneName, years(firstYear, lastYear), count);
  }

  @Override
  public String timelineSpoken(int shown, int all, long firstYear, long lastYear) {
    return wording.text("axis.spoken", years(firstYear, lastYear), shown, all);
  }

  @Override
  public String overviewSpoken(long firstYear, long lastYear) {
    return wording.text("axis.overview.spoken", years(firstYear, lastYear));
  }

  @Override
  public String overviewTitle() {
    return wording.text("axis.overview");
  }

  @Override
  public String evenlySpaced() {
    return wording.text("axis.evenly-spaced");
  }

  @Override
  public String allLanesHidden() {
    return wording.text("axis.no-lanes");
  }

  @Override
  public String span(double years) {
    if (years >= 2) {
      return wording.text("axis.span.years", Math.round(years));
    }
    double months = years * MONTHS_PER_YEAR;
    if (months >= 2) {
      return wording.text("axis.span.months", Math.round(months));
    }
    return wording.text("axis.span.days", Math.max(1, Math.round(months * DAYS_PER_MONTH)));
  }

  @Override
  public String laneTip() {
    return wording.text("axis.lane.tip");
  }

  @Override
  public String laneAction(LaneAction action) {
    return wording.text(
        switch (action) {
          case UP -> "axis.lane.up";
          case DOWN -> "axis.lane.down";
          case COLLAPSE -> "axis.lane.collapse";
          case EXPAND -> "axis.lane.expand";
        });
  }
}
