package motguide.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.time.SpanEnd.At;
import motguide.time.SpanEnd.Open;
import motguide.time.SpanEnd.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Japanese: 年月日, 頃 for approximate, 紀元前, en dash between start and end, plain brackets as in the
 * pack.
 */
final class JapaneseWording implements DateWording {

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
    return era(year) + DateWording.count(year) + "年";
  }

  private static String era(long year) {
    return DateWording.isBce(year) ? "紀元前" : year < 100 ? "西暦" : "";
  }

  @Override
  public String compactYear(long year) {
    return compactEra(year) + DateWording.count(year);
  }

  private static String compactEra(long year) {
    return DateWording.isBce(year) ? "前" : year < 100 ? "西暦" : "";
  }

  @Override
  public String day(long dayNumber) {
    return year(DayNumber.yearOf(dayNumber))
        + DayNumber.monthOf(dayNumber)
        + "月"
        + DayNumber.dayOf(dayNumber)
        + "日";
  }

  private String moment(Moment moment, boolean sayUncertain) {
    String head = head(moment) + (moment.whollyApproximate() ? "頃" : "");
    List<String> notes = new ArrayList<>();
    if (!moment.isIrregular() && !isNothingKnown(moment)) {
      note(notes, moment.unknownParts(), "は不明");
    }
    if (!moment.whollyApproximate()) {
      note(notes, moment.qualifiers().approximate(), "はおおよそ");
    }
    if (!moment.whollyUncertain()) {
      note(notes, moment.qualifiers().uncertain(), "は不確か");
    } else if (sayUncertain) {
      notes.add("不確か");
    }
    return head + parenthesis(notes);
  }

  private static void note(List<String> notes, Set<DatePart> parts, String what) {
    if (!parts.isEmpty()) {
      notes.add(
          parts.stream().sorted().map(JapaneseWording::name).collect(Collectors.joining("と"))
              + what);
    }
  }

  private static String name(DatePart part) {
    return switch (part) {
      case YEAR -> "年";
      case MONTH -> "月";
      case DAY -> "日";
    };
  }

  private static String parenthesis(List<String> notes) {
    return notes.isEmpty() ? "" : "(" + String.join("、", notes) + ")";
  }

  private static boolean isNothingKnown(Moment moment) {
    return moment.unknownParts().equals(moment.parts());
  }

  private String head(Moment moment) {
    if (isNothingKnown(moment)) {
      return "年代不明";
    }
    if (moment.isIrregular()) {
      DateBounds bounds = moment.bounds();
      return day(bounds.earliestStart()) + "から" + day(bounds.latestEnd() - 1) + "までのいつか";
    }
    String inYear = partOfYear(moment);
    YearMask year = moment.year();
    return switch (year.form()) {
      case PLAIN -> year(year.value()) + inYear;
      case DECADE -> year.first() + "年代" + (inYear.isEmpty() ? "" : "の" + inYear);
      case CENTURY -> century(year, "紀元前") + (inYear.isEmpty() ? "" : "の" + inYear);
      case UNKNOWN -> inYear;
      case RANGE -> years(year.first(), year.last()) + "のいつか" + estimate(year);
    };
  }

  /**
   * Month and day, or season: what stands after the year. Empty if the year is all that is known.
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
    String name = month.value() + "月";
    return day == null || !day.isPlain() ? name : name + day.value() + "日";
  }

  private static String division(YearDivision division) {
    return switch (division.precision()) {
      case QUARTER -> "第" + division.ordinal1() + "四半期";
      case HALF_YEAR -> division.ordinal1() == 1 ? "上半期" : "下半期";
      case FOUR_MONTHS -> division.firstMonth() + "–" + division.lastMonth() + "月";
      default -> season(division.season()) + hemisphere(division.hemisphere());
    };
  }

  private static String season(YearDivision.Season season) {
    return switch (season) {
      case SPRING -> "春";
      case SUMMER -> "夏";
      case AUTUMN -> "秋";
      case WINTER -> "冬";
    };
  }

  private static String hemisphere(YearDivision.Hemisphere hemisphere) {
    return switch (hemisphere) {
      case NOT_GIVEN -> "";
      case NORTHERN -> "(北半球)";
      case SOUTHERN -> "(南半球)";
    };
  }

  private static String century(YearMask year, String bce) {
    return (year.negative() ? bce : "") + year.century() + "世紀";
  }

  private String estimate(YearMask year) {
    Long estimate = year.estimate();
    return estimate == null ? "" : "(推定" + year(estimate) + ")";
  }

  /** Two years with one 年, and one mark of era for both where it is the same. */
  private String years(long first, long last) {
    return era(first)
        + DateWording.count(first)
        + "–"
        + eraOfLast(first, last, "紀元前")
        + DateWording.count(last)
        + "年";
  }

  private static String eraOfLast(long first, long last, String bce) {
    if (DateWording.isBce(first) == DateWording.isBce(last)) {
      return "";
    }
    return DateWording.isBce(last) ? bce : "西暦";
  }

  private String span(Span span) {
    if (span.start() instanceof At(Moment first)) {
      return switch (span.end()) {
        case At(Moment last) -> between(first, last);
        case Open() -> moment(first, false) + "から現在" + parenthesis(doubts(first, null));
        case Unknown() ->
            moment(first, false) + "から" + parenthesis(with(doubts(first, null), "終わりは不明"));
      };
    }
    boolean open = span.start() instanceof Open;
    return switch (span.end()) {
      case At(Moment last) -> {
        List<String> doubts = open ? List.of() : List.of("始まりは不明");
        yield moment(last, false)
            + "まで"
            + parenthesis(with(doubts, last.whollyUncertain() ? "終わりは不確か" : ""));
      }
      case Open() -> open ? "始まりも終わりもなし" : "現在まで(始まりは不明)";
      case Unknown() -> open ? "始まりなし(終わりは不明)" : "年代不明";
    };
  }

  private String between(Moment first, Moment last) {
    String span =
        DateWording.isBareYear(first) && DateWording.isBareYear(last)
            ? years(first.year().value(), last.year().value())
            : moment(first, false) + "–" + moment(last, false);
    return span + parenthesis(doubts(first, last));
  }

  private static List<String> doubts(Moment first, @Nullable Moment last) {
    boolean start = first.whollyUncertain();
    boolean end = last != null && last.whollyUncertain();
    if (start && end) {
      return List.of("始まりと終わりは不確か");
    }
    return start ? List.of("始まりは不確か") : end ? List.of("終わりは不確か") : List.of();
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
    if (!oneOf || names.size() == 1) {
      return String.join("・", names);
    }
    return names.size() == 2 ? String.join("または", names) : String.join("・", names) + "のいずれか";
  }

  private String someTime(Span range) {
    return range.start() instanceof At(Moment first) && range.end() instanceof At(Moment last)
        ? between(first, last) + "のいつか"
        : possibleMember(range);
  }

  private String each(Span range) {
    String unit =
        switch (range.precision()) {
          case DAY -> "の毎日";
          case MONTH -> "の各月";
          case YEAR -> "の各年";
          default -> "のすべて";
        };
    if (range.start() instanceof At(Moment first)) {
      return range.end() instanceof At(Moment last)
          ? between(first, last) + unit
          : moment(first, true) + "以降" + unit;
    }
    return range.end() instanceof At(Moment last) ? moment(last, true) + "まで" + unit : "すべて";
  }

  /** One of the dates among which the truth lies. */
  private String possibleMember(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> moment(last, true) + "以前";
      case Span(_, At(Moment first), Open(), _) -> moment(first, true) + "以降";
      default -> full(member);
    };
  }

  /** One of the dates that are all meant. */
  private String member(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> moment(last, true) + "まで";
      case Span(_, At(Moment first), Open(), _) -> moment(first, true) + "以降";
      default -> full(member);
    };
  }

  private String compactMoment(Moment moment) {
    YearMask year = moment.year();
    String name =
        switch (year.form()) {
          case PLAIN -> compactYear(year.value());
          case DECADE -> year.first() + "年代";
          case CENTURY -> century(year, "前");
          case UNKNOWN -> "年不明";
          case RANGE -> compactYears(year.first(), year.last()) + "の間";
        };
    return name + marks(moment);
  }

  private static String marks(Moment moment) {
    return (moment.qualifiers().approximate().contains(DatePart.YEAR) ? "頃" : "")
        + (moment.qualifiers().uncertain().contains(DatePart.YEAR) ? "?" : "");
  }

  private String compactYears(long first, long last) {
    return compactYear(first) + "–" + compactLast(first, last);
  }

  /** The second of two years, as short as is still clear. */
  private static String compactLast(long first, long last) {
    return DateWording.sharesCentury(first, last)
        ? DateWording.withoutCentury(last)
        : eraOfLast(first, last, "前") + DateWording.count(last);
  }

  private String compactSpan(Span span) {
    if (span.start() instanceof At(Moment first)
        && span.end() instanceof At(Moment last)
        && first.year().isPlain()
        && last.year().isPlain()) {
      return compactBetween(first, last);
    }
    String start =
        span.start() instanceof At(Moment first)
            ? compactMoment(first)
            : openOrUnknown(span.start());
    String end =
        span.end() instanceof At(Moment last) ? compactMoment(last) : openOrUnknown(span.end());
    return start + "–" + end;
  }

  private String compactBetween(Moment first, Moment last) {
    long from = first.year().value();
    long to = last.year().value();
    if (from == to) {
      return compactMoment(marks(last).isEmpty() ? first : last);
    }
    return compactMoment(first) + "–" + compactLast(from, to) + marks(last);
  }

  private static String openOrUnknown(SpanEnd end) {
    return end instanceof Unknown ? "?" : "";
  }

  private String compactSet(DateSet set) {
    List<DateExpression> members = set.members();
    boolean oneOf = set.shape() == DateShape.ONE_OF;
    if (oneOf
        && members.size() == 1
        && members.getFirst() instanceof Span(_, At(Moment first), At(Moment last), _)) {
      return first.year().value() == last.year().value()
          ? compactMoment(first)
          : compactBetween(first, last) + "の間";
    }
    List<String> names =
        members.stream().map(oneOf ? this::compactPossible : this::compact).distinct().toList();
    if (oneOf) {
      return String.join("か", names);
    }
    return twoBareYears(members) ? shortened(members) : String.join("・", names);
  }

  private static boolean twoBareYears(List<DateExpression> members) {
    return members.size() == 2
        && members.stream()
            .allMatch(
                m ->
                    m instanceof Moment moment
                        && moment.year().isPlain()
                        && marks(moment).isEmpty());
  }

  private String shortened(List<DateExpression> members) {
    long first = ((Moment) members.getFirst()).year().value();
    long last = ((Moment) members.getLast()).year().value();
    if (first == last) {
      return compactYear(first);
    }
    return compactYear(first)
        + "・"
        + (DateWording.sharesCentury(first, last)
            ? DateWording.withoutCentury(last)
            : compactYear(last));
  }

  private String compactPossible(DateExpression member) {
    return switch (member) {
      case Span(_, Open(), At(Moment last), _) -> compactMoment(last) + "以前";
      case Span(_, At(Moment first), Open(), _) -> compactMoment(first) + "以降";
      default -> compact(member);
    };
  }
}
