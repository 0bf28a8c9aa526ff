package motguide.lecture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import motguide.content.EventId;
import motguide.content.LocalizedText;
import motguide.content.TourId;

/**
 * What was shown in a lecture, when, and what the class made of it.
 *
 * @param tour the tour that was given
 * @param title of the tour at that time
 * @param began when the room first saw something
 * @param ended when it was last changed
 * @param visits the scenes in the order they were shown; a scene shown twice is there twice
 */
public record LectureLog(
    TourId tour, LocalizedText title, Instant began, Instant ended, List<Visit> visits) {

  /** Copies the list. */
  public LectureLog {
    visits = List.copyOf(visits);
  }

  /** How long it took. */
  public Duration length() {
    return Duration.between(began, ended);
  }

  /** How many lines of ink were drawn. */
  public int strokes() {
    return visits.stream().mapToInt(visit -> visit.ink().size()).sum();
  }

  /**
   * A scene as it was shown.
   *
   * @param number of the scene in its tour, from 1
   * @param scene id of the scene
   * @param sentence on the screen
   * @param focus events in play
   * @param digressed whether the lecturer wandered off the way there
   * @param votes what the class was asked, each as it stood at the end
   * @param ink the lines drawn and not taken back, by date
   */
  public record Visit(
      int number,
      String scene,
      LocalizedText sentence,
      List<EventId> focus,
      Instant from,
      Instant to,
      boolean digressed,
      List<Vote> votes,
      List<Stroke> ink) {

    /** Copies the lists. */
    public Visit {
      focus = List.copyOf(focus);
      votes = List.copyOf(votes);
      ink = List.copyOf(ink);
    }

    /** How long it was shown. */
    public Duration length() {
      return Duration.between(from, to);
    }
  }

  /**
   * A vote of the class.
   *
   * @param question id of the question; empty for one of no pack
   */
  public record Vote(String question, LocalizedText prompt, List<Tally> tallies) {

    /** Copies the list. */
    public Vote {
      tallies = List.copyOf(tallies);
    }

    /** A vote as it stands. */
    static Vote of(HandCount count) {
      List<Tally> tallies = new java.util.ArrayList<>();
      for (int i = 0; i < count.choices().size(); i++) {
        HandCount.Choice choice = count.choices().get(i);
        tallies.add(
            new Tally(choice.text(), choice.right(), count.first().get(i), count.second().get(i)));
      }
      var asked = count.question();
      return new Vote(asked == null ? "" : asked.value(), count.prompt(), tallies);
    }

    /** Whether there was a second vote. */
    public boolean twice() {
      return tallies.stream().anyMatch(tally -> tally.second() > 0);
    }
  }

  /** The hands for one choice, in the first vote and in the second. */
  public record Tally(LocalizedText text, boolean right, int first, int second) {}
}
