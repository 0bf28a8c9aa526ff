package motguide.ui.quiz;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motguide.quiz.Response;
import motguide.time.DayNumber;

/**
 * Putting a pin on an axis of years. The pin snaps to years; where it stands at first is not an
 * answer.
 */
final class PlaceModel implements AnswerModel {
  private final long first;
  private final long last;
  private final long start;
  private final Draft draft;
  private final ReadOnlyObjectWrapper<String> typed =
      new ReadOnlyObjectWrapper<>(this, "typed", "");

  /** An axis of the years from {@code first} to {@code last}, both inclusive. */
  PlaceModel(long first, long last, Draft draft) {
    if (first >= last) {
      throw new IllegalArgumentException("axis from " + first + " to " + last);
    }
    this.first = first;
    this.last = last;
    start = Math.floorDiv(first + last, 2L);
    this.draft = draft;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  /** First year of the axis. */
  long first() {
    return first;
  }

  /** Last year of the axis. */
  long last() {
    return last;
  }

  /** The year the pin stands at, answered or not. */
  long year() {
    return pinned().orElse(start);
  }

  /** The year answered; empty while the pin has not been touched. */
  Optional<Long> pinned() {
    return draft.response() instanceof Response.Pinned(double day)
        ? Optional.of(DayNumber.yearOf(day))
        : Optional.empty();
  }

  /** The digits typed of a year that is not complete yet. */
  ReadOnlyObjectProperty<String> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Puts the pin at a year, at most at an end of the axis. */
  void pinAt(long year) {
    typed.set("");
    draft.change(new Response.Pinned(middleOf(Math.clamp(year, first, last))));
  }

  /** Moves the pin by so many years, at most to an end of the axis. */
  void step(long years) {
    pinAt(year() + years);
  }

  /** The middle of a year, so that a pin is as far from both its ends. */
  static double middleOf(long year) {
    return DayNumber.fromDecimalYear(year + 0.5);
  }

  /** Types one digit of a year; at the fourth the pin goes there. Gives whether it was a digit. */
  boolean type(String character) {
    int digit = character.length() == 1 ? Character.digit(character.charAt(0), 10) : -1;
    if (digit < 0 || draft.isClosed()) {
      return false;
    }
    String digits = typed.get() + digit;
    if (digits.length() < String.valueOf(last).length()) {
      typed.set(digits);
      return true;
    }
    long year = Long.parseLong(digits);
    typed.set("");
    if (year >= first && year <= last) {
      pinAt(year);
    }
    return true;
  }

  @Override
  public boolean undo() {
    String digits = typed.get();
    if (!digits.isEmpty()) {
      typed.set(digits.substring(0, digits.length() - 1));
      return true;
    }
    return draft.undo();
  }
}
