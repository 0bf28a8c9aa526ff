package motguide.content.pack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motguide.content.Language;
import motguide.content.LocalizedText;

/** The outcome of a reading as lines of text, for people or for programs. */
public final class PackReport {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private PackReport() {}

  /**
   * For people: {@code file:line:column: error: message}, and below it how to mend it; last a
   * summary.
   *
   * @param pack how the reader named the pack
   */
  public static List<String> lines(PackReading reading, Language language, String pack) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      String place = problem.file().isEmpty() ? pack : problem.file();
      if (problem.hasPlace()) {
        place += ":" + problem.line() + ":" + problem.column();
      }
      String severity = ProblemTexts.word("severity." + problem.severity().code()).in(language);
      lines.add(place + ": " + severity + ": " + problem.message().in(language));
      lines.add("    " + problem.fix().in(language));
    }
    lines.add(ProblemTexts.summary(outcome(reading), numbers(reading)).in(language));
    return lines;
  }

  /**
   * For programs: one JSON object for each problem, with {@code "kind": "problem"}, then one with
   * {@code "kind": "summary"}. Pure ASCII, so that no terminal can spoil it.
   */
  public static List<String> jsonLines(PackReading reading) {
    List<String> lines = new ArrayList<>();
    reading.problems().forEach(problem -> lines.add(ascii(json(problem))));
    JsonObject summary = new JsonObject();
    summary.addProperty("kind", "summary");
    summary.addProperty("outcome", outcome(reading));
    summary.addProperty("errors", count(reading, Severity.ERROR));
    summary.addProperty("warnings", count(reading, Severity.WARNING));
    switch (reading) {
      case PackReading.Loaded loaded ->
          summary.addProperty("events", loaded.pack().events().size());
      case PackReading.Rejected rejected ->
          rejected
              .usable()
              .ifPresent(
                  usable -> {
                    summary.addProperty("usableEvents", usable.events());
                    summary.addProperty("events", usable.eventsInAll());
                  });
      case PackReading.Newer newer -> {
        summary.addProperty("schemaVersion", newer.schemaVersion());
        summary.addProperty("newestKnown", newer.newestKnown());
      }
      case PackReading.Unreadable _ -> {}
    }
    lines.add(ascii(summary));
    return lines;
  }

  private static JsonObject json(Problem problem) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "problem");
    json.addProperty("severity", problem.severity().code());
    json.addProperty("code", problem.code());
    json.addProperty("file", problem.file());
    json.addProperty("line", problem.line());
    json.addProperty("column", problem.column());
    json.addProperty("pointer", problem.pointer());
    json.addProperty("value", problem.value());
    json.add("message", json(problem.message()));
    json.add("fix", json(problem.fix()));
    json.addProperty("replacement", problem.replacement());
    return json;
  }

  private static JsonObject json(LocalizedText text) {
    JsonObject json = new JsonObject();
    json.addProperty("ja", text.ja());
    json.addProperty("en", text.en());
    return json;
  }

  private static String ascii(JsonObject json) {
    StringBuilder line = new StringBuilder();
    for (char c : GSON.toJson(json).toCharArray()) {
      line.append(c < 127 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return line.toString();
  }

  private static String outcome(PackReading reading) {
    return switch (reading) {
      case PackReading.Loaded loaded -> loaded.problems().isEmpty() ? "clean" : "warnings";
      case PackReading.Rejected rejected -> rejected.usable().isPresent() ? "partial" : "rejected";
      case PackReading.Newer _ -> "newer";
      case PackReading.Unreadable _ -> "unreadable";
    };
  }

  private static List<Object> numbers(PackReading reading) {
    long errors = count(reading, Severity.ERROR);
    long warnings = count(reading, Severity.WARNING);
    return switch (reading) {
      case PackReading.Loaded(var pack, _) ->
          List.of(
              errors,
              warnings,
              pack.events().size(),
              pack.cards().size(),
              pack.questions().size(),
              pack.claims().size());
      case PackReading.Rejected(_, var usable) ->
          List.of(
              errors,
              warnings,
              usable.map(PackReading.Salvage::events).orElse(0),
              usable.map(PackReading.Salvage::eventsInAll).orElse(0));
      case PackReading.Newer _, PackReading.Unreadable _ -> List.of();
    };
  }

  private static long count(PackReading reading, Severity severity) {
    Stream<Problem> all = reading.problems().stream();
    return all.filter(problem -> problem.severity() == severity).count();
  }
}
