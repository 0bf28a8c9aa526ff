package motguide.exchange.progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as text after RFC 4180, made so that Excel reads Japanese and takes nothing for a formula:
 * with a byte order mark, and with an apostrophe before a field that could be one. Both are taken
 * off again in reading, which also takes lone line feeds for ends of lines.
 */
final class CsvText {
  private static final char MARK = '\ufeff';

  /** The full-width forms count too: Japanese editions of spreadsheets take them for signs. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠'";

  private CsvText() {}

  /** A row of a table, and the line of the file on which it starts, 1 for the first. */
  record Row(int line, List<String> fields) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  /** What begins the file. */
  static void start(Appendable to) throws IOException {
    to.append(MARK);
  }

  /** Writes one row. */
  static void row(List<String> fields, Appendable to) throws IOException {
    String divider = "";
    for (String field : fields) {
      to.append(divider).append(quoted(harmless(field)));
      divider = ",";
    }
    to.append("\r\n");
  }

  private static String harmless(String field) {
    return !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /**
   * The rows of {@code text}; an empty line is none.
   *
   * @param problems takes a quotation mark that is never closed
   */
  static List<Row> rows(String text, Problems problems) {
    return new Scan(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1), problems)
        .rows();
  }

  private static final class Scan {
    private final String text;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private int at;
    private int line = 1;
    private int rowLine = 1;

    Scan(String text, Problems problems) {
      this.text = text;
      this.problems = problems;
    }

    List<Row> rows() {
      while (at < text.length()) {
        fields.add(field());
        if (at >= text.length() || text.charAt(at) != ',') {
          endRow();
        } else {
          at++;
          if (at == text.length()) {
            fields.add("");
            endRow();
          }
        }
      }
      return rows;
    }

    private void endRow() {
      if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
        rows.add(new Row(rowLine, fields));
      }
      fields = new ArrayList<>();
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      line++;
      rowLine = line;
    }

    private String field() {
      String field = at < text.length() && text.charAt(at) == '"' ? quotedField() : plainField();
      return field.startsWith("'") ? field.substring(1) : field;
    }

    private String plainField() {
      int start = at;
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private String quotedField() {
      StringBuilder field = new StringBuilder();
      int opened = line;
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c != '"') {
          field.append(c);
          line += c == '\n' ? 1 : 0;
        } else if (at < text.length() && text.charAt(at) == '"') {
          field.append(c);
          at++;
        } else {
          return field + plainField();
        }
      }
      problems.add("line " + opened, field.toString(), Expected.QUOTES);
      return field.toString();
    }
  }
}
