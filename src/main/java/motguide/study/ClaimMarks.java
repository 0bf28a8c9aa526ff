package motguide.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import motguide.content.ClaimId;
import motguide.quiz.Mark;

/** Claims and how well each came out, as one line of text: {@code claim-a=1.0 claim-b=0.5}. */
public final class ClaimMarks {
  private ClaimMarks() {}

  /** The line for {@code marks}. */
  public static String line(Map<ClaimId, Mark> marks) {
    return marks.entrySet().stream()
        .map(each -> Words.escaped(each.getKey().value()) + "=" + each.getValue().fraction())
        .collect(Collectors.joining(" "));
  }

  /**
   * The marks that {@code line} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Map<ClaimId, Mark> parse(String line) {
    Map<ClaimId, Mark> marks = new LinkedHashMap<>();
    if (!line.isEmpty()) {
      for (String word : line.split(" ", -1)) {
        int middle = word.indexOf('=');
        if (middle < 0) {
          throw new IllegalArgumentException("no claim with a mark: " + word);
        }
        marks.put(
            new ClaimId(Words.plain(word.substring(0, middle))),
            new Mark(Double.parseDouble(word.substring(middle + 1))));
      }
    }
    return marks;
  }
}
