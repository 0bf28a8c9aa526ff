package motguide.time;

/** What a date text says, taken apart. */
sealed interface DateExpression permits Moment, Span, DateSet {

  /** The text as written. */
  String text();

  DateBounds bounds();

  DatePrecision precision();

  boolean approximate();

  boolean uncertain();
}
