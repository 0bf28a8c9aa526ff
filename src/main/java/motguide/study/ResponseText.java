package motguide.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import motguide.quiz.Response;

/**
 * A response as a line of text, for the log: readable by people, and the same in every edition of
 * the guide.
 */
public final class ResponseText {
  private ResponseText() {}

  /** The line for {@code response}. */
  public static String of(Response response) {
    return switch (response) {
      case Response.Unanswered() -> "none";
      case Response.Chosen(var ids) -> Words.line("chosen", ids.stream().sorted().toList());
      case Response.Truth(var value) -> Boolean.toString(value);
      case Response.Ordered(var ids, var confirmed) ->
          Words.line(confirmed ? "ordered" : "ordering", ids);
      case Response.Paired(var pairs) -> pairsLine(pairs);
      case Response.NumberTyped(var text) -> Words.line("number", List.of(text));
      case Response.Texts(var typed) -> Words.line("texts", typed);
      case Response.Pinned(var day) -> "day " + day;
    };
  }

  /**
   * The response that {@code line} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Response parse(String line) {
    int end = line.indexOf(' ');
    String kind = end < 0 ? line : line.substring(0, end);
    String rest = end < 0 ? "" : line.substring(end + 1);
    return switch (kind) {
      case "none" -> new Response.Unanswered();
      case "chosen" -> new Response.Chosen(java.util.Set.copyOf(Words.of(rest)));
      case "true" -> new Response.Truth(true);
      case "false" -> new Response.Truth(false);
      case "ordered" -> new Response.Ordered(Words.of(rest), true);
      case "ordering" -> new Response.Ordered(Words.of(rest), false);
      case "pairs" -> new Response.Paired(pairs(rest));
      case "number" -> new Response.NumberTyped(Words.plain(rest));
      case "texts" -> new Response.Texts(Words.of(rest));
      case "day" -> new Response.Pinned(Double.parseDouble(rest));
      default -> throw new IllegalArgumentException("no response: " + line);
    };
  }

  private static String pairsLine(Map<String, String> pairs) {
    Stream<String> words =
        new TreeMap<>(pairs)
            .entrySet().stream()
                .map(pair -> Words.escaped(pair.getKey()) + "=" + Words.escaped(pair.getValue()));
    return String.join(" ", Stream.concat(Stream.of("pairs"), words).toList());
  }

  private static Map<String, String> pairs(String rest) {
    Map<String, String> pairs = new TreeMap<>();
    if (!rest.isEmpty()) {
      for (String word : rest.split(" ", -1)) {
        int middle = word.indexOf('=');
        if (middle < 0) {
          throw new IllegalArgumentException("no pair: " + word);
        }
        pairs.put(Words.plain(word.substring(0, middle)), Words.plain(word.substring(middle + 1)));
      }
    }
    return pairs;
  }
}
