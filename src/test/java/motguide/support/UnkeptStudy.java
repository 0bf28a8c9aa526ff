package motguide.support;

import java.time.Clock;
import java.time.ZoneOffset;
import motguide.content.Library;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.study.Journal;
import motguide.study.Study;
import motguide.study.UnkeptStore;

/** A study that begins with nothing and forgets everything when the test ends. */
public final class UnkeptStudy {
  private UnkeptStudy() {}

  /** A loaded study of the pack of {@code library}. */
  public static Study of(Library library) {
    return of(library, Clock.systemUTC());
  }

  /** The same by another clock. */
  public static Study of(Library library, Clock clock) {
    Study study =
        new Study(
            Journal.direct(new UnkeptStore()),
            library,
            new Scheduler(
                SchedulerSettings.onceADay(SchedulerSettings.USUAL_RETENTION),
                new StudyCalendar(ZoneOffset.UTC, 4)),
            clock,
            Runnable::run,
            fault -> {
              throw new AssertionError(fault);
            });
    study.load();
    return study;
  }
}
