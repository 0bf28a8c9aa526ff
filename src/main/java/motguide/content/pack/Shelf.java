package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The records of one kind while a pack is read. Knows the ids of faulty records too, so that a
 * reference to one of them is not reported as a second problem.
 */
final class Shelf<T> {

  /** A record and where it lies. */
  record Entry<T>(String id, T record, Where where) {}

  private final RecordKind kind;
  private final Function<Fields, T> reader;
  private final List<Entry<T>> entries = new ArrayList<>();
  private final Map<String, Where> firstPlaces = new LinkedHashMap<>();
  private final List<LooseRecord.Named> refused = new ArrayList<>();
  private final Set<String> mentioned = new HashSet<>();
  private boolean complete = true;
  private int count;

  /** An empty shelf of records that {@code reader} makes. */
  Shelf(RecordKind kind, Function<Fields, T> reader) {
    this.kind = kind;
    this.reader = reader;
  }

  /** Takes in one record: checks it by its schema, then makes it. */
  void add(JsonElement json, Where where, Schemas schemas, Findings findings, Nearest nearest) {
    count++;
    String id = idOf(json);
    if (!id.isEmpty()) {
      Where first = firstPlaces.putIfAbsent(id, where);
      if (first != null) {
        findings.report(Fault.ID_TWICE, where.at("id"), id, first.at("id"));
      }
    }
    if (schemas.check(kind, json, where, findings, nearest)) {
      T record = reader.apply(new Fields(json.getAsJsonObject(), where, findings));
      entries.add(new Entry<>(id, record, where));
    } else {
      LooseRecord.checkDates(json, where, findings);
      LooseRecord.collectReferences(kind, json, where, refused);
      mention(json);
    }
  }

  /** Remembers every text of a refused record: any of them may refer to another record. */
  private void mention(JsonElement json) {
    switch (json) {
      case JsonObject object -> object.asMap().values().forEach(this::mention);
      case JsonArray list -> list.forEach(this::mention);
      case JsonPrimitive text when text.isString() -> mentioned.add(text.getAsString());
      default -> {}
    }
  }

  private static String idOf(JsonElement json) {
    boolean has =
        json instanceof JsonObject object
            && object.get("id") instanceof JsonPrimitive id
            && id.isString();
    return has ? json.getAsJsonObject().get("id").getAsString() : "";
  }

  /** Notes that a file of this kind could not be read, so that any id may stand in it. */
  void lacksAFile() {
    complete = false;
  }

  /** The kind of its records. */
  RecordKind kind() {
    return kind;
  }

  /** The records that could be made, with or without faults, in the order of the files. */
  List<Entry<T>> entries() {
    return entries;
  }

  /** Whether {@code id} is, or may be, that of a record. */
  boolean knows(String id) {
    return !complete || firstPlaces.containsKey(id);
  }

  /** Every id seen. */
  Set<String> ids() {
    return firstPlaces.keySet();
  }

  /** The references of records that could not be made. */
  List<LooseRecord.Named> refusedReferences() {
    return refused;
  }

  /** Every text within records that could not be made. */
  Set<String> mentioned() {
    return mentioned;
  }

  /** Whether every file of this kind was read to its end. */
  boolean complete() {
    return complete;
  }

  /** How many records stand in the files. */
  int count() {
    return count;
  }
}
