package motguide.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.time.SpanEnd.At;
import motguide.time.SpanEnd.Open;
import motguide.time.SpanEnd.Unknown;
import org.jspecify.annotations.Nullable;

/** English: day month year, “c.” for approximate, BCE, en dash between start and end. */
final class EnglishWording implements DateWording {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  @Override
  public String full(DateExpression expression) {
    return switch (expression) {
      case Moment moment -> moment(moment, true);
      case Span span -> span(span);
      case DateSet set -> set(set);
    };
  }

  @Override
  public String compact(DateExpression expression) {
    return switch (expression) {
      case Moment moment -> compactMoment(moment);
      case Span span -> compactSpan(span);
      case DateSet set -> compactSet(set);
    };
  }

  @Override
  public String year(long year) {
    return DateWording.count(year) + (DateWording.isBce(year) ? " BCE" : year < 100 ? " CE" : "");
  }

  @Override
  public String compactYear(long year) {
    return year(year);
  }

  @Override
  public String day(long dayNumber) {
    return DayNumber.dayOf(dayNumber)
        + " "
        + MONTHS.get(DayNumber.monthOf(dayNumber) - 1)
        + " "
        + year(DayNumber.yearOf(dayNumber));
  }

  private String moment(Moment moment, boolean sayUncertain) {
    String head = (moment.whollyApproximate() ? "c. " : "") + head(moment);
    List<String> notes = new ArrayList<>();
    if (!moment.isIrregular() && !isNothingKnown(moment)) {
      note(notes, moment.unknownParts(), "unknown");
    }
    if (!moment.whollyApproximate()) {
      note(notes, moment.qualifiers().approximate(), "approximate");
    }
    if (!moment.whollyUncertain()) {
      note(notes, moment.qualifiers().uncertain(), "uncertain");
    } else if (sayUncertain) {
      notes.add("uncertain");
    }
    return head + parenthesis(notes);
  }

  private static void note(List<String> notes, Set<DatePart> parts, String what) {
    if (!parts.isEmpty()) {
      List<String> names =
          parts.stream().sorted().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
      notes.add(enumeration(names, "and") + " " + what);
    }
  }

  private static String parenthesis(List<String> notes) {
    return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
  }

  private static boolean isNothingKnown(Moment moment) {
    return moment.unknownParts().equals(moment.parts());
  }

  private String head(Moment moment) {
    if (isNothingKnown(moment)) {
      return "date unknown";
    }
    if (moment.isIrregular()) {
      DateBounds bounds = moment.bounds();
      return "some time between "
          + day(bounds.earliestStart())
          + " and "
          + day(bounds.latestEnd() - 1);
    }
    String inYear = partOfYear(moment);
    YearMask year = moment.year();
    return switch (year.form()) {
      case PLAIN ->
          inYear.isEmpty() ? year(year.value()) : inYear + joint(moment) + year(year.value());
      case DECADE -> (inYear.isEmpty() ? "" : inYear + " in the ") + year.first() + "s";
      case CENTURY -> (inYear.isEmpty() ? "" : inYear + " in the ") + century(year, "century");
      case UNKNOWN -> inYear;
      case RANGE -> "some time in " + years(year.first(), year.last()) + estimate(year);
    };
  }

  /**
   * Day and month, or season: what stands before the year. Empty if the year is all that is known.
   */
  private static String partOfYear(Moment moment) {
    YearDivision division = moment.division();
    if (division != null) {
      return division(division);
    }
    DigitMask month = moment.month();
    DigitMask day = moment.day();
    if (month == null || !month.isPlain()) {
      return "";
    }
    String name = MONTHS.get(month.value() - 1);
    return day == null || !day.isPlain() ? name : day.value() + " " + name;
  }

  private static String joint(Moment moment) {
    YearDivision division = moment.division();
    boolean needsOf =
        division != null
            && (division.precision() == DatePrecision.QUARTER
                || division.precision() == DatePrecision.HALF_YEAR);
    return needsOf ? " of " : " ";
  }

