package motguide.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import motguide.content.Certainty;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Link;
import motguide.content.LinkKind;
import motguide.content.LinkedEvent;
import motguide.content.LinkedEvent.Direction;
import motguide.time.DateBounds;
import motguide.time.DateFormatter;
import motguide.time.DateShape;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.AxisLink;
import motguide.timeline.AxisRange;
import motguide.timeline.Doubt;
import motguide.timeline.TimelineModel;
import motguide.ui.kit.Wording;

/** A pack as the time axis wants it: numbers, and words in the reader’s language. */
public final class PackTimeline {
  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final LensLanes lanes;
  private final Predicate<Event> shown;

  private PackTimeline(Library library, Wording wording, Lens lens, Predicate<Event> shown) {
    this.library = library;
    this.wording = wording;
    this.shown = shown;
    lanes = new LensLanes(library, wording, lens);
    dates = DateFormatter.of(wording.language().locale());
  }

  /** The model of the whole pack. */
  public static TimelineModel of(Library library, Wording wording) {
    return of(library, wording, Lens.PLACE, event -> true);
  }

  /** The model of those events that are {@code shown}, in the lanes of {@code lens}. */
  static TimelineModel of(Library library, Wording wording, Lens lens, Predicate<Event> shown) {
    return new PackTimeline(library, wording, lens, shown).model();
  }

  private TimelineModel model() {
    DateBounds range = library.pack().manifest().range().bounds();
    return new TimelineModel(
        lanes.lanes(),
        library.pack().events().stream().filter(shown).map(this::item).toList(),
        library.pack().eras().stream().map(this::band).toList(),
        links(),
        library.pack().manifest().present().bounds().earliestStart(),
        new AxisRange(range.earliestStart(), firstDayOfLastYear(range)));
  }

  /** The range ends with its last year on the axis, not with the year after it. */
  private static long firstDayOfLastYear(DateBounds range) {
    return DayNumber.startOfYear(DayNumber.yearOf(range.latestEnd() - 1));
  }

  private AxisBand band(Era era) {
    DateBounds bounds = era.date().bounds();
    return new AxisBand(
        era.id().value(),
        wording.first(era.name()),
        wording.second(era.name()).orElse(""),
        wording.first(era.shortName()),
        wording.first(era.tinyName()),
        bounds.earliestStart(),
        bounds.hasEnd() ? bounds.latestEnd() : DateBounds.NO_END,
        wording.text("axis.band.spoken", wording.first(era.name()), dates.compact(era.date())));
  }

  private AxisItem item(Event event) {
    HistoricalDate date = event.date();
    boolean several =
        (date.shape() == DateShape.ALL_OF || date.shape() == DateShape.ONE_OF)
            && date.members().size() > 1;
    List<DateBounds> alternatives =
        several ? date.members().stream().skip(1).map(HistoricalDate::bounds).toList() : List.of();
    return new AxisItem(
        event.id().value(),
        lanes.of(event),
        new AxisLabel(
            dates.compact(date),
            wording.first(event.shortName()),
            wording.second(event.shortName()).orElse(""),
            wording.first(event.summary())),
        several ? date.members().getFirst().bounds() : date.bounds(),
        date.shape() == DateShape.SPAN,
        event.importance(),
        doubt(event.certainty()),
        date.approximate(),
        alternatives,
        event.certainty() == Certainty.DISPUTED ? wording.text("axis.disputed") : "",
        spoken(event));
  }

  private static Doubt doubt(Certainty certainty) {
    return switch (certainty) {
      case ESTABLISHED -> Doubt.SOLID;
      case CLAIMED -> Doubt.HOLLOW;
      case DISPUTED -> Doubt.BROKEN;
    };
  }

  private String spoken(Event event) {
    long into = count(event, Direction.INTO);
    long outOf = count(event, Direction.OUT_OF);
    return wording.text(
        "axis.event.spoken",
        dates.full(event.date()),
        wording.first(library.lane(event.lane()).name()),
        wording.first(event.shortName()),
        event.importance(),
        wording.text("evidence.certainty." + event.certainty().code()),
        into,
        outOf);
  }

  private long count(Event event, Direction direction) {
    return library.linksOf(event.id()).stream()
        .filter(link -> link.direction() == direction)
        .count();
  }

  /** Each tie once, running from where the influence comes from. */
  private List<AxisLink> links() {
    List<AxisLink> links = new ArrayList<>();
    for (Event event : library.pack().events()) {
      for (LinkedEvent seen : library.linksOf(event.id())) {
        boolean mine =
            switch (seen.direction()) {
              case OUT_OF, PART_OF -> true;
              case CONTRAST -> event.id().value().compareTo(seen.other().id().value()) < 0;
              case INTO, HAS_PART -> false;
            };
        if (mine && shown.test(event) && shown.test(seen.other())) {
          links.add(link(event, seen.other(), seen.link()));
        }
      }
    }
    return links;
  }

  private AxisLink link(Event from, Event to, Link link) {
    return new AxisLink(
        from.id().value(),
        to.id().value(),
        kind(link.kind()),
        wording.first(link.label()),
        wording.text(
            "axis.link.spoken",
            wording.first(from.shortName()),
            wording.first(to.shortName()),
            wording.first(link.reason())));
  }

  private static AxisLink.Kind kind(LinkKind kind) {
    return switch (kind) {
      case LED_TO, CAUSED_BY -> AxisLink.Kind.LED_TO;
      case PART_OF -> AxisLink.Kind.PART_OF;
      case CONTRASTS_WITH -> AxisLink.Kind.CONTRAST;
    };
  }
}
