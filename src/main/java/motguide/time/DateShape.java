package motguide.time;

/** How a date lies in time. */
public enum DateShape {
  /**
   * One day, month, year …, written whole or with unspecified digits ({@code 1969-07-20}, {@code
   * 1985-XX}, {@code 198X}).
   */
  MOMENT,
  /** From a start to an end ({@code 1707/1717}, {@code 2009/..}). */
  SPAN,
  /** One of several dates, not known which ({@code [1911,1912]}, {@code [1970..1989]}). */
  ONE_OF,
  /** Each of several dates ({@code {1952,1964}}). */
  ALL_OF
}
