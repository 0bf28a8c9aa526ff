package motguide.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages of headings with text below, in columns, such as what the events of a sheet rest on. */
public final class SourcePages {
  private static final Lettering TITLE = new Lettering(Face.SEMI_BOLD, 20);
  private static final Lettering HEADING = new Lettering(Face.SEMI_BOLD, 13);
  private static final Lettering TEXT = new Lettering(Face.REGULAR, 12);
  private static final double MM_PER_PX = 0.2;
  private static final double TITLE_PX = 44;
  private static final double COLUMN_GAP = 28;
  private static final double LEAST_COLUMN_PX = 380;
  private static final double LEADING = 1.45;
  private static final double AFTER_ENTRY = 9;

  private final LetterMeasure measure;
  private final Paragraph paragraph;
  private final String title;
  private final double widthPx;
  private final double heightPx;
  private final double columnPx;
  private final int columns;

  private final List<Drawing> pages = new ArrayList<>();
  private Pen pen;
  private int column;
  private double y;

  /**
   * A heading and what stands below it, such as an event and its sources.
   *
   * @param heading such as the date and name of the event
   * @param sources such as works and pages, each as one paragraph
   */
  public record Entry(String heading, List<String> sources) {
    /** Copies the list. */
    public Entry {
      sources = List.copyOf(sources);
    }
  }

  private SourcePages(
      LetterMeasure measure, Locale language, String title, double widthPx, double heightPx) {
    this.measure = measure;
    this.paragraph = new Paragraph(measure, language);
    this.title = title;
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    columns = Math.max(1, (int) ((widthPx + COLUMN_GAP) / (LEAST_COLUMN_PX + COLUMN_GAP)));
    columnPx = (widthPx - (columns - 1) * COLUMN_GAP) / columns;
    pen = new Pen(measure);
  }

  /**
   * As many pages as the entries take; none for no entries.
   *
   * @param title stands on top of the first page
   */
  public static List<Drawing> of(
      List<Entry> entries, String title, Locale language, Poster poster, LetterMeasure measure) {
    return of(entries, title, language, poster, measure, MM_PER_PX);
  }

  /**
   * The same with letters of another size.
   *
   * @param mmPerPx how large a pixel is on paper; the text is 12 pixels high
   */
  public static List<Drawing> of(
      List<Entry> entries,
      String title,
      Locale language,
      Poster poster,
      LetterMeasure measure,
      double mmPerPx) {
    if (entries.isEmpty()) {
      return List.of();
    }
    SourcePages pages =
        new SourcePages(
            measure,
            language,
            title,
            poster.tileWidthMm() / mmPerPx,
            poster.tileHeightMm() / mmPerPx);
    return pages.lay(entries);
  }

  private List<Drawing> lay(List<Entry> entries) {
    y = top();
    pen.words(title, 0, TITLE.sizePx(), TITLE, Ink.INK);
    for (Entry entry : entries) {
      List<String> heading = paragraph.lines(entry.heading(), HEADING, columnPx);
      List<String> text = new ArrayList<>();
      for (String source : entry.sources()) {
        text.addAll(paragraph.lines(source, TEXT, columnPx));
      }
      double headingPx = heading.size() * HEADING.sizePx() * LEADING;
      // A heading never stands alone at the foot of a column.
      if (y + headingPx + TEXT.sizePx() * LEADING > heightPx) {
        nextColumn();
      }
      write(heading, HEADING, Ink.INK);
      write(text, TEXT, Ink.SECONDARY);
      y += AFTER_ENTRY;
    }
    pages.add(new Drawing(widthPx, heightPx, pen.drawn()));
    return List.copyOf(pages);
  }

  private double top() {
    return pages.isEmpty() ? TITLE_PX : 0;
  }

  private void write(List<String> lines, Lettering lettering, Ink ink) {
    double leading = lettering.sizePx() * LEADING;
    for (String line : lines) {
      if (y + leading > heightPx) {
        nextColumn();
      }
      pen.words(line, column * (columnPx + COLUMN_GAP), y + lettering.sizePx(), lettering, ink);
      y += leading;
    }
  }

  private void nextColumn() {
    column++;
    if (column == columns) {
      pages.add(new Drawing(widthPx, heightPx, pen.drawn()));
      pen = new Pen(measure);
      column = 0;
    }
    y = top();
  }
}
