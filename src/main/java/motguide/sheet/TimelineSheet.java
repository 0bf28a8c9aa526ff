package motguide.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.timeline.AxisFolds;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisLink;
import motguide.timeline.AxisScale;
import motguide.timeline.Emphasis;
import motguide.timeline.EmptyStretches;
import motguide.timeline.Form;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.LaneIndex;
import motguide.timeline.LayoutRequest;
import motguide.timeline.Level;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TimelineLayout;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.ZoomStep;

/**
 * A timeline on one sheet, arranged by the same layout as on screen: title, bands, lanes, axis,
 * legend, credits.
 */
public final class TimelineSheet {
  private static final Lettering TITLE = new Lettering(Face.SEMI_BOLD, 22);
  private static final Lettering LONG_TITLE = new Lettering(Face.SEMI_BOLD, 15);
  private static final Lettering ABOUT = new Lettering(Face.REGULAR, 13);
  private static final Lettering CREDITS = new Lettering(Face.REGULAR, 11);
  private static final int MOST_TITLE_LINES = 3;
  private static final double BANDS = 42;
  private static final double SPACE = 10;
  private static final double FOLD_PX = 92;
  private static final double FOLD_LEAST_PX = 160;
  private static final double SHRINK = 0.9;
  private static final double SMALLEST = 0.25;
  private static final int MOST_TO_TRY = 2000;
  private static final double KEPT = 0.95;
  private static final int[] LARGER = {300, 250, 200, 175, 150, 130, 115};

  private final SheetRequest request;
  private final LetterMeasure measure;
  private final Paragraph paragraph;
  private final Drawing drawing;
  private final Set<String> named = new LinkedHashSet<>();
  private boolean shrunk;
  private boolean tooHigh;

  /** Arranges and draws the sheet; takes some tenths of a second. */
  public TimelineSheet(SheetRequest request, LetterMeasure measure) {
    this.request = request;
    this.measure = measure;
    this.paragraph = new Paragraph(measure, request.words().language());
    this.drawing = draw();
  }

  /**
   * The sheet with the largest text that names hardly fewer items than text of 100 % does; posters
   * of a short story are read from afar.
   */
  public static TimelineSheet withLargestText(SheetRequest request, LetterMeasure measure) {
    TimelineSheet plain = new TimelineSheet(request.withTextPercent(100), measure);
    if (request.model().items().size() <= MOST_TO_TRY) {
      for (int percent : LARGER) {
        TimelineSheet larger = new TimelineSheet(request.withTextPercent(percent), measure);
        if (larger.named.size() >= KEPT * plain.named.size() && !larger.shrunk) {
          return larger;
        }
      }
    }
    return plain;
  }

  /** The sheet. */
  public Drawing drawing() {
    return drawing;
  }

  /** The ids of the items that are named on it, lane by lane, by date. */
  public Set<String> named() {
    return Collections.unmodifiableSet(named);
  }

  /** Smaller and smaller until all lanes find room. */
  private Drawing draw() {
    double shrink = 1;
    while (true) {
      double width = request.widthPx() / shrink;
      double height = request.heightPx() / shrink;
      double used = fixedPx(width);
      long lanes =
          request.model().lanes().stream()
              .filter(lane -> !request.hidden().contains(lane.id()))
              .count();
      if (height - used >= Math.max(1, lanes) * Sizes.LANE_LEAST || shrink <= SMALLEST) {
        shrunk = shrink < 1;
        named.clear();
        Drawing drawn = draw(width, height);
        if (!tooHigh || shrink <= SMALLEST) {
          return drawn;
        }
      }
      shrink *= SHRINK;
    }
  }

  /** The height of everything but the lanes. */
  private double fixedPx(double width) {
    return headingPx(width) + bandsPx() + axisPx() + footPx(width, Level.Z2);
  }

  private double axisPx() {
    return AxisPart.heightPx(request.japaneseEras());
  }

  private double bandsPx() {
    return request.model().bands().isEmpty() ? 1 : BANDS;
  }

  private Drawing draw(double width, double height) {
    Pen pen = new Pen(measure);
    double bandsY = headingPx(width);
    double lanesY = bandsY + bandsPx();
    double left = LaneHeads.widthPx(width);
    Level level = level(scale(width - left));
    double foot = footPx(width, level);
    double axisY = Math.max(lanesY + Sizes.LANE_LEAST, height - foot - axisPx());
    Frame frame = frame(width - left, level, axisY - lanesY);
    tooHigh = frame.lanesPx() > axisY - lanesY + 1;
    Place place =
        new Place(
            request.model(),
            frame,
            request.axisWords(),
            left,
            bandsY,
            lanesY,
            axisY,
            axisY + axisPx());
    drawHeading(pen, width);
    GroundPart ground = new GroundPart(place);
    ground.draw(pen);
    ArcPart arcs = new ArcPart(place, measure.ofTimeline());
    arcs.drawLines(pen);
    for (LaneFrame lane : frame.lanes()) {
      new LanePart(place, ground, lane).draw(pen);
      note(lane);
    }
    arcs.drawReasons(pen);
    if (frame.lanes().isEmpty()) {
      pen.words(request.axisWords().allLanesHidden(), left + 20, lanesY + 40, ABOUT, Ink.SECONDARY);
    }
    new LaneHeads(place, paragraph).draw(pen);
    new AxisPart(place, request.exercise().axisSaysDates(), request.japaneseEras()).draw(pen);
    drawFoot(pen, width, place.bottom() + SPACE, frame, arcs.kinds());
    return new Drawing(width, Math.max(height, axisY + axisPx() + foot), pen.drawn());
  }

