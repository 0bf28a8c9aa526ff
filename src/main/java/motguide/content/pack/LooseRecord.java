package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import motguide.time.DateReading;
import motguide.time.HistoricalDate;

/**
 * A look into a record that its schema has refused, so that its dates and references are checked
 * all the same. Fields are named by path; {@code *} stands for every element of a list.
 */
final class LooseRecord {

  /** Fields that hold ids of another kind. */
  private record Reference(String path, RecordKind to) {}

  /** An id that a refused record names. */
  record Named(RecordKind kind, String id, Where where) {}

  private static final Map<RecordKind, List<Reference>> REFERENCES =
      Map.of(
          RecordKind.EVENTS,
          List.of(
              new Reference("lane", RecordKind.LANES),
              new Reference("links/*/to", RecordKind.EVENTS),
              new Reference("claims/*", RecordKind.CLAIMS),
              new Reference("sources/*/id", RecordKind.SOURCES)),
          RecordKind.TOURS,
          List.of(
              new Reference("scenes/*/focus/*", RecordKind.EVENTS),
              new Reference("scenes/*/question", RecordKind.QUESTIONS)),
          RecordKind.CARDS,
          List.of(
              new Reference("related/*", RecordKind.CARDS),
              new Reference("events/*", RecordKind.EVENTS),
              new Reference("claims/*", RecordKind.CLAIMS),
              new Reference("rivals/accounts/*/claims/*", RecordKind.CLAIMS)),
          RecordKind.QUESTIONS,
          List.of(
              new Reference("cards/*", RecordKind.CARDS),
              new Reference("events/*", RecordKind.EVENTS),
              new Reference("claims/*", RecordKind.CLAIMS),
              new Reference("items/*/event", RecordKind.EVENTS),
              new Reference("event", RecordKind.EVENTS)),
          RecordKind.CLAIMS,
          List.of(
              new Reference("rivals/*", RecordKind.CLAIMS),
              new Reference("sources/*/id", RecordKind.SOURCES)),
          RecordKind.SCHOOLS,
          List.of(new Reference("claims/*", RecordKind.CLAIMS)));

  private static final List<String> DATES =
      List.of("date", "when", "founded", "present", "range", "scenes/*/view", "items/*/date");

  private LooseRecord() {}

  /** Reports every text in a place for dates that is none. */
  static void checkDates(JsonElement record, Where where, Findings findings) {
    for (String path : DATES) {
      texts(record, path, where, (text, place) -> checkDate(text, place, findings));
    }
  }

  private static void checkDate(String text, Where where, Findings findings) {
    if (!text.isEmpty()
        && HistoricalDate.read(text) instanceof DateReading.Unreadable(int position, var reason)) {
      Dates.report(reason, position, text, where, findings);
    }
  }

  /** Adds to {@code named} every id in a place for ids. */
  static void collectReferences(
      RecordKind kind, JsonElement record, Where where, List<Named> named) {
    for (Reference reference : REFERENCES.getOrDefault(kind, List.of())) {
      texts(
          record,
          reference.path(),
          where,
          (text, place) -> named.add(new Named(reference.to(), text, place)));
    }
  }

  private static void texts(
      JsonElement json, String path, Where where, BiConsumer<String, Where> consumer) {
    if (path.isEmpty()) {
      if (json instanceof JsonPrimitive text && text.isString()) {
        consumer.accept(text.getAsString(), where);
      }
      return;
    }
    int slash = path.indexOf('/');
    String step = slash < 0 ? path : path.substring(0, slash);
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    if (step.equals("*") && json instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        texts(list.get(i), rest, where.at(i), consumer);
      }
    } else if (json instanceof JsonObject object && object.has(step)) {
      texts(object.get(step), rest, where.at(step), consumer);
    }
  }
}
