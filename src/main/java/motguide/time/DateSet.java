package motguide.time;

import java.util.List;

/**
 * Several dates, of which one or all are meant.
 *
 * @param shape {@link DateShape#ONE_OF} or {@link DateShape#ALL_OF}
 * @param members moments, and spans for what is written {@code a..b}, {@code ..b} or {@code a..};
 *     at least one
 */
record DateSet(String text, DateShape shape, List<DateExpression> members)
    implements DateExpression {

  DateSet {
    members = List.copyOf(members);
  }

  @Override
  public DateBounds bounds() {
    long first = members.stream().mapToLong(m -> m.bounds().earliestStart()).min().orElseThrow();
    long end = members.stream().mapToLong(m -> m.bounds().latestEnd()).max().orElseThrow();
    if (shape == DateShape.ONE_OF) {
      return new DateBounds(
          first,
          end == DateBounds.NO_END ? DateBounds.NO_END : end - 1,
          first == DateBounds.NO_START ? DateBounds.NO_START : first + 1,
          end);
    }
    return new DateBounds(
        first,
        members.stream().mapToLong(m -> m.bounds().latestStart()).min().orElseThrow(),
        members.stream().mapToLong(m -> m.bounds().earliestEnd()).max().orElseThrow(),
        end);
  }

  @Override
  public DatePrecision precision() {
    return members.stream()
        .map(DateExpression::precision)
        .reduce(DatePrecision.DAY, DatePrecision::coarser);
  }

  @Override
  public boolean approximate() {
    return members.stream().anyMatch(DateExpression::approximate);
  }

  @Override
  public boolean uncertain() {
    return members.stream().anyMatch(DateExpression::uncertain);
  }
}