  // The timeline.

  private AxisScale scale(double canvasPx) {
    AxisFolds folds =
        request.folded()
            ? EmptyStretches.folds(EmptyStretches.of(request.model(), request.hidden()), FOLD_PX)
            : AxisFolds.NONE;
    AxisScale whole = new AxisScale(Viewport.of(request.range(), canvasPx), canvasPx, folds);
    double daysPerPixel = whole.framing(request.range()).daysPerPixel();
    AxisScale worth =
        new AxisScale(whole.viewport(), canvasPx, folds.worthAt(daysPerPixel, FOLD_LEAST_PX));
    return new AxisScale(worth.framing(request.range()), canvasPx, worth.folds());
  }

  private Level level(AxisScale scale) {
    Level onScreen = Level.at(scale.viewport().pixelsPerYear());
    boolean more = request.names() == SheetRequest.Names.AS_MANY_AS_FIT;
    return more && !onScreen.isAtLeast(Level.Z3) ? Level.Z3 : onScreen;
  }

  private Frame frame(double canvasPx, Level level, double lanesPx) {
    TimelineModel model = request.model();
    AxisScale scale = scale(canvasPx);
    TimelineLayout layout =
        new TimelineLayout(
            model, LaneIndex.of(model), request.axisWords(), measure.ofTimeline(), new Sizes(1));
    return layout.frame(
        new LayoutRequest(
            scale,
            level,
            ZoomStep.at(scale.viewport().daysPerPixel()),
            lanesPx,
            request.hidden(),
            request.collapsed(),
            Emphasis.of(model, request.selected().orElse(null), AxisHits.NONE)));
  }

  private void note(LaneFrame lane) {
    for (Shown name : lane.names()) {
      Form form = name.box().form();
      if (name.named() && form != Form.CLUSTER && form != Form.CHIP) {
        named.add(request.model().items().get(name.box().item()).id());
      }
    }
  }

  // Above and below it.

  private double headingPx(double width) {
    List<String> lines = titleLines(width);
    boolean isLong = lines.size() > 1;
    return (isLong ? 4 + lines.size() * LONG_TITLE.sizePx() * 1.35 : 30) + 32;
  }

  private List<String> titleLines(double width) {
    double room = width - measure.width(request.words().made(), ABOUT) - 3 * SPACE;
    String title = request.words().title();
    return measure.width(title, TITLE) <= room
        ? List.of(title)
        : paragraph.lines(title, LONG_TITLE, room, MOST_TITLE_LINES);
  }

  private void drawHeading(Pen pen, double width) {
    SheetWords words = request.words();
    List<String> lines = titleLines(width);
    Lettering lettering =
        measure.width(lines.getFirst(), TITLE) > width || lines.size() > 1 ? LONG_TITLE : TITLE;
    double y = lettering.sizePx();
    for (String line : lines) {
      pen.words(line, 0, y, lettering, Ink.INK);
      y += lettering.sizePx() * 1.35;
    }
    double madeX = width - measure.width(words.made(), ABOUT);
    pen.words(words.made(), madeX, TITLE.sizePx(), ABOUT, Ink.NOTE);
    double aboutY = headingPx(width) - 15;
    for (String line : paragraph.lines(words.about(), ABOUT, width, 1)) {
      pen.words(line, 0, aboutY, ABOUT, Ink.SECONDARY);
    }
  }

  private LegendPart legend(double width, Level level, boolean clusters, Set<AxisLink.Kind> ties) {
    List<AxisLane> lanes = new ArrayList<>(request.model().lanes());
    lanes.removeIf(lane -> request.hidden().contains(lane.id()));
    return new LegendPart(request.words().legend(), lanes, level, clusters, ties, measure, width);
  }

  /** The kinds of arcs there may be. */
  private Set<AxisLink.Kind> tiesOfSelected() {
    return request.selected().map(request.model()::linksOf).orElse(List.of()).stream()
        .map(AxisLink::kind)
        .collect(Collectors.toSet());
  }

  private BankPart bank(double width) {
    return new BankPart(request.exercise(), measure, paragraph, width);
  }

  private List<String> creditLines(double width) {
    List<String> lines = new ArrayList<>();
    for (String credit : request.words().credits()) {
      lines.addAll(paragraph.lines(credit, CREDITS, width, 2));
    }
    return lines;
  }

  private double footPx(double width, Level level) {
    return SPACE
        + bank(width).heightPx()
        + legend(width, level, true, tiesOfSelected()).heightPx()
        + SPACE / 2
        + creditLines(width).size() * CREDITS.sizePx() * 1.4
        + 3;
  }

  private void drawFoot(Pen pen, double width, double top, Frame frame, Set<AxisLink.Kind> ties) {
    boolean clusters =
        frame.lanes().stream()
            .flatMap(lane -> lane.names().stream())
            .anyMatch(name -> name.box().form() == Form.CLUSTER || name.box().form() == Form.CHIP);
    LegendPart legend = legend(width, frame.level(), clusters, ties);
    BankPart bank = bank(width);
    bank.draw(pen, top);
    double legendY = top + bank.heightPx();
    legend.draw(pen, legendY);
    double y = legendY + legend.heightPx() + SPACE / 2 + CREDITS.sizePx();
    for (String line : creditLines(width)) {
      pen.words(line, 0, y, CREDITS, Ink.NOTE);
      y += CREDITS.sizePx() * 1.4;
    }
  }
}
