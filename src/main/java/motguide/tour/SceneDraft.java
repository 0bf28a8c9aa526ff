package motguide.tour;

import java.util.List;
import motguide.content.EventId;
import motguide.content.QuestionId;
import motguide.content.Scene;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a lecturer’s tour.
 *
 * @param id unique within its tour
 * @param view the stretch of time the axis shows; has a first and a last day
 * @param focus events in play, the one in big type first; may name events the pack does not have
 * @param sentence the one sentence on the screen
 * @param notes for the speaker
 * @param seconds planned time, {@value #LEAST_SECONDS} to {@value #MOST_SECONDS}
 * @param question asked at this stop; null for none
 */
public record SceneDraft(
    String id,
    HistoricalDate view,
    List<EventId> focus,
    DraftText sentence,
    DraftText notes,
    int seconds,
    @Nullable QuestionId question) {

  /** The shortest time that can be planned. */
  public static final int LEAST_SECONDS = 5;

  /** The longest time that can be planned. */
  public static final int MOST_SECONDS = 3600;

  /** What a new scene is planned for. */
  public static final int USUAL_SECONDS = 60;

  /** Copies the list and refuses a scene that cannot be shown anywhere. */
  public SceneDraft {
    focus = List.copyOf(focus);
    if (id.isBlank() || focus.isEmpty()) {
      throw new IllegalArgumentException("scene «" + id + "» without id or event");
    }
    if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
      throw new IllegalArgumentException("scene " + id + " of " + seconds + " seconds");
    }
    if (!view.bounds().hasStart() || !view.bounds().hasEnd()) {
      throw new IllegalArgumentException("scene " + id + " without end: " + view);
    }
  }

  /** A scene of the pack, to be changed. */
  public static SceneDraft of(Scene scene) {
    return new SceneDraft(
        scene.id(),
        scene.view(),
        scene.focus(),
        DraftText.of(scene.sentence()),
        DraftText.of(scene.notes()),
        Math.clamp(scene.seconds(), LEAST_SECONDS, MOST_SECONDS),
        scene.question());
  }

  /** The same with another id. */
  public SceneDraft withId(String value) {
    return new SceneDraft(value, view, focus, sentence, notes, seconds, question);
  }

  /** The same with other events in play. */
  public SceneDraft withFocus(List<EventId> value) {
    return new SceneDraft(id, view, value, sentence, notes, seconds, question);
  }

  /** The same with another sentence. */
  public SceneDraft withSentence(DraftText value) {
    return new SceneDraft(id, view, focus, value, notes, seconds, question);
  }

  /** The same with other notes. */
  public SceneDraft withNotes(DraftText value) {
    return new SceneDraft(id, view, focus, sentence, value, seconds, question);
  }

  /** The same, planned for another time. */
  public SceneDraft withSeconds(int value) {
    return new SceneDraft(id, view, focus, sentence, notes, value, question);
  }

  /** The same with another question; null for none. */
  public SceneDraft withQuestion(@Nullable QuestionId value) {
    return new SceneDraft(id, view, focus, sentence, notes, seconds, value);
  }
}
