package motguide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudyCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Tokyo, 4, 2026-11-24T18:59:59Z, 2026-11-24",
    "Asia/Tokyo, 4, 2026-11-24T19:00:00Z, 2026-11-25",
    "Asia/Tokyo, 0, 2026-11-24T14:59:59Z, 2026-11-24",
    "Asia/Tokyo, 0, 2026-11-24T15:00:00Z, 2026-11-25",
    "America/New_York, 4, 2026-11-24T08:59:59Z, 2026-11-23",
    "America/New_York, 2, 2026-03-08T06:59:59Z, 2026-03-07",
    "America/New_York, 2, 2026-03-08T07:00:00Z, 2026-03-08",
  })
  void aDayBeginsAtTheRolloverHour(ZoneId zone, int hour, Instant instant, LocalDate day) {
    assertThat(new StudyCalendar(zone, hour).dayOf(instant)).isEqualTo(day);
  }

  @Test
  void everyDayBeginsWhenTheOneBeforeEndsThroughAllChangesOfTheClock() {
    for (String zone : new String[] {"Asia/Tokyo", "America/New_York", "Europe/London"}) {
      for (int hour = 0; hour < 24; hour++) {
        StudyCalendar calendar = new StudyCalendar(ZoneId.of(zone), hour);
        for (LocalDate day = LocalDate.parse("2026-01-01");
            day.getYear() == 2026;
            day = day.plusDays(1)) {
          Instant start = calendar.startOf(day);
          assertThat(calendar.dayOf(start)).isEqualTo(day);
          assertThat(calendar.dayOf(start.minusMillis(1))).isEqualTo(day.minusDays(1));
        }
      }
    }
  }

  @Test
  void daysAreCountedNotHours() {
    StudyCalendar calendar = new StudyCalendar(ZoneId.of("Asia/Tokyo"), 4);
    Instant evening = Instant.parse("2026-11-24T18:30:00Z");
    assertThat(calendar.daysBetween(evening, evening.plusSeconds(3_600))).isEqualTo(1);
    assertThat(calendar.daysBetween(evening, evening.minusSeconds(3_600))).isZero();
  }

  @Test
  void anHourTheClockDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> new StudyCalendar(ZoneId.of("Asia/Tokyo"), 24))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
