package motguide.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import motguide.time.DateBounds;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;

/**
 * A timeline to be filled in by hand, and its key: the same events with numbered blanks on the one,
 * with their dates and names on the other.
 *
 * <p>Only events whose blank finds room are on it, so that no number is missing and nothing is
 * asked that has no place to write.
 */
public final class Worksheet {
  /** Blanks are as long as a hand needs, not as long as the answer, which would give it away. */
  private static final String NAME_BLANK = "_".repeat(22);

  private static final String DATE_BLANK = "_".repeat(9);

  private final Plan plan;
  private final LetterMeasure measure;
  private final List<AxisItem> asked;
  private final Drawing drawing;

  /**
   * What a worksheet is to be.
   *
   * @param sheet the timeline it is made of; its words are those of the worksheet
   * @param keyWords the words of the key
   * @param blank what is left out
   * @param bankTitle stands over the words to choose from; empty for no such words
   * @param seed of their order; the same order for the same number
   */
  public record Plan(
      SheetRequest sheet, SheetWords keyWords, Blank blank, String bankTitle, long seed) {
    /** Refuses a worksheet with nothing left out. */
    public Plan {
      if (blank == Blank.NOTHING) {
        throw new IllegalArgumentException("a worksheet without blanks");
      }
    }
  }

  /**
   * The answer to one blank.
   *
   * @param number as on the sheet, from 1
   * @param id of the event
   */
  public record Answer(int number, String id) {}

  /** Arranges and draws the worksheet; takes up to some seconds. */
  public Worksheet(Plan plan, LetterMeasure measure) {
    this.plan = plan;
    this.measure = measure;
    List<AxisItem> items = inView(plan.sheet());
    TimelineSheet sheet = sheet(items);
    while (!sheet.named().containsAll(idsOf(items))) {
      Set<String> named = new HashSet<>(sheet.named());
      items = items.stream().filter(item -> named.contains(item.id())).toList();
      sheet = sheet(items);
    }
    asked = items;
    drawing = sheet.drawing();
  }

  private static Set<String> idsOf(List<AxisItem> items) {
    return items.stream().map(AxisItem::id).collect(Collectors.toSet());
  }

  /** By date: the order in which the blanks are numbered. */
  private static List<AxisItem> inView(SheetRequest request) {
    TimelineModel model = request.model();
    AxisRange range = request.range();
    return model.items().stream()
        .filter(item -> !request.hidden().containsAll(item.laneIds()))
        .filter(item -> item.bounds().hasStart())
        .filter(
            item ->
                model.anchorOf(item) < range.endDay() && model.anchorOf(item) >= range.startDay())
        .sorted(Comparator.comparingDouble(model::anchorOf).thenComparing(AxisItem::id))
        .toList();
  }

  /** The sheet with its blanks. */
  public Drawing drawing() {
    return drawing;
  }

  /** What belongs into the blanks, by number. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (AxisItem item : asked) {
      answers.add(new Answer(answers.size() + 1, item.id()));
    }
    return answers;
  }

  /** The sheet filled in, with the same numbers. */
  public Drawing key() {
    SheetRequest filled =
        plan.sheet().with(plan.keyWords(), model(asked, Worksheet::filled), Exercise.NONE);
    return new TimelineSheet(filled, measure).drawing();
  }

  private TimelineSheet sheet(List<AxisItem> items) {
    Exercise exercise =
        new Exercise(plan.blank() != Blank.DATES, plan.bankTitle(), shuffledAnswers(items));
    BiFunction<AxisItem, Integer, AxisItem> left =
        plan.blank() == Blank.NAMES ? Worksheet::withoutName : Worksheet::withoutDate;
    SheetRequest request = plan.sheet().with(plan.sheet().words(), model(items, left), exercise);
    return new TimelineSheet(request, measure);
  }

  private List<String> shuffledAnswers(List<AxisItem> items) {
    if (plan.bankTitle().isEmpty()) {
      return List.of();
    }
    List<String> answers = new ArrayList<>();
    for (AxisItem item : items) {
      answers.add(plan.blank() == Blank.NAMES ? item.label().name() : item.label().year());
    }
    Collections.shuffle(answers, new Random(plan.seed()));
    return answers;
  }

  private TimelineModel model(
      List<AxisItem> items, BiFunction<AxisItem, Integer, AxisItem> relabelled) {
    TimelineModel whole = plan.sheet().model();
    List<AxisItem> numbered = new ArrayList<>();
    for (AxisItem item : items) {
      numbered.add(relabelled.apply(item, numbered.size() + 1));
    }
    return new TimelineModel(
        whole.lanes(), numbered, whole.bands(), List.of(), whole.presentDay(), whole.range());
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "(%d)", number);
  }

  private static AxisItem withoutName(AxisItem item, int number) {
    String spoken = item.label().year() + " " + number(number);
    String blank = number(number) + " " + NAME_BLANK;
    return relabelled(item, AxisLabel.of(yearBeside(item), dateOfSpan(item) + blank), spoken, true);
  }

  private static AxisItem withoutDate(AxisItem item, int number) {
    String name = item.label().name();
    String blank = number(number) + " " + DATE_BLANK;
    AxisLabel label =
        item.span() ? AxisLabel.of("", blank + " " + name) : AxisLabel.of(blank, name);
    return relabelled(item, label, number(number) + " " + name, false);
  }

  private static AxisItem filled(AxisItem item, int number) {
    String name = item.label().name();
    String date = item.label().year();
    AxisLabel label =
        item.span()
            ? AxisLabel.of("", number(number) + " " + date + " " + name)
            : AxisLabel.of(number(number) + " " + date, name);
    return relabelled(item, label, number(number) + " " + item.spoken(), true);
  }

  /** Bars are lettered with a name alone, so what is given of a period stands in its name. */
  private static String dateOfSpan(AxisItem item) {
    return item.span() ? item.label().year() + " " : "";
  }

  private static String yearBeside(AxisItem item) {
    return item.span() ? "" : item.label().year();
  }

  private static AxisItem relabelled(
      AxisItem item, AxisLabel label, String spoken, boolean withAlternatives) {
    List<DateBounds> alternatives = withAlternatives ? item.alternatives() : List.of();
    return new AxisItem(
        item.id(),
        item.laneIds(),
        label,
        item.bounds(),
        item.span(),
        item.importance(),
        item.doubt(),
        item.approximate(),
        alternatives,
        item.badge(),
        spoken);
  }
}
