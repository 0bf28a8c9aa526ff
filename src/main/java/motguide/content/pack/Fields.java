package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import motguide.content.LocalizedText;
import motguide.time.DateReading;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that its schema has accepted. What the schema cannot see (dates) is
 * reported here, with a stand-in given back: the record is faulty then, and never shown.
 */
final class Fields {
  private static final HistoricalDate STAND_IN_DATE = HistoricalDate.parse("0001");
  private static final LocalizedText STAND_IN_TEXT = new LocalizedText("…", "…");

  private final JsonObject json;
  private final Where where;
  private final Findings findings;

  /** The fields of {@code json}, which lies at {@code where}. */
  Fields(JsonObject json, Where where, Findings findings) {
    this.json = json;
    this.where = where;
    this.findings = findings;
  }

  /** Where the object lies. */
  Where where() {
    return where;
  }

  /** Where to report what only the reader of this object can see. */
  Findings findings() {
    return findings;
  }

  /** Whether the field is there. */
  boolean has(String name) {
    return json.has(name);
  }

  /** A text that is not translated. */
  String string(String name) {
    return json.get(name).getAsString();
  }

  /** The same; null where it is not there. */
  @Nullable String optionalString(String name) {
    return has(name) ? string(name) : null;
  }

  /** A text in both languages. */
  LocalizedText text(String name) {
    JsonObject text = json.getAsJsonObject(name);
    String ja = text.get("ja").getAsString();
    String en = text.get("en").getAsString();
    boolean blankJa = reportBlank(ja, name, "ja");
    boolean blankEn = reportBlank(en, name, "en");
    return blankJa || blankEn ? STAND_IN_TEXT : new LocalizedText(ja, en);
  }

  private boolean reportBlank(String text, String name, String language) {
    if (text.isBlank()) {
      LocalizedText word = ProblemTexts.word("language." + language);
      findings.report(Fault.LANGUAGE_MISSING, where.at(name).at(language), word, language);
      return true;
    }
    return false;
  }

  /** The same; null where it is not there. */
  @Nullable LocalizedText optionalText(String name) {
    return has(name) ? text(name) : null;
  }

  /** A date. */
  HistoricalDate date(String name) {
    return date(string(name), where.at(name));
  }

  /** The same; null where it is not there. */
  @Nullable HistoricalDate optionalDate(String name) {
    return has(name) ? date(name) : null;
  }

  /** A date that has a first and a last day. */
  HistoricalDate stretch(String name) {
    if (HistoricalDate.read(string(name)) instanceof DateReading.Read(HistoricalDate date)
        && (date.start().isEmpty() || date.end().isEmpty())) {
      findings.report(Fault.DATE_NOT_INTERVAL, where.at(name), date.text());
    }
    return date(name);
  }

  private HistoricalDate date(String text, Where place) {
    return switch (HistoricalDate.read(text)) {
      case DateReading.Read(HistoricalDate date) -> date;
      case DateReading.Unreadable(int position, var reason) -> {
        Dates.report(reason, position, text, place, findings);
        yield STAND_IN_DATE;
      }
    };
  }

  /** A whole number within the range of its schema. */
  int integer(String name) {
    return json.get(name).getAsInt();
  }

  /** Any number. */
  double number(String name) {
    return json.get(name).getAsDouble();
  }

  /** Yes or no; no where it is not there. */
  boolean flag(String name) {
    return has(name) && json.get(name).getAsBoolean();
  }

  /** The one of {@code values} whose code the field holds. */
  <E> E choice(String name, E[] values, Function<E, String> code) {
    String found = string(name);
    for (E value : values) {
      if (code.apply(value).equals(found)) {
        return value;
      }
    }
    throw new IllegalStateException("schema and records disagree about " + name + " " + found);
  }

  /** A list of plain texts, each turned by {@code as}; empty where it is not there. */
  <T> List<T> strings(String name, Function<String, T> as) {
    List<T> all = new ArrayList<>();
    for (JsonElement each : array(name)) {
      all.add(as.apply(each.getAsString()));
    }
    return all;
  }

  /** Every field, each of which is a text that is not translated. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    json.keySet().forEach(name -> texts.put(name, string(name)));
    return texts;
  }

  /** An object in an object. */
  Fields object(String name) {
    return new Fields(json.getAsJsonObject(name), where.at(name), findings);
  }

  /** A list of objects, each turned by {@code as}; empty where it is not there. */
  <T> List<T> list(String name, Function<Fields, T> as) {
    return list(name, (fields, index) -> as.apply(fields));
  }

  /** The same with the index of each. */
  <T> List<T> list(String name, BiFunction<Fields, Integer, T> as) {
    List<T> all = new ArrayList<>();
    JsonArray array = array(name);
    for (int i = 0; i < array.size(); i++) {
      Fields each = new Fields(array.get(i).getAsJsonObject(), where.at(name).at(i), findings);
      all.add(as.apply(each, i));
    }
    return all;
  }

  /** The elements of a list; none where it is not there. */
  JsonArray array(String name) {
    return has(name) ? json.getAsJsonArray(name) : new JsonArray();
  }
}
