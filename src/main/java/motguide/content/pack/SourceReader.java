package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import motguide.content.Source;
import motguide.content.SourceId;
import motguide.time.DateReading;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Makes a source out of CSL-JSON that its schema has accepted. */
final class SourceReader {
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private SourceReader() {}

  static Source source(Fields f) {
    List<String> authors = f.list("author", SourceReader::name);
    return new Source(
        new SourceId(f.string("id")),
        f.string("type"),
        f.string("title"),
        authors.isEmpty() ? f.list("editor", SourceReader::name) : authors,
        f.has("issued") ? issued(f.object("issued")) : null,
        f.optionalString("container-title"),
        f.optionalString("publisher"),
        detail(f),
        f.has("URL") ? f.string("URL") : f.has("DOI") ? "https://doi.org/" + f.string("DOI") : null,
        f.optionalString("note"));
  }

  /** Family name first and without a space where the name is written in kanji or kana. */
  private static String name(Fields f) {
    if (f.has("literal")) {
      return f.string("literal");
    }
    String family = f.string("family");
    String given = f.optionalString("given");
    if (given == null) {
      return family;
    }
    if (EAST_ASIAN.matcher(family).find()) {
      return family + given;
    }
    List<String> parts = new ArrayList<>();
    parts.add(given);
    for (String particle : List.of("dropping-particle", "non-dropping-particle")) {
      if (f.has(particle)) {
        parts.add(f.string(particle));
      }
    }
    parts.add(family);
    if (f.has("suffix")) {
      parts.add(f.string("suffix"));
    }
    return String.join(" ", parts);
  }

  /**
   * Volume, issue, number and pages, such as {@code 35(10), 1247–1263}; null where none is given.
   */
  private static @Nullable String detail(Fields f) {
    List<String> parts = new ArrayList<>();
    String volume = f.optionalString("volume");
    String issue = f.optionalString("issue");
    if (volume != null || issue != null) {
      parts.add((volume == null ? "" : volume) + (issue == null ? "" : "(" + issue + ")"));
    }
    if (f.has("number")) {
      parts.add(f.string("number"));
    }
    String page = f.optionalString("page");
    if (page != null) {
      parts.add(page.replace('-', '–'));
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private static @Nullable String issued(Fields f) {
    List<String> ends = new ArrayList<>();
    for (JsonElement each : f.array("date-parts")) {
      ends.add(edtf(each.getAsJsonArray()));
    }
    String text = String.join("/", ends) + (f.flag("circa") ? "~" : "");
    if (HistoricalDate.read(text) instanceof DateReading.Unreadable(int position, var reason)) {
      Dates.report(reason, position, text, f.where().at("date-parts"), f.findings());
      return null;
    }
    return text;
  }

  /** CSL counts the year before 1 CE as −1, EDTF as 0000. */
  private static String edtf(JsonArray parts) {
    StringBuilder text = new StringBuilder();
    long year = parts.get(0).getAsLong();
    long counted = year < 0 ? year + 1 : year;
    text.append(counted < 0 ? "-" : "").append("%04d".formatted(Math.abs(counted)));
    for (int i = 1; i < parts.size(); i++) {
      text.append("-%02d".formatted(parts.get(i).getAsLong()));
    }
    return text.toString();
  }
}
