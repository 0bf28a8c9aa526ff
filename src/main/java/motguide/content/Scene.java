package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a tour.
 *
 * @param view the stretch of time the axis shows
 * @param focus events in play, the one in big type first; at least one
 * @param sentence the one sentence on the screen: at most 22 full-width characters in Japanese
 * @param notes for the speaker
 * @param seconds planned time; greater than zero
 * @param question asked at this stop; null for none
 */
public record Scene(
    String id,
    HistoricalDate view,
    List<EventId> focus,
    LocalizedText sentence,
    LocalizedText notes,
    int seconds,
    @Nullable QuestionId question) {

  /** Copies the list and refuses a scene without focus or time. */
  public Scene {
    focus = List.copyOf(focus);
    if (focus.isEmpty() || seconds <= 0) {
      throw new IllegalArgumentException("scene " + id + " without focus or time");
    }
  }
}
