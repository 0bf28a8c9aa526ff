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
    return two == null ? String.join("\n", filled(phrases, width, column)) : two;
  }

  /** Two lines whose longer one is as short as can be; null where two are not enough. */
  private static @Nullable String inTwo(
      List<String> phrases, ToDoubleFunction<String> width, double column) {
    String best = null;
    double least = column;
    for (int i = 1; i < phrases.size(); i++) {
      String first = String.join("", phrases.subList(0, i)).strip();
      String last = String.join("", phrases.subList(i, phrases.size())).strip();
      double longer = Math.max(width.applyAsDouble(first), width.applyAsDouble(last));
      if (longer <= least) {
        least = longer;
        best = first + "\n" + last;
      }
    }
    return best;
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