  private static String division(YearDivision division) {
    return switch (division.precision()) {
      case QUARTER -> ORDINALS.get(division.ordinal1() - 1) + " quarter";
      case HALF_YEAR -> ORDINALS.get(division.ordinal1() - 1) + " half";
      case FOUR_MONTHS ->
          MONTHS.get(division.firstMonth() - 1) + "–" + MONTHS.get(division.lastMonth() - 1);
      default -> {
        String season = division.season().name().toLowerCase(Locale.ROOT);
        yield switch (division.hemisphere()) {
          case NOT_GIVEN -> season;
          case NORTHERN -> "northern " + season;
          case SOUTHERN -> "southern " + season;
        };
      }
    };
  }

  private static String century(YearMask year, String noun) {
    return ordinal(year.century()) + " " + noun + (year.negative() ? " BCE" : "");
  }

  private static String ordinal(long number) {
    long tens = number % 100;
    String suffix =
        tens >= 11 && tens <= 13
            ? "th"
            : switch ((int) (number % 10)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + suffix;
  }

  private String estimate(YearMask year) {
    Long estimate = year.estimate();
    return estimate == null ? "" : ", estimated " + year(estimate);
  }

  /** Two years with one mark of era for both where it is the same. */
  private String years(long first, long last) {
    boolean bothBce = DateWording.isBce(first) && DateWording.isBce(last);
    if (bothBce) {
      return DateWording.count(first) + "–" + DateWording.count(last) + " BCE";
    }
    if (DateWording.isBce(first) || first < 100) {
      String start = DateWording.isBce(first) ? year(first) : DateWording.count(first);
      return dash(start, DateWording.count(last) + (DateWording.isBce(first) ? " CE" : ""))
          + (DateWording.isBce(first) ? "" : " CE");
    }
    return DateWording.count(first) + "–" + DateWording.count(last);
  }

  private String span(Span span) {
    if (span.start() instanceof At(Moment first)) {
      return switch (span.end()) {
        case At(Moment last) -> between(first, last);
        case Open() -> moment(first, false) + " to the present" + parenthesis(doubts(first, null));
        case Unknown() ->
            "from " + moment(first, false) + parenthesis(with(doubts(first, null), "end unknown"));
      };
    }
    boolean open = span.start() instanceof Open;
    return switch (span.end()) {
      case At(Moment last) -> {
        List<String> doubts = open ? List.of() : List.of("start unknown");
        yield "until "
            + moment(last, false)
            + parenthesis(with(doubts, last.whollyUncertain() ? "end uncertain" : ""));
      }
      case Open() -> open ? "without start or end" : "to the present (start unknown)";
      case Unknown() -> open ? "without a start (end unknown)" : "date unknown";
    };
  }

  private String between(Moment first, Moment last) {
    String doubts = parenthesis(doubts(first, last));
    if (DateWording.isBareYear(first) && DateWording.isBareYear(last)) {
      return years(first.year().value(), last.year().value()) + doubts;
    }
    return dash(moment(first, false), moment(last, false)) + doubts;
  }

  private static String dash(String first, String last) {
    return first + (first.contains(" ") || last.contains(" ") ? " – " : "–") + last;
  }

  private static List<String> doubts(Moment first, @Nullable Moment last) {
    boolean start = first.whollyUncertain();
    boolean end = last != null && last.whollyUncertain();
    if (start && end) {
      return List.of("start and end uncertain");
    }
    return start ? List.of("start uncertain") : end ? List.of("end uncertain") : List.of();
  }

  private static List<String> with(List<String> notes, String note) {
    return note.isEmpty() ? notes : Stream.concat(notes.stream(), Stream.of(note)).toList();
  }

  private String set(DateSet set) {
    List<DateExpression> members = set.members();
    boolean oneOf = set.shape() == DateShape.ONE_OF;
    if (members.size() == 1 && members.getFirst() instanceof Span range) {
      return oneOf ? someTime(range) : each(range);
    }
    List<String> names = members.stream().map(oneOf ? this::possibleMember : this::member).toList();
    return enumeration(names, oneOf ? "or" : "and");
  }

  private String someTime(Span range) {
    if (range.start() instanceof At(Moment first) && range.end() instanceof At(Moment last)) {
      return range.precision() == DatePrecision.DAY
          ? "some time between " + moment(first, true) + " and " + moment(last, true)
          : "some time in " + between(first, last);
    }
    return possibleMember(range);
  }

  private String each(Span range) {
    String unit =
        switch (range.precision()) {
          case DAY -> "each day";
          case MONTH -> "each month";
          case YEAR -> "each year";
          default -> "all";
        };
    if (range.start() instanceof At(Moment first)) {
      return range.end() instanceof At(Moment last)
          ? unit + " from " + moment(first, true) + " to " + moment(last, true)
          : unit + " from " + moment(first, true) + " on";
    }
    return range.end() instanceof At(Moment last) ? unit + " up to " + moment(last, true) : unit;
  }

  /** One of the dates among which the truth lies. */
  private String possibleMember(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> moment(last, true) + " or earlier";
      case Span(_, At(Moment first), Open(), _) -> moment(first, true) + " or later";
      default -> full(member);
    };
  }

