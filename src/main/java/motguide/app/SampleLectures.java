package motguide.app;

import java.time.Instant;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureRecorder;
import motguide.lecture.LectureSession;
import motguide.lecture.Pace;
import motguide.tour.DraftText;
import motguide.tour.OwnTours;
import motguide.tour.PassingTours;
import motguide.tour.TourDraft;
import motguide.ui.tour.TourShelf;

/** What a lecturer has made and given, for pictures of it. */
final class SampleLectures {
  private static final Instant BEGAN = Instant.parse("2026-11-17T01:00:00Z");

  private SampleLectures() {}

  /** The log of a lecture on the first tour of the pack, given as planned. */
  static LectureLog log(Library library) {
    Tour tour = library.pack().tours().getFirst();
    LectureSession session = new LectureSession(Lecture.of(tour, 0), new PlannedTime(tour));
    LectureRecorder recorder = new LectureRecorder();
    session.observe(recorder::hear);
    session.perform(new Command.Start());
    for (int i = 1; i < tour.scenes().size(); i++) {
      session.perform(new Command.Next());
    }
    session.perform(new Command.End());
    return recorder.log().orElseThrow();
  }

  /** Each time it is asked, the next scene is over. */
  private static final class PlannedTime implements java.time.InstantSource {
    private final Tour tour;
    private int scene;

    PlannedTime(Tour tour) {
      this.tour = tour;
    }

    @Override
    public Instant instant() {
      Instant now = BEGAN.plus(Pace.plannedUntil(tour, scene));
      scene = Math.min(scene + 1, tour.scenes().size());
      return now;
    }
  }

  /** A shelf with a tour of the lecturer’s own: a copy of the first of the pack. */
  static TourShelf shelf(Library library) {
    PassingTours store = new PassingTours();
    OwnTours none = OwnTours.NONE;
    Tour first = library.pack().tours().getFirst();
    store.save(none.with(TourDraft.copy(first, none.freshId(), DraftText.of(first.title()))));
    return new TourShelf(store);
  }
}
