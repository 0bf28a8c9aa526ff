package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One schema among the program's resources. */
record SchemaFile(String name, JsonObject json) {
  private static final String FOLDER = "/packs/schema/";

  /** The schema called {@code name}, without ending. */
  static SchemaFile load(String name) {
    String path = FOLDER + name + ".schema.json";
    try (InputStream in = SchemaFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SchemaFile(name, JsonParser.parseString(text).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its schema " + path, e);
    }
  }

  /** What {@code pointer} names in {@code root}; null where it names nothing. */
  static @Nullable JsonElement find(JsonElement root, String pointer) {
    JsonElement found = root;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~");
      if (found instanceof JsonObject object && object.has(name)) {
        found = object.get(name);
      } else if (found instanceof JsonArray list
          && name.matches("\\d{1,9}")
          && Integer.parseInt(name) < list.size()) {
        found = list.get(Integer.parseInt(name));
      } else {
        return null;
      }
    }
    return found;
  }
}
