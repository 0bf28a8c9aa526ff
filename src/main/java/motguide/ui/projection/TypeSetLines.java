package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import motguide.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Sets a short text in lines that end where a phrase ends. Two lines are made about equally long,
 * so that no word stands alone in the last one.
 */
public final class TypeSetLines {
  private static final String COMMAS = "、。,;:.";

  /** How long the shorter of two lines has to be beside the longer one. */
  private static final double FAIR = 0.4;

  private static final int STEPS = 40;

  private TypeSetLines() {}

  /**
   * The text with its lines parted by {@code \n}.
   *
   * @param width of a text on one line, in the unit of {@code column}
   * @param column how long a line may be; only a phrase that is longer goes beyond it
   */
  public static String of(String text, ToDoubleFunction<String> width, double column) {
    if (width.applyAsDouble(text) <= column) {
      return text;
    }
    List<String> phrases = Phrases.of(text);
    String two = inTwo(phrases, width, column);
    return two == null ? String.join("\n", even(phrases, width, column)) : two;
  }

  /**
   * Two lines about equally long, or parted at a comma where neither is much shorter than the
   * other; null where two are not enough.
   */
  private static @Nullable String inTwo(
      List<String> phrases, ToDoubleFunction<String> width, double column) {
    String best = null;
    double least = Double.MAX_VALUE;
    for (int i = 1; i < phrases.size(); i++) {
      String first = String.join("", phrases.subList(0, i)).strip();
      String last = String.join("", phrases.subList(i, phrases.size())).strip();
      double one = width.applyAsDouble(first);
      double other = width.applyAsDouble(last);
      double longer = Math.max(one, other);
      boolean comma = COMMAS.indexOf(first.charAt(first.length() - 1)) >= 0;
      boolean fair = Math.min(one, other) >= longer * FAIR;
      double cost = comma && fair ? longer - column : longer;
      if (longer <= column && cost <= least) {
        least = cost;
        best = first + "\n" + last;
      }
    }
    return best;
  }

  /** As many lines as it takes to fill them, but none much shorter than the others. */
  private static List<String> even(
      List<String> phrases, ToDoubleFunction<String> width, double column) {
    List<String> lines = filled(phrases, width, column);
    int most = lines.size();
    for (double narrower = column; lines.size() == most; narrower -= column / STEPS) {
      List<String> tighter = filled(phrases, width, narrower);
      if (tighter.size() > most || narrower < column / 2) {
        break;
      }
      lines = tighter;
    }
    return lines;
  }

  private static List<String> filled(
      List<String> phrases, ToDoubleFunction<String> width, double column) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String phrase : phrases) {
      if (!line.isEmpty() && width.applyAsDouble((line + phrase).strip()) > column) {
        lines.add(line.strip());
        line = "";
      }
      line += phrase;
    }
    lines.add(line.strip());
    return lines;
  }
}
