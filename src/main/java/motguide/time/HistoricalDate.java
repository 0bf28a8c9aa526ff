package motguide.time;

import java.util.List;
import java.util.Optional;

/**
 * A date as a historian writes it: EDTF text (ISO 8601-2, levels 0 and 1, and of level 2 sets,
 * decades, year divisions 25–41, exponents and significant digits of years, unspecified digits
 * anywhere, and doubt about single parts).
 *
 * <p>Nothing here is more precise than the text. Approximate ({@code ~}) and uncertain ({@code ?})
 * do not say by how much, so they are kept as marks and do <em>not</em> widen {@link #bounds()}:
 * whoever compares such dates decides how far to trust them. A time of day is accepted and checked
 * for form, but only its day is kept. Years are astronomical and proleptic Gregorian throughout:
 * {@code 0000} is 1 BCE.
 *
 * <p>Immutable. Two dates are equal if their texts are: {@code 1980/1989} and {@code 198X} differ.
 */
public final class HistoricalDate {

  /** The longest text that is read, in UTF-16 units. */
  public static final int MAX_LENGTH = 1_000;

  private final DateExpression expression;
  private final DateBounds bounds;

  private HistoricalDate(DateExpression expression) {
    this.expression = expression;
    this.bounds = expression.bounds();
  }

  /**
   * The date that a text writes.
   *
   * @param edtf without blanks before, after or within
   * @throws DateSyntaxException if it is no date; says where and why
   */
  public static HistoricalDate parse(String edtf) {
    return new HistoricalDate(EdtfParser.parse(edtf));
  }

  /** As {@link #parse(String)}, for text from outside: never throws. */
  public static DateReading read(String text) {
    try {
      return new DateReading.Read(parse(text));
    } catch (DateSyntaxException e) {
      return new DateReading.Unreadable(e.position(), e.reason());
    }
  }

  /** The EDTF text, exactly as read. */
  public String text() {
    return expression.text();
  }

  /** Between which days this began and ended. */
  public DateBounds bounds() {
    return bounds;
  }

  /**
   * The unit to which the date is known: of an interval or a set, that of its coarsest date. {@code
   * 198X} is known to the decade and {@code 1985-XX} to the year.
   */
  public DatePrecision precision() {
    return expression.precision();
  }

  /** How this lies in time. */
  public DateShape shape() {
    return switch (expression) {
      case Moment moment -> DateShape.MOMENT;
      case Span span -> DateShape.SPAN;
      case DateSet set -> set.shape();
    };
  }

  /** Whether any part of it is marked approximate. */
  public boolean approximate() {
    return expression.approximate();
  }

  /**
   * Whether that part of a moment is marked approximate; always false for intervals and sets, see
   * their dates.
   */
  public boolean approximate(DatePart part) {
    return expression instanceof Moment moment && moment.qualifiers().approximate().contains(part);
  }

  /** Whether any part of it is marked uncertain. */
  public boolean uncertain() {
    return expression.uncertain();
  }

  /**
   * Whether that part of a moment is marked uncertain; always false for intervals and sets, see
   * their dates.
   */
  public boolean uncertain(DatePart part) {
    return expression instanceof Moment moment && moment.qualifiers().uncertain().contains(part);
  }

  /** Whether any digit is unspecified, as in {@code 198X} or {@code 1985-XX}. */
  public boolean hasUnspecifiedDigits() {
    return expression.text().indexOf('X') >= 0;
  }

  /**
   * The date with which an interval starts, with its own doubts; empty if it is open or unknown, or
   * this no interval.
   */
  public Optional<HistoricalDate> start() {
    return expression instanceof Span(_, SpanEnd.At(Moment moment), _, _)
        ? Optional.of(new HistoricalDate(moment))
        : Optional.empty();
  }

  /**
   * The date with which an interval ends, with its own doubts; empty if it is open or unknown, or
   * this no interval.
   */
  public Optional<HistoricalDate> end() {
    return expression instanceof Span(_, _, SpanEnd.At(Moment moment), _)
        ? Optional.of(new HistoricalDate(moment))
        : Optional.empty();
  }

  /** Whether this is an interval without a start: {@code ../1985}. */
  public boolean startOpen() {
    return expression instanceof Span span && span.start() instanceof SpanEnd.Open;
  }

  /** Whether this is an interval without an end: {@code 2009/..}. */
  public boolean endOpen() {
    return expression instanceof Span span && span.end() instanceof SpanEnd.Open;
  }

  /** Whether this is an interval whose start is not known: {@code /1985}. */
  public boolean startUnknown() {
    return expression instanceof Span span && span.start() instanceof SpanEnd.Unknown;
  }

  /** Whether this is an interval whose end is not known: {@code 1985/}. */
  public boolean endUnknown() {
    return expression instanceof Span span && span.end() instanceof SpanEnd.Unknown;
  }

  /**
   * The dates of a set in the order written, consecutive ones as intervals ({@code 1970..1989} as
   * {@code 1970/1989}, {@code ..1911} as {@code ../1911}); of a moment or an interval, itself
   * alone.
   */
  public List<HistoricalDate> members() {
    return expression instanceof DateSet set
        ? set.members().stream().map(HistoricalDate::new).toList()
        : List.of(this);
  }

  /**
   * Whether this is over before the other can have begun, by their {@linkplain #bounds() bounds};
   * marks of doubt are not considered.
   */
  public boolean certainlyBefore(HistoricalDate other) {
    return bounds.certainlyBefore(other.bounds);
  }

  /**
   * Whether the two can share a day. Never false when they can; members of sets are compared one by
   * one, so {@code [1909,1911]} and {@code 1910} cannot. False whenever one is certainly before the
   * other. Marks of doubt are not considered.
   */
  public boolean mayOverlap(HistoricalDate other) {
    List<DateBounds> others = memberBounds(other.expression);
    return memberBounds(expression).stream()
        .anyMatch(a -> others.stream().anyMatch(b -> share(a, b)));
  }

  private static boolean share(DateBounds a, DateBounds b) {
    return !a.certainlyBefore(b) && !b.certainlyBefore(a);
  }

  private static List<DateBounds> memberBounds(DateExpression expression) {
    return expression instanceof DateSet set
        ? set.members().stream().map(DateExpression::bounds).toList()
        : List.of(expression.bounds());
  }

  /** What the text says, for the formatters. */
  DateExpression expression() {
    return expression;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HistoricalDate date && text().equals(date.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
