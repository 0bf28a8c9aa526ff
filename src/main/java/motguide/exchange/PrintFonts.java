package motguide.exchange;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.sheet.Face;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Lettering;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled typeface as files want it: widths, shapes and subsets, without any font of the
 * machine. Not safe for use by several threads at once.
 */
public final class PrintFonts implements LetterMeasure, AutoCloseable {

  /** The family, as style sheets name it. */
  static final String FAMILY = "IBM Plex Sans JP";

  /** What stands for a character the typeface lacks, as Japanese printers do it. */
  private static final int GETA = '〓';

  private static final String FOLDER = "/motguide/ui/theme/fonts/";

  /**
   * What a browser needs of a font; tables that count glyphs as the whole font does are left out.
   */
  private static final List<String> SUBSET_TABLES =
      List.of(
          "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "cvt ",
          "fpgm", "prep", "gasp");

  private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);

  /** A font file with what has been asked of it so far. */
  private record Loaded(
      TrueTypeFont font,
      CmapLookup glyphs,
      double unitsPerEm,
      Map<Integer, Integer> widths,
      Map<Integer, GeneralPath> shapes) {}

  private Loaded face(Face face) {
    return faces.computeIfAbsent(face, PrintFonts::load);
  }

  private static Loaded load(Face face) {
    String file =
        switch (face) {
          case REGULAR -> "IBMPlexSansJP_400Regular.ttf";
          case MEDIUM -> "IBMPlexSansJP_500Medium.ttf";
          case SEMI_BOLD -> "IBMPlexSansJP_600SemiBold.ttf";
        };
    try (InputStream in = PrintFonts.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no bundled font " + file);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligatures would make words narrower than they were measured.
      font.setEnableGsub(false);
      return new Loaded(
          font,
          font.getUnicodeCmapLookup(),
          font.getUnitsPerEm(),
          new HashMap<>(),
          new HashMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException("reading bundled font " + file, e);
    }
  }

  /** The font file of a face. */
  TrueTypeFont font(Face face) {
    return face(face).font();
  }

  /** The text with 〓 for every character the face lacks. */
  String printable(String text, Face face) {
    CmapLookup glyphs = face(face).glyphs();
    if (text.codePoints().allMatch(c -> glyphs.getGlyphId(c) != 0)) {
      return text;
    }
    return text.codePoints()
        .filter(c -> !isSilent(c))
        .map(c -> glyphs.getGlyphId(c) == 0 ? GETA : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Control and joining characters, which leave no mark. */
  private static boolean isSilent(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  @Override
  public double width(String text, Lettering lettering) {
    Loaded loaded = face(lettering.face());
    double units =
        printable(text, lettering.face()).codePoints().mapToDouble(c -> advance(loaded, c)).sum();
    return units * lettering.sizePx() / loaded.unitsPerEm();
  }

  private static int advance(Loaded loaded, int codePoint) {
    return loaded
        .widths()
        .computeIfAbsent(
            codePoint,
            c -> {
              try {
                return loaded.font().getAdvanceWidth(loaded.glyphs().getGlyphId(c));
              } catch (IOException e) {
                throw new UncheckedIOException("reading a bundled font", e);
              }
            });
  }

  /** The advance of a character in em. */
  double advanceEm(int codePoint, Face face) {
    return advance(face(face), codePoint) / face(face).unitsPerEm();
  }

  /** How many of the units of {@link #shape} make an em. */
  double unitsPerEm(Face face) {
    return face(face).unitsPerEm();
  }

  /** The shape of a character in the units of the font, with y upwards. */
  GeneralPath shape(int codePoint, Face face) {
    Loaded loaded = face(face);
    return loaded
        .shapes()
        .computeIfAbsent(
            codePoint,
            c -> {
              try {
                GlyphData glyph = loaded.font().getGlyph().getGlyph(loaded.glyphs().getGlyphId(c));
                return glyph == null ? new GeneralPath() : glyph.getPath();
              } catch (IOException e) {
                throw new UncheckedIOException("reading a bundled font", e);
              }
            });
  }

  /** A font file with only the given characters. */
  byte[] subset(Face face, Set<Integer> codePoints) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font(face), SUBSET_TABLES);
    subsetter.addAll(codePoints);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    return out.toByteArray();
  }

  @Override
  public void close() {
    for (Loaded loaded : faces.values()) {
      try {
        loaded.font().close();
      } catch (IOException e) {
        throw new UncheckedIOException("closing a bundled font", e);
      }
    }
    faces.clear();
  }
}
