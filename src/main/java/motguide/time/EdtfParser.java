package motguide.time;

import motguide.time.SpanEnd.At;
import motguide.time.SpanEnd.Open;
import motguide.time.SpanEnd.Unknown;

/**
 * Reads EDTF text: a moment, an interval of moments, or a set. One pass from left to right; nothing
 * nests, so neither time nor stack grows beyond the length of the text.
 */
final class EdtfParser {

  private final String text;
  private final Cursor cursor;

  private EdtfParser(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  /**
   * Takes a text apart.
   *
   * @throws DateSyntaxException if it is no date
   */
  static DateExpression parse(String text) {
    if (text.isEmpty()) {
      throw new DateSyntaxException(text, 0, DateFault.EMPTY);
    }
    if (text.length() > HistoricalDate.MAX_LENGTH) {
      throw new DateSyntaxException(text, HistoricalDate.MAX_LENGTH, DateFault.TOO_LONG);
    }
    EdtfParser parser = new EdtfParser(text);
    return parser.cursor.isAtAny("[{")
        ? new SetParser(parser.cursor).parse()
        : parser.momentOrSpan();
  }

  private DateExpression momentOrSpan() {
    SpanEnd start = spanEnd();
    if (cursor.atEnd() && start instanceof At(Moment moment)) {
      return moment;
    }
    if (!cursor.take('/')) {
      throw cursor.unexpected();
    }
    requireYear(start, 0);
    int endPosition = cursor.position();
    SpanEnd end = spanEnd();
    if (cursor.isAt('/')) {
      throw cursor.fault(DateFault.INTERVAL_PARTS);
    }
    if (!cursor.atEnd()) {
      throw cursor.unexpected();
    }
    requireYear(end, endPosition);
    if (start instanceof At(Moment first)
        && end instanceof At(Moment last)
        && last.bounds().certainlyBefore(first.bounds())) {
      throw cursor.faultAt(endPosition, DateFault.INTERVAL_BACKWARDS);
    }
    return Span.of(text, start, end);
  }

  /** Keeps 1957/69 from being read as an interval that ends in the seventieth century. */
  private void requireYear(SpanEnd end, int position) {
    if (end instanceof At(Moment moment) && moment.isDecadeOrCentury()) {
      throw cursor.faultAt(position, DateFault.YEAR_DIGITS);
    }
  }

  private SpanEnd spanEnd() {
    if (cursor.take("..")) {
      return new Open();
    }
    if (cursor.atEnd() || cursor.isAt('/')) {
      return new Unknown();
    }
    return new At(new MomentParser(cursor).parse());
  }
}
