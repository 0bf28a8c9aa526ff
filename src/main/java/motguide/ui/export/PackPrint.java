package motguide.ui.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import motguide.content.Citation;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Manifest;
import motguide.sheet.Blank;
import motguide.sheet.Drawing;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import motguide.sheet.SheetRequest;
import motguide.sheet.SheetRequest.Names;
import motguide.sheet.SheetWords;
import motguide.sheet.SourcePages;
import motguide.sheet.TimelineSheet;
import motguide.sheet.Worksheet;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import motguide.ui.home.PackAxisWords;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import motguide.ui.source.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Makes a print of the timeline of a pack, in the reader’s language.
 *
 * <p>Needs no toolkit; for one thread.
 */
public final class PackPrint {
  /** Lines of the worksheet are 8 mm apart, as in an exercise book. */
  private static final int WORKSHEET_PERCENT = 150;

  private static final long BANK_SEED = 1911;

  private final Library library;
  private final Wording wording;
  private final LocalDate made;
  private final LetterMeasure measure;
  private final DateFormatter dates;
  private final PackAxisWords axisWords;

  /**
   * Prints of a pack.
   *
   * @param made the day that is printed on them
   */
  public PackPrint(Library library, Wording wording, LocalDate made, LetterMeasure measure) {
    this.library = library;
    this.wording = wording;
    this.made = made;
    this.measure = measure;
    dates = DateFormatter.of(wording.language().locale());
    axisWords = new PackAxisWords(wording);
  }

  /**
   * A print with what is on it.
   *
   * @param named how many events have their name on it, or a blank for it
   * @param key what belongs into the blanks of a worksheet; null for a timeline to be read
   */
  public record Made(Print print, int named, int events, @Nullable Print key) {}

  /** The print that was chosen; takes some tenths of a second. */
  public Made make(ExportChoice choice, TimelineExtent shown) {
    AxisRange range = choice.whole() ? shown.model().range() : shown.range();
    int events = countIn(shown.model(), range, shown.hiddenLanes());
    if (choice.isWorksheet()) {
      return worksheet(choice, shown, range, events);
    }
    SheetRequest request =
        request(choice, shown, range, words(range, events, choice), choice.names(), 100)
            .withSelected(shown.selected());
    TimelineSheet sheet = TimelineSheet.withLargestText(request, measure);
    List<Drawing> sources =
        choice.sources() && choice.format().hasPages()
            ? sourcePages(sheet.named(), choice)
            : List.of();
    Print print = print(title(), sheet.drawing(), choice.poster(), sources);
    return new Made(print, sheet.named().size(), events, null);
  }

  private SheetRequest request(
      ExportChoice choice,
      TimelineExtent shown,
      AxisRange range,
      SheetWords words,
      Names names,
      int textPercent) {
    return new SheetRequest(
            shown.model(),
            axisWords,
            words,
            range,
            shown.hiddenLanes(),
            choice.folded(),
            shown.japaneseEras(),
            names,
            choice.poster(),
            textPercent)
        .withCollapsed(shown.collapsedLanes());
  }

  private Print print(String title, Drawing sheet, Poster poster, List<Drawing> appendix) {
    return new Print(
        title,
        String.join(" ", credits()),
        wording.language().locale(),
        made,
        sheet,
        poster,
        appendix);
  }

  private Made worksheet(ExportChoice choice, TimelineExtent shown, AxisRange range, int events) {
    String about = wording.text("export.worksheet.about." + code(choice.blank()), years(range));
    String keyTitle = wording.text("export.worksheet.key", title());
    Worksheet.Plan plan =
        new Worksheet.Plan(
            request(
                choice,
                shown,
                range,
                words(title(), about, wording.text("export.worksheet.writer")),
                Names.AS_MANY_AS_FIT,
                WORKSHEET_PERCENT),
            words(keyTitle, years(range), madeOn()),
            choice.blank(),
            choice.bank() ? wording.text("export.worksheet.bank." + code(choice.blank())) : "",
            BANK_SEED);
    Worksheet sheet = new Worksheet(plan, measure);
    List<Drawing> answers =
        choice.format().hasPages() ? answerPages(sheet.answers(), keyTitle, choice) : List.of();
    return new Made(
        print(title(), sheet.drawing(), choice.poster(), List.of()),
        sheet.answers().size(),
        events,
        print(keyTitle, sheet.key(), choice.poster(), answers));
  }

