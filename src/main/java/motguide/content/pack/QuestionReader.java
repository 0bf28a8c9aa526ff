package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.NumberUnit;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;

/** Makes a question out of fields that its schema has accepted. */
final class QuestionReader {
  /** The fields whose entries are parts of an answer. */
  static final List<String> PARTS = List.of("options", "items", "left", "blanks");

  private QuestionReader() {}

  static Question question(Fields f) {
    return new Question(
        new QuestionId(f.string("id")),
        f.integer("difficulty"),
        f.text("prompt"),
        task(f),
        f.text("gist"),
        f.text("explanation"),
        f.optionalText("mark"),
        f.strings("cards", CardId::new),
        f.strings("events", EventId::new),
        f.strings("claims", ClaimId::new),
        partClaims(f));
  }

  private static Map<String, List<ClaimId>> partClaims(Fields f) {
    Map<String, List<ClaimId>> claims = new LinkedHashMap<>();
    for (String list : PARTS) {
      f.list(
          list,
          (part, index) -> {
            if (part.has("claims")) {
              String name = part.has("id") ? part.string("id") : Question.blank(index);
              claims.put(name, part.strings("claims", ClaimId::new));
            }
            return index;
          });
    }
    return claims;
  }

  private static Task task(Fields f) {
    String type = f.string("type");
    return switch (type) {
      case "single" -> new Task.SingleChoice(options(f));
      case "multi" -> new Task.MultipleChoice(options(f));
      case "true-false" -> new Task.TrueFalse(f.flag("answer"), f.text("rationale"));
      case "order" ->
          new Task.Ordering(f.list("items", QuestionReader::orderItem), f.text("rationale"));
      case "match" ->
          new Task.Matching(
              f.list("left", QuestionReader::matchItem),
              f.list("right", QuestionReader::matchItem),
              pairs(f.array("pairs")),
              f.text("rationale"));
      case "number" ->
          new Task.NumberEntry(
              f.number("answer"),
              f.number("tolerance"),
              f.choice("unit", NumberUnit.values(), NumberUnit::code),
              f.text("rationale"));
      case "text" -> new Task.ShortText(expected(f.object("expected")), f.text("rationale"));
      case "cloze" ->
          new Task.Cloze(f.list("blanks", QuestionReader::expected), f.text("rationale"));
      case "place" ->
          new Task.Placement(
              f.date("date"),
              f.number("toleranceYears"),
              new EventId(f.string("event")),
              f.text("rationale"));
      default -> throw new IllegalStateException("schema and records disagree about " + type);
    };
  }

  private static List<Task.Option> options(Fields f) {
    return f.list(
        "options",
        o ->
            new Task.Option(
                o.string("id"), o.text("text"), o.flag("correct"), o.optionalText("rationale")));
  }

  private static Task.OrderItem orderItem(Fields f) {
    return new Task.OrderItem(
        f.string("id"),
        f.text("text"),
        f.optionalDate("date"),
        f.has("event") ? new EventId(f.string("event")) : null);
  }

  private static Task.MatchItem matchItem(Fields f) {
    return new Task.MatchItem(f.string("id"), f.text("text"));
  }

  private static List<Task.MatchPair> pairs(JsonArray pairs) {
    List<Task.MatchPair> all = new ArrayList<>();
    for (JsonElement each : pairs) {
      JsonArray pair = each.getAsJsonArray();
      all.add(new Task.MatchPair(pair.get(0).getAsString(), pair.get(1).getAsString()));
    }
    return all;
  }

  private static Task.Expected expected(Fields f) {
    return new Task.Expected(
        f.text("answer"),
        f.strings("acceptedJa", text -> text),
        f.strings("acceptedEn", text -> text));
  }
}
