package motguide.exchange.progress;

import motguide.content.LocalizedText;

/**
 * One thing that is wrong with a file of progress.
 *
 * @param place a JSON pointer such as {@code /answers/3/at}, or the line and column of a table
 * @param value what stands there; empty if nothing does
 * @param fix how it should be
 */
public record ProgressProblem(String place, String value, LocalizedText fix) {

  private static final int LONGEST_VALUE = 80;

  /** Cuts a long value. */
  public ProgressProblem {
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE - 1) + "…";
    }
  }
}
