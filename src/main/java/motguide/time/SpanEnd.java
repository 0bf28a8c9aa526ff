package motguide.time;

/** The start or the end of an interval. */
sealed interface SpanEnd {

  /** A date. */
  record At(Moment moment) implements SpanEnd {}

  /** {@code ..}: it has no start, or no end. */
  record Open() implements SpanEnd {}

  /** Nothing written: there is a start or end, but it is not known. */
  record Unknown() implements SpanEnd {}
}
