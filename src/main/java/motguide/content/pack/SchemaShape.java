package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of JSON a value is, should be, or could be turned into. */
final class SchemaShape {
  private static final Pattern DIGITS = Pattern.compile("-?\\d+");

  private SchemaShape() {}

  /** The JSON type of {@code value} in the words of JSON Schema. */
  static String type(JsonElement value) {
    return switch (value) {
      case JsonObject _ -> "object";
      case JsonArray _ -> "array";
      case JsonPrimitive p when p.isString() -> "string";
      case JsonPrimitive p when p.isBoolean() -> "boolean";
      case JsonPrimitive _ -> "number";
      default -> "null";
    };
  }

  /** A value of the type that {@code schema} wants, with dots where its content would be. */
  static String sketch(@Nullable JsonObject schema) {
    if (schema == null || !schema.has("type") || !schema.get("type").isJsonPrimitive()) {
      return "…";
    }
    return switch (schema.get("type").getAsString()) {
      case "string" -> "\"…\"";
      case "array" -> "[…]";
      case "object" -> {
        boolean text = SchemaFile.find(schema, "/properties/ja") != null;
        yield text ? "{\"ja\": \"…\", \"en\": \"…\"}" : "{…}";
      }
      case "boolean" -> "true";
      case "integer", "number" -> "1";
      default -> "…";
    };
  }

  /** What {@code value} surely means as JSON of the type wanted; null where that is not sure. */
  static @Nullable String converted(JsonElement value, String wanted) {
    if (!(value instanceof JsonPrimitive primitive)) {
      return null;
    }
    String text = primitive.getAsString();
    return switch (wanted) {
      case "string" -> primitive.isNumber() ? new JsonPrimitive(text).toString() : null;
      case "integer", "number" -> onlyNumber(text);
      case "array" -> primitive.isString() ? "[" + primitive + "]" : null;
      case "boolean" -> text.equals("true") || text.equals("false") ? text : null;
      default -> null;
    };
  }

  private static @Nullable String onlyNumber(String text) {
    Matcher digits = DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!digits.find()) {
      return null;
    }
    String found = digits.group();
    return digits.find() || found.length() > 9 ? null : Integer.toString(Integer.parseInt(found));
  }
}
