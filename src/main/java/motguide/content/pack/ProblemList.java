package motguide.content.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into problems: looks up lines and columns, in the files with problems only, and
 * sets the sentences.
 */
final class ProblemList {
  private static final int MAX_VALUE = 120;
  private static final Set<Fault> POINT_TO_ROOT = Set.of(Fault.FIELD_MISSING, Fault.VALUE_TYPE);

  /** Where findings of one file lie. */
  private record Located(String text, Lines lines, Map<String, JsonPlaces.Place> places) {}

  /** A stretch of text in UTF-16 units; empty where a value is too large to be shown. */
  private record Stretch(int start, int end) {}

  private final PackFiles files;
  private final Map<String, @Nullable Located> located = new HashMap<>();
  private final ProblemTexts texts = new ProblemTexts(this::shown);

  /** For a pack whose files can still be read. */
  ProblemList(PackFiles files) {
    this.files = files;
  }

  /** The problems in the order of {@code fileOrder}, then line and column. */
  List<Problem> of(List<Finding> findings, List<String> fileOrder) {
    locate(findings);
    List<Problem> problems = new ArrayList<>();
    findings.forEach(finding -> problems.add(problem(finding)));
    Map<String, Integer> rank = new HashMap<>();
    fileOrder.forEach(file -> rank.putIfAbsent(file, rank.size()));
    problems.sort(
        Comparator.comparingInt((Problem p) -> rank.getOrDefault(p.file(), rank.size()))
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    return problems;
  }

  private void locate(List<Finding> findings) {
    Map<String, Set<String>> pointers = new LinkedHashMap<>();
    for (Finding finding : findings) {
      want(pointers, finding.where());
      for (Object argument : finding.arguments()) {
        if (argument instanceof Where where) {
          want(pointers, where);
        }
      }
    }
    pointers.forEach((file, wanted) -> located.put(file, locate(file, wanted)));
  }

  private static void want(Map<String, Set<String>> pointers, Where where) {
    pointers.computeIfAbsent(where.file(), file -> new HashSet<>()).add(where.pointer());
  }

  private @Nullable Located locate(String file, Set<String> pointers) {
    try {
      if (file.isEmpty() || !files.has(file) || files.size(file) > PackFiles.MAX_FILE) {
        return null;
      }
      String text =
          switch (FileText.of(files.read(file, (int) PackFiles.MAX_FILE))) {
            case FileText.Text(String all) -> all;
            case FileText.Undecodable(_, _, String before) -> before;
          };
      JsonScan scan = JsonScanner.scan(text);
      return new Located(
          text,
          new Lines(text),
          scan.readable() ? JsonPlaces.of(scan.mended(), pointers) : Map.of());
    } catch (IOException e) {
      return null;
    }
  }

  private Problem problem(Finding finding) {
    Where where = finding.where();
    Located file = located.get(where.file());
    Stretch stretch = stretch(finding, file);
    return new Problem(
        finding.fault(),
        ProblemTexts.harmless(where.file()),
        file == null || stretch == null ? 0 : file.lines().line(stretch.start()),
        file == null || stretch == null ? 0 : file.lines().column(stretch.start()),
        where.pointer(),
        file == null || stretch == null ? null : value(file.text(), stretch),
        texts.message(finding),
        texts.fix(finding),
        finding.replacement());
  }

  private static @Nullable Stretch stretch(Finding finding, @Nullable Located file) {
    if (finding.offset() >= 0) {
      return new Stretch(finding.offset(), finding.offset() + finding.length());
    }
    Where where = finding.where();
    boolean wholeFile = where.pointer().isEmpty() && !POINT_TO_ROOT.contains(finding.fault());
    JsonPlaces.Place place = file == null || wholeFile ? null : file.places().get(where.pointer());
    if (file == null || place == null) {
      return null;
    }
    if (where.key()) {
      return new Stretch(place.keyStart(), place.keyEnd());
    }
    boolean container = "{[".indexOf(file.text().charAt(place.start())) >= 0;
    return new Stretch(place.start(), container ? place.start() : place.end());
  }

  private static @Nullable String value(String text, Stretch stretch) {
    String value = text.substring(stretch.start(), stretch.end());
    if (value.isEmpty() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      return null;
    }
    int points = value.codePointCount(0, value.length());
    return points <= MAX_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_VALUE - 1)) + "…";
  }

  private String shown(Where where) {
    Located file = located.get(where.file());
    JsonPlaces.Place place = file == null ? null : file.places().get(where.pointer());
    return file == null || place == null
        ? where.file()
        : where.file() + ":" + file.lines().line(place.start());
  }
}
