package motguide.ui.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import motguide.content.EventId;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import motguide.tour.DraftText;
import motguide.tour.SceneDraft;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/** Makes a scene of what is on the timeline. */
final class ViewScene {
  /** More than these are not taken in from ten metres. */
  private static final int MOST_EVENTS = 5;

  private static final double DAYS_OF_A_YEAR = 366;

  private ViewScene() {}

  /**
   * The scene of a view; empty if there is no event in it.
   *
   * @param selected the event in big type; null for the most important in view
   */
  static Optional<SceneDraft> of(TimelineExtent shown, @Nullable EventId selected) {
    List<EventId> focus = focus(shown, selected);
    if (focus.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SceneDraft(
            focus.getFirst().value(),
            date(shown.range()),
            focus,
            DraftText.EMPTY,
            DraftText.EMPTY,
            SceneDraft.USUAL_SECONDS,
            null));
  }

  private static List<EventId> focus(TimelineExtent shown, @Nullable EventId selected) {
    TimelineModel model = shown.model();
    AxisRange range = shown.range();
    List<EventId> focus = new ArrayList<>();
    List<AxisItem> inView =
        model.items().stream()
            .filter(item -> !shown.hiddenLanes().containsAll(item.laneIds()))
            .filter(item -> model.anchorOf(item) >= range.startDay())
            .filter(item -> model.anchorOf(item) < range.endDay())
            .sorted(Comparator.comparingInt(AxisItem::importance).reversed())
            .toList();
    for (AxisItem item : inView) {
      EventId id = new EventId(item.id());
      if (id.equals(selected)) {
        focus.addFirst(id);
      } else if (focus.size() < MOST_EVENTS) {
        focus.add(id);
      }
    }
    return focus.subList(0, Math.min(MOST_EVENTS, focus.size()));
  }

  /** Whole years, or whole days where the view is shorter than two years. */
  static HistoricalDate date(AxisRange range) {
    long first = (long) Math.floor(range.startDay());
    long last = Math.max(first, (long) Math.ceil(range.endDay()) - 1);
    boolean years = range.endDay() - range.startDay() > 2 * DAYS_OF_A_YEAR;
    String text =
        years
            ? year(DayNumber.yearOf(first)) + "/" + year(DayNumber.yearOf(last))
            : day(first) + "/" + day(last);
    return HistoricalDate.parse(text);
  }

  private static String year(long year) {
    return year < 0
        ? String.format(Locale.ROOT, "-%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  private static String day(long day) {
    long year = DayNumber.yearOf(day);
    java.time.LocalDate date =
        java.time.LocalDate.ofYearDay(
            Math.toIntExact(year), Math.toIntExact(day - DayNumber.startOfYear(year)) + 1);
    return year(year)
        + String.format(Locale.ROOT, "-%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
  }
}
