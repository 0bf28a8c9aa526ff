package motguide.sheet;

import java.util.ArrayList;
import java.util.List;

/** Words to choose from, each with a box to tick once it is used, in as many rows as it takes. */
final class BankPart {
  private static final Lettering TITLE = new Lettering(Face.SEMI_BOLD, 13);
  private static final Lettering WORDS = new Lettering(Face.REGULAR, 13);
  private static final double ROW = 22;
  private static final double TICK_BOX = 10;
  private static final double GAP = 6;
  private static final double BETWEEN = 20;
  private static final double ABOVE = 4;

  private final Exercise exercise;
  private final LetterMeasure measure;
  private final List<List<String>> rows;

  BankPart(Exercise exercise, LetterMeasure measure, Paragraph paragraph, double widthPx) {
    this.exercise = exercise;
    this.measure = measure;
    rows = rows(paragraph, widthPx);
  }

  private List<List<String>> rows(Paragraph paragraph, double widthPx) {
    List<List<String>> all = new ArrayList<>();
    List<String> row = new ArrayList<>();
    double x = 0;
    for (String entry : exercise.bank()) {
      String word = paragraph.lines(entry, WORDS, widthPx - TICK_BOX - GAP, 1).getFirst();
      if (x + width(word) > widthPx && !row.isEmpty()) {
        all.add(row);
        row = new ArrayList<>();
        x = 0;
      }
      row.add(word);
      x += width(word) + BETWEEN;
    }
    if (!row.isEmpty()) {
      all.add(row);
    }
    return all;
  }

  private double width(String word) {
    return TICK_BOX + GAP + measure.width(word, WORDS);
  }

  /** How high it is; 0 without words. */
  double heightPx() {
    return rows.isEmpty() ? 0 : ABOVE + ROW * (rows.size() + 1);
  }

  void draw(Pen pen, double top) {
    if (rows.isEmpty()) {
      return;
    }
    double middle = top + ABOVE + ROW / 2;
    pen.words(exercise.bankTitle(), 0, TITLE.baselineAt(middle), TITLE, Ink.INK);
    for (List<String> row : rows) {
      middle += ROW;
      double x = 0;
      for (String word : row) {
        pen.stroke(
            Outline.rounded(x + 0.5, middle - TICK_BOX / 2, TICK_BOX - 1, TICK_BOX - 1, 1.5),
            Ink.EDGE,
            0.8);
        pen.words(word, x + TICK_BOX + GAP, WORDS.baselineAt(middle), WORDS, Ink.INK);
        x += width(word) + BETWEEN;
      }
    }
  }
}
