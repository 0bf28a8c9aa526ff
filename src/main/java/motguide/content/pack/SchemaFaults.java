package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts what the schema library says of one record into plain findings. */
final class SchemaFaults {
  /** Keywords that only say that something below them failed. */
  private static final Set<String> FRAMES = Set.of("allOf", "anyOf", "oneOf", "if", "$ref");

  /** Faults that do not keep a record from being made. */
  private static final Set<Fault> HARMLESS =
      Set.of(Fault.FIELD_UNKNOWN, Fault.LIST_TWICE, Fault.VALUE_FORM, Fault.RATIONALE_MISSING);

  /** Where a schema lists the names a question of some kind may have. */
  private static final String NAMES = "/propertyNames/enum";

  private static final String TEXT = "common.schema.json#/$defs/text";

  private final Map<String, SchemaFile> schemas;
  private final Findings findings;
  private final Nearest nearest;
  private final JsonElement record;
  private final Where where;
  private final Set<Where> meantFields = new HashSet<>();
  private boolean harmless = true;
  private final Set<Where> unknownFields = new HashSet<>();

  /** For one record that lies at {@code where}. */
  SchemaFaults(
      Map<String, SchemaFile> schemas,
      Findings findings,
      Nearest nearest,
      JsonElement record,
      Where where) {
    this.schemas = schemas;
    this.findings = findings;
    this.nearest = nearest;
    this.record = record;
    this.where = where;
  }

  /**
   * Reports all that {@code errors} say.
   *
   * @return whether the record can be made all the same, to look for more that is wrong with it
   */
  boolean report(List<Error> errors) {
    for (Error error : errors) {
      if (error.getKeyword() == null) {
        deniedField(error);
      } else if (error.getEvaluationPath().endsWith(NAMES)) {
        unknownNames(error);
      }
    }
    for (Error error : errors) {
      String keyword = error.getKeyword();
      String path = error.getEvaluationPath();
      boolean said = keyword == null || path.endsWith(NAMES) || path.contains("/if/");
      if (!said && !FRAMES.contains(keyword)) {
        report(keyword, error);
      }
    }
    return harmless;
  }

  private void report(Finding finding) {
    harmless &= HARMLESS.contains(finding.fault());
    findings.report(finding);
  }

  private void report(Fault fault, Where place, Object... arguments) {
    report(Finding.of(fault, place, arguments));
  }

  private void report(String keyword, Error error) {
    Where place = where.below(error.getInstanceLocation());
    JsonElement value = SchemaFile.find(record, error.getInstanceLocation());
    JsonObject schema = schemaAt(error.getSchemaLocation());
    if (value == null || schema == null) {
      report(Fault.SCHEMA_RULE, place, keyword, error.getError());
      return;
    }
    switch (keyword) {
      case "required" -> missingFields(schema, error, value.getAsJsonObject(), place);
      case "type" -> report(wrongType(schema, error, value, place));
      case "enum" -> report(notAllowed(strings(schema.getAsJsonArray("enum")), value, place));
      case "const" -> report(onlyOneAllowed(schema.get("const"), value, place));
      case "pattern", "minLength" -> report(wrongForm(schema, error, value, place));
      case "minimum", "maximum" ->
          report(Fault.VALUE_RANGE, place, value, range(schema, "minimum", "maximum"));
      case "minItems", "maxItems" ->
          report(
              Fault.LIST_LENGTH,
              place,
              value.getAsJsonArray().size(),
              range(schema, "minItems", "maxItems"));
      case "uniqueItems" -> doubles(value.getAsJsonArray(), place);
      default -> report(Fault.SCHEMA_RULE, place, keyword, error.getError());
    }
  }

  private void deniedField(Error error) {
    String pointer = error.getInstanceLocation();
    int slash = pointer.lastIndexOf('/');
    JsonElement parent = SchemaFile.find(record, pointer.substring(0, Math.max(slash, 0)));
    String location = error.getSchemaLocation();
    JsonObject schema = schemaAt(location.substring(0, Math.max(location.lastIndexOf('/'), 0)));
    if (slash < 0 || !(parent instanceof JsonObject object) || schema == null) {
      report(Fault.SCHEMA_RULE, where.below(pointer), "false", error.getError());
      return;
    }
    String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
    Set<String> known = schema.getAsJsonObject("properties").keySet();
    unknownField(where.below(pointer.substring(0, slash)), object, name, known);
  }

  private void unknownNames(Error error) {
    JsonElement object = SchemaFile.find(record, error.getInstanceLocation());
    JsonObject schema = schemaAt(error.getSchemaLocation());
    if (object == null || schema == null) {
      return;
    }
    List<String> known = strings(schema.getAsJsonArray("enum"));
    for (String name : object.getAsJsonObject().keySet()) {
      if (!known.contains(name)) {
        Where place = where.below(error.getInstanceLocation());
        unknownField(place, object.getAsJsonObject(), name, known);
      }
    }
  }

