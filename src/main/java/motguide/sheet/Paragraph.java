package motguide.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines by the rules of its language; a word too long for a line is broken. */
final class Paragraph {
  private final LetterMeasure measure;
  private final Locale language;

  Paragraph(LetterMeasure measure, Locale language) {
    this.measure = measure;
    this.language = language;
  }

  /** The lines of a text, none wider than {@code widthPx} if letters allow; at least one. */
  List<String> lines(String text, Lettering lettering, double widthPx) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text.strip())) {
      if (!fits(line + word.stripTrailing(), lettering, widthPx) && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
      while (!fits(line.toString().stripTrailing(), lettering, widthPx)
          && line.codePointCount(0, line.length()) > 1) {
        int end = longestStart(line.toString(), lettering, widthPx);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The same, but no more than {@code most} lines; what is left out is told by three dots. */
  List<String> lines(String text, Lettering lettering, double widthPx, int most) {
    List<String> all = lines(text, lettering, widthPx);
    if (all.size() <= most) {
      return all;
    }
    List<String> kept = new ArrayList<>(all.subList(0, most));
    String last = kept.getLast();
    while (!last.isEmpty() && !fits(last + "…", lettering, widthPx)) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(most - 1, last + "…");
    return kept;
  }

  private boolean fits(String text, Lettering lettering, double widthPx) {
    return measure.width(text, lettering) <= widthPx;
  }

  private int longestStart(String text, Lettering lettering, double widthPx) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (!fits(text.substring(0, next), lettering, widthPx)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int wordStart = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      // The rules would part an address after its scheme.
      boolean inAddress = end < text.length() && text.startsWith(":/", end - 1);
      if (!inAddress) {
        words.add(text.substring(wordStart, end));
        wordStart = end;
      }
    }
    return words;
  }
}
