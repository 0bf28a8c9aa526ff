package motguide.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import motguide.sheet.Drawing;
import motguide.sheet.Drawn;
import motguide.sheet.Face;
import motguide.sheet.Ink;
import motguide.sheet.Outline;
import motguide.sheet.Poster;
import motguide.sheet.Print;

/**
 * Writes the sheet of a print as SVG: text stays text, and the letters it needs come with it.
 *
 * <p>A poster becomes one picture of its full size; an appendix is left out.
 */
final class SvgSheet implements SheetWriter {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final PrintFonts fonts;
  private final PrintPalette palette;

  SvgSheet(PrintFonts fonts, PrintPalette palette) {
    this.fonts = fonts;
    this.palette = palette;
  }

  @Override
  public void write(Print print, OutputStream out, ExportWatch watch) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, print);
      xml.writeStartElement("style");
      xml.writeCharacters(style(print.sheet()));
      xml.writeEndElement();
      watch.reached(0.5);
      for (Drawn drawn : print.sheet().parts()) {
        write(xml, drawn);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      watch.reached(1);
    } catch (XMLStreamException e) {
      throw new IOException("writing SVG", e);
    }
  }

  private void start(XMLStreamWriter xml, Print print) throws XMLStreamException {
    double marginPx = Poster.MARGIN_MM / print.mmPerPx();
    Drawing sheet = print.sheet();
    double width = sheet.widthPx() + 2 * marginPx;
    double height = sheet.heightPx() + 2 * marginPx;
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("version", "1.1");
    xml.writeAttribute("xml:lang", print.language().toLanguageTag());
    xml.writeAttribute("width", number(width * print.mmPerPx()) + "mm");
    xml.writeAttribute("height", number(height * print.mmPerPx()) + "mm");
    xml.writeAttribute(
        "viewBox",
        number(-marginPx) + " " + number(-marginPx) + " " + number(width) + " " + number(height));
    xml.writeAttribute("role", "img");
    element(xml, "title", print.title());
    element(xml, "desc", print.credits());
    xml.writeEmptyElement("rect");
    xml.writeAttribute("x", number(-marginPx));
    xml.writeAttribute("y", number(-marginPx));
    xml.writeAttribute("width", number(width));
    xml.writeAttribute("height", number(height));
    xml.writeAttribute("fill", colour(Ink.GROUND));
  }

  private String style(Drawing sheet) throws IOException {
    Map<Face, Set<Integer>> used = new EnumMap<>(Face.class);
    sheet
        .words()
        .forEach(
            words -> {
              Face face = words.lettering().face();
              fonts
                  .printable(words.text(), face)
                  .codePoints()
                  .forEach(c -> used.computeIfAbsent(face, f -> new TreeSet<>()).add(c));
            });
    StringBuilder style = new StringBuilder();
    for (Map.Entry<Face, Set<Integer>> face : used.entrySet()) {
      style
          .append("@font-face{font-family:'")
          .append(PrintFonts.FAMILY)
          .append("';font-weight:")
          .append(face.getKey().weight())
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(fonts.subset(face.getKey(), face.getValue())))
          .append(") format('truetype')}\n");
    }
    return style
        .append("text{font-family:'")
        .append(PrintFonts.FAMILY)
        .append("','IBM Plex Sans','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',sans-serif;")
        .append("font-variant-ligatures:none;font-kerning:none;white-space:pre}")
        .toString();
  }

  private void write(XMLStreamWriter xml, Drawn drawn) throws XMLStreamException {
    switch (drawn) {
      case Drawn.Group group -> {
        xml.writeStartElement("g");
        xml.writeAttribute("class", group.kind());
        if (!group.spoken().isEmpty()) {
          element(xml, "title", group.spoken());
        }
        for (Drawn part : group.parts()) {
          write(xml, part);
        }
        xml.writeEndElement();
      }
      case Drawn.Fill fill -> {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(fill.outline()));
        xml.writeAttribute("fill", colour(fill.ink()));
        opacity(xml, "fill-opacity", fill.opacity());
      }
      case Drawn.Stroke stroke -> {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(stroke.outline()));
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", colour(stroke.ink()));
        xml.writeAttribute("stroke-width", number(stroke.widthPx()));
        if (!stroke.dashes().isEmpty()) {
          xml.writeAttribute(
              "stroke-dasharray",
              String.join(" ", stroke.dashes().stream().map(SvgSheet::number).toList()));
        }
        opacity(xml, "stroke-opacity", stroke.opacity());
      }
      case Drawn.Words words -> {
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(words.x()));
        xml.writeAttribute("y", number(words.baseline()));
        xml.writeAttribute("font-size", number(words.lettering().sizePx()));
        xml.writeAttribute("font-weight", Integer.toString(words.lettering().face().weight()));
        xml.writeAttribute("fill", colour(words.ink()));
        xml.writeCharacters(legal(words.text()));
        xml.writeEndElement();
      }
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static void opacity(XMLStreamWriter xml, String name, double opacity)
      throws XMLStreamException {
    if (opacity < 1) {
      xml.writeAttribute(name, number(opacity));
    }
  }

  private String colour(Ink ink) {
    return String.format(Locale.ROOT, "#%06X", palette.rgb(ink));
  }

  private static String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    for (Outline.Step step : outline.steps()) {
      switch (step) {
        case Outline.Move(double x, double y) ->
            path.append('M').append(number(x)).append(' ').append(number(y));
        case Outline.To(double x, double y) ->
            path.append('L').append(number(x)).append(' ').append(number(y));
        case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            path.append('C')
                .append(number(x1))
                .append(' ')
                .append(number(y1))
                .append(' ')
                .append(number(x2))
                .append(' ')
                .append(number(y2))
                .append(' ')
                .append(number(x))
                .append(' ')
                .append(number(y));
        case Outline.Close() -> path.append('Z');
      }
    }
    return path.toString();
  }

  /** Two decimals at most: a fiftieth of a millimetre on paper. */
  static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /** The text without characters that XML cannot hold. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
