package motguide.content.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Random;

/** Random well-formed JSON with odd spacing, escapes and characters. */
final class RandomJson {
  private static final String[] SPACES = {"", "", " ", "\n", "\r\n\t"};
  private static final String[] STRINGS = {
    "", "a", "技術", "😀", "a\\\"b", "\\\\", "\\u0041", "\\ud83d\\ude00", "}", "[,", "a/b~c"
  };
  private static final String[] SCALARS = {"0", "-1.5e3", "12", "true", "false", "null"};

  private RandomJson() {}

  static String text(Random random) {
    return space(random) + value(random, 0) + space(random);
  }

  private static String value(Random random, int depth) {
    int kind = depth > 3 ? 2 + random.nextInt(2) : random.nextInt(4);
    return switch (kind) {
      case 0 -> list(random, depth);
      case 1 -> object(random, depth);
      case 2 -> '"' + STRINGS[random.nextInt(STRINGS.length)] + '"';
      default -> SCALARS[random.nextInt(SCALARS.length)];
    };
  }

  private static String list(Random random, int depth) {
    StringBuilder text = new StringBuilder("[").append(space(random));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(value(random, depth + 1)).append(space(random));
      text.append(i > 1 ? "," + space(random) : "");
    }
    return text.append("]").toString();
  }

  private static String object(Random random, int depth) {
    StringBuilder text = new StringBuilder("{").append(space(random));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("\"k").append(i).append(STRINGS[random.nextInt(STRINGS.length)]).append('"');
      text.append(space(random)).append(':').append(space(random));
      text.append(value(random, depth + 1)).append(space(random));
      text.append(i > 1 ? "," + space(random) : "");
    }
    return text.append("}").toString();
  }

  private static String space(Random random) {
    return SPACES[random.nextInt(SPACES.length)];
  }

  /** Every value below {@code json} by its pointer. */
  static void collect(JsonElement json, String pointer, Map<String, JsonElement> into) {
    into.put(pointer, json);
    if (json instanceof JsonObject object) {
      object
          .asMap()
          .forEach(
              (key, value) ->
                  collect(value, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), into));
    } else if (json instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), pointer + "/" + i, into);
      }
    }
  }
}
