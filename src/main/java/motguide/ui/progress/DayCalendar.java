package motguide.ui.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import motguide.ui.kit.Wording;

/** Half a year of days, each in a shade of ink for how much was answered; a day off is blank. */
final class DayCalendar extends GridPane {
  /** How many weeks there are. */
  static final int WEEKS = 26;

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final int[] STEPS = {1, 5, 10, 20};

  /**
   * The weeks up to the one of {@code today}.
   *
   * @param answers how many answers each day had
   */
  DayCalendar(Map<LocalDate, Integer> answers, LocalDate today, Wording wording) {
    getStyleClass().add("progress-calendar");
    LocalDate first = today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS - 1L);
    for (DayOfWeek each :
        new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY}) {
      Label name = new Label(each.getDisplayName(TextStyle.SHORT, wording.language().locale()));
      name.getStyleClass().add("progress-calendar-name");
      name.setMinWidth(Region.USE_PREF_SIZE);
      add(name, 0, each.getValue());
    }
    int busy = 0;
    int all = 0;
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      int week = (int) (ChronoUnit.DAYS.between(first, day) / 7);
      int count = answers.getOrDefault(day, 0);
      busy += count > 0 ? 1 : 0;
      all += count;
      if (day.getDayOfMonth() == 1) {
        Label month =
            new Label(day.getMonth().getDisplayName(TextStyle.SHORT, wording.language().locale()));
        month.getStyleClass().add("progress-calendar-name");
        add(month, week + 1, 0, Math.min(4, WEEKS - week), 1);
      }
      Region square = new Region();
      square.getStyleClass().addAll("progress-calendar-day", "ink-" + shade(count));
      square.pseudoClassStateChanged(TODAY, day.equals(today));
      add(square, week + 1, day.getDayOfWeek().getValue());
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(wording.text("progress.days.spoken", WEEKS, busy, all));
  }

  private static int shade(int count) {
    int shade = 0;
    for (int step : STEPS) {
      shade += count >= step ? 1 : 0;
    }
    return shade == 0 ? 0 : shade + 1;
  }
}
