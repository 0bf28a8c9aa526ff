package motguide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Days as a person who studies late sees them: a day begins at the rollover hour, not at midnight.
 *
 * @param rolloverHour 0 to 23 by the clock of the zone
 */
public record StudyCalendar(ZoneId zone, int rolloverHour) {

  /** Refuses an hour that the clock does not have. */
  public StudyCalendar {
    if (rolloverHour < 0 || rolloverHour > 23) {
      throw new IllegalArgumentException("rollover hour: " + rolloverHour);
    }
  }

  /** The study day in which an instant lies. */
  public LocalDate dayOf(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    return local.getHour() < rolloverHour ? local.toLocalDate().minusDays(1) : local.toLocalDate();
  }

  /** When a study day begins; where the clock skips that hour, as soon as it goes on. */
  public Instant startOf(LocalDate day) {
    return day.atTime(LocalTime.of(rolloverHour, 0)).atZone(zone).toInstant();
  }

  /** How many study days lie between two instants; 0 for the same day, negative backwards. */
  public long daysBetween(Instant from, Instant to) {
    return ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
  }
}
