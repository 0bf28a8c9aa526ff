package motguide.ui.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import motguide.content.Citation;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Manifest;
import motguide.sheet.Drawing;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Print;
import motguide.sheet.SheetRequest;
import motguide.sheet.SheetWords;
import motguide.sheet.SourcePages;
import motguide.sheet.TimelineSheet;
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

/**
 * Makes a print of the timeline of a pack, in the reader’s language.
 *
 * <p>Needs no toolkit; for one thread.
 */
public final class PackPrint {
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

  /** A print with what is on it. */
  public record Made(Print print, int named, int events) {}

  /** The print that was chosen; takes some tenths of a second. */
  public Made make(ExportChoice choice, TimelineExtent shown) {
    AxisRange range = choice.whole() ? shown.model().range() : shown.range();
    int events = countIn(shown.model(), range, shown.hiddenLanes());
    SheetRequest request =
        new SheetRequest(
            shown.model(),
            axisWords,
            words(range, events, choice),
            range,
            shown.hiddenLanes(),
            choice.folded(),
            shown.japaneseEras(),
            choice.names(),
            choice.poster(),
            100);
    TimelineSheet sheet = TimelineSheet.withLargestText(request, measure);
    Manifest manifest = library.pack().manifest();
    Print print =
        new Print(
            wording.first(manifest.title()),
            String.join(" ", credits()),
            wording.language().locale(),
            made,
            sheet.drawing(),
            choice.poster(),
            choice.sources() && choice.format().hasPages()
                ? sourcePages(sheet.named(), choice)
                : List.of());
    return new Made(print, sheet.named().size(), events);
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
    String years =
        axisWords.years(DayNumber.yearOf(range.startDay()), DayNumber.yearOf(range.endDay() - 1));
    boolean sources = choice.sources() && choice.format().hasPages();
    return new SheetWords(
        wording.language().locale(),
        wording.first(library.pack().manifest().title()),
        wording.text(sources ? "export.sheet.about-sources" : "export.sheet.about", years, events),
        wording.text("export.sheet.made", dates.full(HistoricalDate.parse(made.toString()))),
        new SheetWords.Legend(
            wording.text("evidence.certainty.established"),
            wording.text("evidence.certainty.claimed"),
            wording.text("evidence.certainty.disputed"),
            wording.text("export.sheet.approximate"),
            wording.text("export.sheet.span"),
            wording.text("export.sheet.backbone"),
            wording.text("export.sheet.mark"),
            wording.text("export.sheet.cluster")),
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
      entries.add(
          new SourcePages.Entry(
              dates.compact(event.date()) + "  " + wording.first(event.title()), sourcesOf(event)));
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
