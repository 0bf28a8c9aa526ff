package motguide.quiz;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question that are made from the content of a pack. */
public enum MadePattern {
  /** Which of these events came first? */
  WHICH_FIRST("which-first"),
  /** In what year? The year is to be typed. */
  YEAR("year"),
  /** In which of these years? */
  WHICH_YEAR("which-year"),
  /** Put these events in order. */
  IN_ORDER("in-order"),
  /** Who wrote this work? */
  WHO_WROTE("who-wrote"),
  /** Which term does this define? */
  WHICH_TERM("which-term"),
  /** What does this term mean? */
  WHICH_MEANING("which-meaning"),
  /** How is this term read? */
  READING("reading"),
  /** Which of these did this event help to bring about? */
  WHAT_FOLLOWED("what-followed");

  private final String code;

  MadePattern(String code) {
    this.code = code;
  }

  /** The word that stands for it in ids and in keys of text. */
  public String code() {
    return code;
  }

  /** Whether it is made from cards, not from events. */
  boolean isOnCards() {
    return this == WHICH_TERM || this == WHICH_MEANING || this == READING;
  }

  static Optional<MadePattern> of(String code) {
    return Arrays.stream(values()).filter(pattern -> pattern.code.equals(code)).findFirst();
  }
}
