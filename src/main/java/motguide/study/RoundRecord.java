package motguide.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one round as it goes on; nothing of one that a class is asked. While the disk is busy the
 * steps that follow gather and are kept together; what the disk refuses is handed in again with the
 * next step. Used on the thread of the screens.
 */
public final class RoundRecord {
  private final Study study;
  private final QuizScope scope;
  private final List<Runnable> waiting = new ArrayList<>();
  private RoundLog log;
  private Round kept;
  private Round latest;
  private Instant seen;
  private boolean begun;
  private boolean busy;

  RoundRecord(Study study, RoundLog log, Round start, QuizScope scope, boolean begun) {
    this.scope = scope;
    this.study = study;
    this.log = log;
    this.begun = begun;
    kept = start;
    latest = start;
    seen = study.now();
  }

  /** Keeps the round as it is now. Nobody waits for it. */
  public void keep(Round now) {
    keep(now, () -> {});
  }

  /**
   * Keeps the round as it is now.
   *
   * @param then run when that is durable, or when it is clear that it cannot be
   */
  public void keep(Round now, Runnable then) {
    if (now.index() != latest.index()) {
      seen = study.now();
    }
    latest = now;
    waiting.add(then);
    if (scope instanceof QuizScope.InClass) {
      // What a class answers is not the person’s own answer.
      kept = now;
    }
    goOn();
  }

  private void goOn() {
    if (busy) {
      return;
    }
    List<Runnable> served = List.copyOf(waiting);
    waiting.clear();
    Round sent = latest;
    if (sent.equals(kept)) {
      served.forEach(Runnable::run);
      return;
    }
    List<Entry> entries = new ArrayList<>(begun ? List.of() : log.begun(kept, scope));
    Duration took = took();
    entries.addAll(log.since(kept, sent, index -> index == sent.index() ? took : Duration.ZERO));
    busy = true;
    study.keep(entries, fault -> settled(sent, served, fault));
  }

  private Duration took() {
    Duration took = Duration.between(seen, study.now());
    return took.isNegative() ? Duration.ZERO : took;
  }

  private void settled(Round sent, List<Runnable> served, @Nullable Throwable fault) {
    busy = false;
    if (fault instanceof StaleRoundException && begun) {
      // Another window has gone on with this round: from here on it is a round of its own.
      log = study.log(RoundId.fresh());
      begun = false;
      waiting.addAll(0, served);
      goOn();
      return;
    }
    if (fault == null) {
      begun = true;
      kept = sent;
    } else {
      study.tell(fault);
    }
    served.forEach(Runnable::run);
    if (!latest.equals(sent)) {
      goOn();
    }
  }
}
