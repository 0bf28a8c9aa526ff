package motguide.time;

import java.util.ArrayList;
import java.util.List;

/** Reads a set: {@code [..]} for one of its members, <code>{..}</code> for all of them. */
final class SetParser {

  private final Cursor cursor;

  /** Reads from the opening bracket on. */
  SetParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Takes the set, to the end of the text.
   *
   * @throws DateSyntaxException if it is none
   */
  DateSet parse() {
    int start = cursor.position();
    boolean oneOf = cursor.takeAny() == '[';
    char close = oneOf ? ']' : '}';
    if (cursor.isAt(close)) {
      throw cursor.fault(DateFault.SET_EMPTY);
    }
    List<DateExpression> members = new ArrayList<>();
    members.add(cursor.take("..") ? orEarlier() : member(close));
    while (cursor.take(',')) {
      members.add(member(close));
    }
    if (cursor.atEnd() || (cursor.isAtAny("]}") && !cursor.isAt(close))) {
      throw cursor.fault(DateFault.SET_NOT_CLOSED);
    }
    if (!cursor.take(close)) {
      throw cursor.unexpected();
    }
    if (!cursor.atEnd()) {
      throw cursor.unexpected();
    }
    return new DateSet(
        cursor.textFrom(start), oneOf ? DateShape.ONE_OF : DateShape.ALL_OF, members);
  }

  private DateExpression orEarlier() {
    if (cursor.isAtAny("]}")) {
      throw cursor.fault(DateFault.SET_EMPTY);
    }
    Moment last = moment();
    if (cursor.isAt("..")) {
      throw cursor.fault(DateFault.SET_RANGE);
    }
    return Span.of("../" + last.text(), new SpanEnd.Open(), new SpanEnd.At(last));
  }

  private DateExpression member(char close) {
    Moment first = moment();
    int dots = cursor.position();
    if (!cursor.take("..")) {
      return first;
    }
    if (cursor.isAt(close)) {
      return Span.of(first.text() + "/..", new SpanEnd.At(first), new SpanEnd.Open());
    }
    Moment last = moment();
    if (!first.isPlain()
        || !last.isPlain()
        || first.precision() != last.precision()
        || cursor.isAt("..")) {
      throw cursor.faultAt(dots, DateFault.SET_RANGE);
    }
    if (!first.bounds().certainlyBefore(last.bounds())) {
      throw cursor.faultAt(dots, DateFault.SET_RANGE_BACKWARDS);
    }
    return Span.of(first.text() + "/" + last.text(), new SpanEnd.At(first), new SpanEnd.At(last));
  }

  private Moment moment() {
    int start = cursor.position();
    Moment moment = new MomentParser(cursor).parse();
    if (moment.isDecadeOrCentury()) {
      throw cursor.faultAt(start, DateFault.YEAR_DIGITS);
    }
    if (moment.timed()) {
      throw cursor.faultAt(start + moment.text().indexOf('T'), DateFault.TIME_NOT_ALLOWED);
    }
    return moment;
  }
}
