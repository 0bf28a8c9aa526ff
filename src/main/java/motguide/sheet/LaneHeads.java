package motguide.sheet;

import java.util.List;
import motguide.timeline.AxisLane;
import motguide.timeline.LaneFrame;

/** The names of the lanes beside the canvas: seal, name, the name in the other language. */
final class LaneHeads {
  private static final double SEAL = 26;
  private static final double INSET = 4;
  private static final double BESIDE_BELOW = 66;
  private static final double LINE = 17;
  private static final Lettering NAME = new Lettering(Face.SEMI_BOLD, 13);
  private static final Lettering SECOND = new Lettering(Face.REGULAR, 11);

  private final Place place;
  private final Paragraph paragraph;

  LaneHeads(Place place, Paragraph paragraph) {
    this.place = place;
    this.paragraph = paragraph;
  }

  void draw(Pen pen) {
    pen.stroke(
        Outline.line(place.left(), place.bandsY(), place.left(), place.axisY()), Ink.LINE, 1);
    for (LaneFrame lane : place.frame().lanes()) {
      pen.group("lane", lane.lane().name(), inner -> draw(inner, lane));
    }
  }

  private void draw(Pen pen, LaneFrame frame) {
    AxisLane lane = frame.lane();
    double top = place.lanesY() + frame.y();
    double height = frame.heightPx();
    double bottom = top + height - 0.5;
    pen.stroke(Outline.line(0, bottom, place.left(), bottom), Ink.LINE, 1);
    boolean beside = height < BESIDE_BELOW;
    double sealY = beside ? top + (height - SEAL) / 2 : top + 12;
    seal(pen, lane, INSET, sealY, SEAL);
    double nameX = beside ? INSET + SEAL + 7 : INSET;
    double room = place.left() - nameX - 5;
    double y = beside ? sealY + SEAL / 2 : sealY + SEAL + 14;
    // As many lines as end above the next lane.
    int most = beside || y + LINE * 1.5 > bottom ? 1 : 2;
    List<String> names = fitting(pen, lane, room, most);
    for (String name : names) {
      pen.words(name, nameX, NAME.baselineAt(y), NAME, Ink.INK);
      y += LINE;
    }
    int lines = (int) ((bottom - y) / (LINE - 3));
    if (!beside && lines > 0 && !lane.second().isEmpty()) {
      List<String> second = paragraph.lines(lane.second(), SECOND, room);
      if (second.size() <= lines) {
        for (String line : second) {
          pen.words(line, nameX, SECOND.baselineAt(y), SECOND, Ink.NOTE);
          y += LINE - 3;
        }
      }
    }
    double countY = bottom - 14;
    if (!beside && countY > y + 2) {
      pen.words(
          place.words().count(frame.index().size()),
          nameX,
          SECOND.baselineAt(countY),
          SECOND,
          Ink.NOTE);
    }
  }

  /** The name in as few lines as may be; the short one if the name takes too many. */
  private List<String> fitting(Pen pen, AxisLane lane, double room, int most) {
    List<String> whole = paragraph.lines(lane.name(), NAME, room);
    boolean fits =
        whole.size() <= most
            && whole.stream().allMatch(line -> pen.measure().width(line, NAME) <= room);
    return fits ? whole : paragraph.lines(lane.shortName(), NAME, room, most);
  }

  /** One character or two in a rounded square of the lane’s colour. */
  static void seal(Pen pen, AxisLane lane, double x, double y, double size) {
    pen.fill(Outline.rounded(x, y, size, size, size * 0.2), Ink.seal(lane.styleClass()));
    boolean single = lane.seal().codePointCount(0, lane.seal().length()) == 1;
    Lettering glyph = new Lettering(Face.SEMI_BOLD, size * (single ? 0.6 : 0.46));
    double width = pen.measure().width(lane.seal(), glyph);
    pen.words(
        lane.seal(), x + (size - width) / 2, glyph.baselineAt(y + size / 2), glyph, Ink.GROUND);
  }

  /** How much room the names of lanes get beside a canvas. */
  static double widthPx(double sheetPx) {
    return sheetPx < 1100 ? 96 : 112;
  }
}