  /** One of the dates that are all meant. */
  private String member(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> "up to " + moment(last, true);
      case Span(_, At(Moment first), Open(), _) -> "from " + moment(first, true) + " on";
      default -> full(member);
    };
  }

  private static String enumeration(List<String> items, String conjunction) {
    int last = items.size() - 1;
    return last == 0
        ? items.getFirst()
        : items.stream().limit(last).collect(Collectors.joining(", "))
            + " "
            + conjunction
            + " "
            + items.get(last);
  }

  private String compactMoment(Moment moment) {
    YearMask year = moment.year();
    String name =
        switch (year.form()) {
          case PLAIN -> compactYear(year.value());
          case DECADE -> year.first() + "s";
          case CENTURY -> century(year, "c.");
          case UNKNOWN -> "year unknown";
          case RANGE -> "in " + compactYears(year.first(), year.last());
        };
    return (isApproximate(moment) ? "c. " : "") + name + (isUncertain(moment) ? "?" : "");
  }

  private static boolean isApproximate(Moment moment) {
    return moment.qualifiers().approximate().contains(DatePart.YEAR);
  }

  private static boolean isUncertain(Moment moment) {
    return moment.qualifiers().uncertain().contains(DatePart.YEAR);
  }

  private String compactYears(long first, long last) {
    return DateWording.sharesCentury(first, last)
        ? first + "–" + DateWording.withoutCentury(last)
        : years(first, last);
  }

  private String compactSpan(Span span) {
    String start =
        span.start() instanceof At(Moment first)
            ? compactMoment(first)
            : openOrUnknown(span.start());
    String end =
        span.end() instanceof At(Moment last) ? compactMoment(last) : openOrUnknown(span.end());
    if (span.start() instanceof At(Moment first)
        && span.end() instanceof At(Moment last)
        && first.year().isPlain()
        && last.year().isPlain()) {
      return compactBetween(first, last);
    }
    return start + "–" + end;
  }

  private String compactBetween(Moment first, Moment last) {
    long from = first.year().value();
    long to = last.year().value();
    if (from == to) {
      return compactMoment(isApproximate(last) || isUncertain(last) ? last : first);
    }
    if (isApproximate(first) || isApproximate(last)) {
      return compactMoment(first) + "–" + compactMoment(last);
    }
    String doubtOfFirst = isUncertain(first) ? "?" : "";
    String doubtOfLast = isUncertain(last) ? "?" : "";
    if (DateWording.sharesCentury(from, to)) {
      return from + doubtOfFirst + "–" + DateWording.withoutCentury(to) + doubtOfLast;
    }
    return doubtOfFirst.isEmpty()
        ? years(from, to) + doubtOfLast
        : compactMoment(first) + "–" + compactMoment(last);
  }

  private static String openOrUnknown(SpanEnd end) {
    return end instanceof Unknown ? "?" : "";
  }

  private String compactSet(DateSet set) {
    List<DateExpression> members = set.members();
    boolean oneOf = set.shape() == DateShape.ONE_OF;
    if (members.size() == 1
        && members.getFirst() instanceof Span(_, At(Moment first), At(Moment last), _)
        && oneOf) {
      return first.year().value() == last.year().value()
          ? compactMoment(first)
          : "in " + compactBetween(first, last);
    }
    List<String> names =
        members.stream().map(oneOf ? this::compactPossible : this::compact).distinct().toList();
    return oneOf ? enumeration(names, "or") : String.join(", ", names);
  }

  private String compactPossible(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> compactMoment(last) + " or earlier";
      case Span(_, At(Moment first), Open(), _) -> compactMoment(first) + " or later";
      default -> compact(member);
    };
  }
}
