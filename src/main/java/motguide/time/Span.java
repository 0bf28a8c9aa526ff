package motguide.time;

/** An interval from a start to an end. */
record Span(String text, SpanEnd start, SpanEnd end, DateBounds bounds) implements DateExpression {

  /** Makes a span; the caller has made sure that the end does not certainly precede the start. */
  static Span of(String text, SpanEnd start, SpanEnd end) {
    return new Span(text, start, end, boundsOf(start, end));
  }

  private static DateBounds boundsOf(SpanEnd start, SpanEnd end) {
    long earliestStart =
        start instanceof SpanEnd.At(Moment m) ? m.bounds().earliestStart() : DateBounds.NO_START;
    long latestEnd =
        end instanceof SpanEnd.At(Moment m) ? m.bounds().latestEnd() : DateBounds.NO_END;
    // It cannot begin after the last day on which it can end, nor end before the first on which it
    // can begin.
    long lastDay = latestEnd == DateBounds.NO_END ? DateBounds.NO_END : latestEnd - 1;
    long afterFirstDay =
        earliestStart == DateBounds.NO_START ? DateBounds.NO_START : earliestStart + 1;
    long latestStart =
        switch (start) {
          case SpanEnd.At(Moment m) -> Math.min(m.bounds().latestStart(), lastDay);
          case SpanEnd.Open() -> DateBounds.NO_START;
          case SpanEnd.Unknown() -> lastDay;
        };
    long earliestEnd =
        switch (end) {
          case SpanEnd.At(Moment m) -> Math.max(m.bounds().earliestEnd(), afterFirstDay);
          case SpanEnd.Open() -> DateBounds.NO_END;
          case SpanEnd.Unknown() -> afterFirstDay;
        };
    return new DateBounds(earliestStart, latestStart, earliestEnd, latestEnd);
  }

  @Override
  public DatePrecision precision() {
    if (start instanceof SpanEnd.At(Moment a)) {
      return end instanceof SpanEnd.At(Moment b)
          ? a.precision().coarser(b.precision())
          : a.precision();
    }
    return end instanceof SpanEnd.At(Moment b) ? b.precision() : DatePrecision.UNKNOWN;
  }

  @Override
  public boolean approximate() {
    return (start instanceof SpanEnd.At(Moment a) && a.approximate())
        || (end instanceof SpanEnd.At(Moment b) && b.approximate());
  }

  @Override
  public boolean uncertain() {
    return (start instanceof SpanEnd.At(Moment a) && a.uncertain())
        || (end instanceof SpanEnd.At(Moment b) && b.uncertain());
  }
}
