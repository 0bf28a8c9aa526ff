package motguide.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import motguide.content.Citation;
import motguide.content.Library;
import motguide.content.Source;

/** Prints a source as one line of a list: who, when, what, where, with the place cited. */
public final class SourceLine {
  private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private SourceLine() {}

  /** The line for what {@code citation} points to. */
  public static String of(Citation citation, Library library) {
    String line = of(library.source(citation.source()));
    return citation.locator() == null ? line : line + " (" + citation.locator() + ")";
  }

  /** The line for a whole source; a Japanese title keeps or gets its corner brackets. */
  public static String of(Source source) {
    List<String> parts = new ArrayList<>();
    String issued = source.issued();
    if (!source.authors().isEmpty()) {
      parts.add(String.join(", ", source.authors()) + (issued == null ? "" : " (" + issued + ")"));
    }
    parts.add(title(source));
    if (source.container() != null) {
      parts.add(source.container());
    }
    if (source.detail() != null) {
      parts.add(source.detail());
    }
    if (source.publisher() != null) {
      parts.add(source.publisher());
    }
    if (source.authors().isEmpty() && issued != null) {
      parts.add(issued);
    }
    if (source.url() != null) {
      parts.add(source.url());
    }
    return String.join(". ", parts.stream().map(SourceLine::withoutStop).toList()) + ".";
  }

  /** The shortest that tells it from others: first author and year, or else the title. */
  public static String brief(Source source) {
    String issued = source.issued();
    String year = issued == null ? "" : " " + issued.split("-", 2)[0];
    return (source.authors().isEmpty() ? title(source) : source.authors().getFirst()) + year;
  }

  private static String title(Source source) {
    String title = source.title();
    boolean work = source.type().equals("book") || source.type().equals("report");
    if (CJK.matcher(title).find() && !title.contains("『") && !title.contains("「")) {
      return work ? "『" + title + "』" : "「" + title + "」";
    }
    return title;
  }

  private static String withoutStop(String part) {
    return part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
  }
}
