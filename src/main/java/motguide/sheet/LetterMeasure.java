package motguide.sheet;

import motguide.timeline.TextMeasure;

/** Tells how wide words are in the guide’s typeface, without a toolkit. */
public interface LetterMeasure {

  /** The width of a line of words in pixels. */
  double width(String text, Lettering lettering);

  /** The same for the words of a timeline. */
  default TextMeasure ofTimeline() {
    return (text, role) -> width(text, Lettering.of(role));
  }
}
