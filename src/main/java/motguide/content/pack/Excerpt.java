package motguide.content.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file of a pack around a place in it, for showing a problem where it stands. */
public final class Excerpt {
  /** Where a line is cut: a file without line ends would fill the screen many times over. */
  private static final int LONGEST = 400;

  private Excerpt() {}

  /**
   * One line.
   *
   * @param number from 1
   * @param text without what ends the line; cut with “…” if very long
   */
  public record Line(int number, String text) {}

  /**
   * The line of {@code problem} with up to {@code around} lines before and after it; empty where
   * the problem has no place or the file cannot be read any more.
   */
  static List<Line> around(PackFiles files, Problem problem, int around) {
    if (!problem.hasPlace() || !files.has(problem.file())) {
      return List.of();
    }
    Lines lines;
    try {
      byte[] bytes = files.read(problem.file(), Math.toIntExact(PackFiles.MAX_FILE));
      lines =
          new Lines(
              switch (FileText.of(bytes)) {
                case FileText.Text text -> text.text();
                case FileText.Undecodable undecodable -> undecodable.before();
              });
    } catch (IOException e) {
      return List.of();
    }
    List<Line> found = new ArrayList<>();
    int first = Math.max(1, problem.line() - around);
    int last = Math.min(lines.count(), problem.line() + around);
    for (int number = first; number <= last; number++) {
      String text = lines.text(number);
      found.add(
          new Line(number, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }
    return List.copyOf(found);
  }
}