  private void unknownField(Where place, JsonObject object, String name, Collection<String> known) {
    Where key = place.at(name).asKey();
    if (unknownFields.add(key)) {
      Set<String> free = new HashSet<>(known);
      free.removeAll(object.keySet());
      Optional<String> near = nearest.to(name, free);
      near.ifPresent(meant -> meantFields.add(place.at(meant)));
      Finding finding = Finding.of(Fault.FIELD_UNKNOWN, key, name, String.join(", ", known));
      report(near.map(meant -> finding.replacedBy(quoted(meant))).orElse(finding));
    }
  }

  private void missingFields(JsonObject schema, Error error, JsonObject object, Where place) {
    for (String name : strings(schema.getAsJsonArray("required"))) {
      if (object.has(name)) {
        continue;
      }
      if (meantFields.contains(place.at(name))) {
        harmless = false;
        continue;
      }
      if (error.getSchemaLocation().endsWith(TEXT)) {
        report(Fault.LANGUAGE_MISSING, place, ProblemTexts.word("language." + name), name);
      } else if (name.equals("rationale")) {
        report(Fault.RATIONALE_MISSING, place);
      } else {
        JsonElement wanted = SchemaFile.find(schema, "/properties/" + name);
        String sketch = quoted(name) + ": " + SchemaShape.sketch(resolve(wanted, error));
        report(Fault.FIELD_MISSING, place, name, sketch);
      }
    }
  }

  private Finding wrongType(JsonObject schema, Error error, JsonElement value, Where place) {
    List<String> wanted =
        schema.get("type") instanceof JsonArray several
            ? strings(several)
            : List.of(schema.get("type").getAsString());
    LocalizedText words =
        error.getSchemaLocation().endsWith(TEXT)
            ? ProblemTexts.word("type.text")
            : ProblemTexts.word("type." + wanted.getFirst());
    Finding finding =
        Finding.of(
            Fault.VALUE_TYPE, place, words, ProblemTexts.word("type." + SchemaShape.type(value)));
    String replacement = SchemaShape.converted(value, wanted.getFirst());
    return replacement == null ? finding : finding.replacedBy(replacement);
  }

  private Finding notAllowed(List<String> allowed, JsonElement value, Where place) {
    String found = value instanceof JsonPrimitive ? value.getAsString() : value.toString();
    Finding finding = Finding.of(Fault.VALUE_CHOICE, place, found, String.join(", ", allowed));
    return nearest.to(found, allowed).map(near -> finding.replacedBy(quoted(near))).orElse(finding);
  }

  private static Finding onlyOneAllowed(JsonElement allowed, JsonElement value, Where place) {
    String found = value instanceof JsonPrimitive ? value.getAsString() : value.toString();
    return Finding.of(Fault.VALUE_ONLY, place, found, allowed).replacedBy(allowed.toString());
  }

  private Finding wrongForm(JsonObject schema, Error error, JsonElement value, Where place) {
    boolean blank = value.getAsString().isBlank();
    String location = error.getSchemaLocation();
    if (blank && location.contains(TEXT + "/properties/")) {
      String language = location.substring(location.lastIndexOf('/') + 1);
      LocalizedText name = ProblemTexts.word("language." + language);
      return Finding.of(Fault.LANGUAGE_MISSING, place, name, language);
    }
    if (blank) {
      return Finding.of(Fault.VALUE_EMPTY, place);
    }
    String examples =
        schema.has("examples")
            ? String.join(" · ", strings(schema.getAsJsonArray("examples")))
            : "";
    return Finding.of(Fault.VALUE_FORM, place, value.getAsString(), examples);
  }

  private void doubles(JsonArray list, Where place) {
    Set<JsonElement> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        report(Fault.LIST_TWICE, place.at(i), list.get(i));
      }
    }
  }

  private static LocalizedText range(JsonObject schema, String least, String most) {
    String low = schema.has(least) ? schema.get(least).getAsString() : "";
    String high = schema.has(most) ? schema.get(most).getAsString() : "";
    LocalizedText pattern =
        ProblemTexts.word(
            low.equals(high)
                ? "exactly"
                : high.isEmpty() ? "at-least" : low.isEmpty() ? "at-most" : "from-to");
    return new LocalizedText(
        pattern.ja().replace("LOW", low).replace("HIGH", high),
        pattern.en().replace("LOW", low).replace("HIGH", high));
  }

  private @Nullable JsonObject schemaAt(String location) {
    int hash = location.indexOf('#');
    if (hash < 0) {
      return null;
    }
    String file = location.substring(location.lastIndexOf('/', hash) + 1, hash);
    SchemaFile schema = schemas.get(file.replace(".schema.json", ""));
    JsonElement found =
        schema == null ? null : SchemaFile.find(schema.json(), location.substring(hash + 1));
    return found instanceof JsonObject object ? object : null;
  }

  /** Follows the reference of a field's schema, if it is one. */
  private @Nullable JsonObject resolve(@Nullable JsonElement schema, Error error) {
    if (!(schema instanceof JsonObject object) || !object.has("$ref")) {
      return schema instanceof JsonObject object ? object : null;
    }
    String reference = object.get("$ref").getAsString();
    String location = error.getSchemaLocation();
    return reference.startsWith("#")
        ? schemaAt(location.substring(0, location.indexOf('#')) + reference)
        : schemaAt("/" + reference);
  }

  private static List<String> strings(JsonArray list) {
    return list.asList().stream()
        .map(JsonElement::getAsString)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }
}