  private static String code(Blank blank) {
    return blank.name().toLowerCase(Locale.ROOT);
  }

  private List<Drawing> answerPages(
      List<Worksheet.Answer> answers, String title, ExportChoice choice) {
    List<SourcePages.Entry> entries = new ArrayList<>();
    for (Worksheet.Answer answer : answers) {
      Event event = library.event(new EventId(answer.id()));
      entries.add(
          new SourcePages.Entry(
              "(" + answer.number() + ")  " + heading(event),
              choice.sources() ? sourcesOf(event) : List.of()));
    }
    return SourcePages.of(entries, title, wording.language().locale(), choice.poster(), measure);
  }

  private String heading(Event event) {
    return dates.compact(event.date()) + "  " + wording.first(event.title());
  }

  private String title() {
    return wording.first(library.pack().manifest().title());
  }

  private String years(AxisRange range) {
    return axisWords.years(
        DayNumber.yearOf(range.startDay()), DayNumber.yearOf(range.endDay() - 1));
  }

  private String madeOn() {
    return wording.text("export.sheet.made", dates.full(HistoricalDate.parse(made.toString())));
  }

  private static int countIn(TimelineModel model, AxisRange range, Set<String> hidden) {
    int count = 0;
    for (AxisItem item : model.items()) {
      double start = model.anchorOf(item);
      double end = item.span() ? model.endOf(item) : start;
      if (!hidden.containsAll(item.laneIds())
          && start < range.endDay()
          && end >= range.startDay()) {
        count++;
      }
    }
    return count;
  }

  private SheetWords words(AxisRange range, int events, ExportChoice choice) {
    boolean sources = choice.sources() && choice.format().hasPages();
    return words(
        title(),
        wording.text(
            sources ? "export.sheet.about-sources" : "export.sheet.about", years(range), events),
        madeOn());
  }

  private SheetWords words(String title, String about, String corner) {
    return new SheetWords(
        wording.language().locale(),
        title,
        about,
        corner,
        new SheetWords.Legend(
            wording.text("evidence.certainty.established"),
            wording.text("evidence.certainty.claimed"),
            wording.text("evidence.certainty.disputed"),
            wording.text("export.sheet.approximate"),
            wording.text("export.sheet.span"),
            wording.text("export.sheet.backbone"),
            wording.text("export.sheet.mark"),
            wording.text("export.sheet.cluster"),
            new SheetWords.Ties(
                wording.text("export.sheet.influence"),
                wording.text("export.sheet.part"),
                wording.text("export.sheet.contrast"))),
        credits());
  }

  private List<String> credits() {
    Manifest manifest = library.pack().manifest();
    return List.of(
        wording.text(
            "export.sheet.credits",
            wording.first(manifest.title()),
            manifest.version(),
            String.join(", ", manifest.authors()),
            LicenceWords.of(manifest.licence())));
  }

  private List<Drawing> sourcePages(Set<String> named, ExportChoice choice) {
    List<Event> events =
        named.stream()
            .map(id -> library.event(new EventId(id)))
            .sorted(Comparator.comparingLong(event -> event.date().bounds().earliestStart()))
            .toList();
    List<SourcePages.Entry> entries = new ArrayList<>();
    for (Event event : events) {
      entries.add(new SourcePages.Entry(heading(event), sourcesOf(event)));
    }
    return SourcePages.of(
        entries,
        wording.text("export.sheet.sources"),
        wording.language().locale(),
        choice.poster(),
        measure);
  }

  private List<String> sourcesOf(Event event) {
    Set<String> lines = new LinkedHashSet<>();
    for (ClaimId claim : event.claims()) {
      for (Citation citation : library.claim(claim).sources()) {
        lines.add(SourceLine.of(citation, library));
      }
    }
    for (Citation citation : event.sources()) {
      lines.add(SourceLine.of(citation, library));
    }
    return List.copyOf(lines);
  }
}
