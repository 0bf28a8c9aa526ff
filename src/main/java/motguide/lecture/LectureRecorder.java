package motguide.lecture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.lecture.LectureLog.Visit;
import motguide.lecture.LectureLog.Vote;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a log of a lecture by hearing every step of it; what is done while nothing is projected is
 * not part of it. For one thread at a time.
 */
public final class LectureRecorder {
  private final List<Visit> visits = new ArrayList<>();
  private final List<Stroke> ink = new ArrayList<>();
  private final Map<String, Vote> votes = new LinkedHashMap<>();
  private @Nullable Tour tour;
  private @Nullable Instant began;
  private Instant latest = Instant.EPOCH;
  private @Nullable Instant sceneSince;
  private int scene;
  private boolean digressed;

  /** A recorder that has heard nothing. */
  public LectureRecorder() {}

  /** Hears of a step. */
  public void hear(LectureStep step) {
    Lecture after = step.after();
    tour = after.tour();
    latest = step.at();
    if (sceneSince == null) {
      if (after.on()) {
        begin(after, step.at());
      }
      return;
    }
    note(step);
    if (!after.on()) {
      endScene(step.at());
    } else if (after.lecturer().scene() != scene) {
      endScene(step.at());
      begin(after, step.at());
    }
  }

  private void begin(Lecture lecture, Instant at) {
    if (began == null) {
      began = at;
    }
    sceneSince = at;
    scene = lecture.lecturer().scene();
    digressed = false;
    ink.clear();
    votes.clear();
  }

  private void note(LectureStep step) {
    switch (step.command()) {
      case Command.Draw(Stroke stroke) -> ink.add(stroke);
      case Command.UndoInk() -> {
        if (!ink.isEmpty()) {
          ink.removeLast();
        }
      }
      case Command.Digress _ -> digressed = true;
      case Command.ShowBoard(HandCount count) -> {
        Vote vote = Vote.of(count);
        if (count.firstTotal() + count.secondTotal() > 0) {
          votes.put(vote.question() + vote.prompt().ja(), vote);
        }
      }
      default -> {
        // Where the lecture is now is told by the step itself.
      }
    }
  }

  private void endScene(Instant at) {
    visitUntil(at).ifPresent(visits::add);
    sceneSince = null;
  }

  private Optional<Visit> visitUntil(Instant at) {
    Tour given = tour;
    Instant since = sceneSince;
    if (given == null || since == null) {
      return Optional.empty();
    }
    Scene shown = given.scenes().get(scene);
    return Optional.of(
        new Visit(
            scene + 1,
            shown.id(),
            shown.sentence(),
            shown.focus(),
            since,
            at,
            digressed,
            List.copyOf(votes.values()),
            ink));
  }

  /** The log so far; empty before the room has seen anything. */
  public Optional<LectureLog> log() {
    Tour given = tour;
    Instant first = began;
    if (given == null || first == null) {
      return Optional.empty();
    }
    List<Visit> all = new ArrayList<>(visits);
    visitUntil(latest).ifPresent(all::add);
    return Optional.of(new LectureLog(given.id(), given.title(), first, latest, all));
  }
}
