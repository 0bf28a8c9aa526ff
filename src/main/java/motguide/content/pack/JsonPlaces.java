package motguide.content.pack;

import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a JSON text the values lie that pointers name. Walks only along the pointers asked
 * for and leaps over the rest; the text must be well-formed.
 */
final class JsonPlaces {

  /**
   * Where a value lies, in UTF-16 units; ends are exclusive.
   *
   * @param keyStart where its key begins; {@code start} for the elements of a list and the root
   * @param keyEnd where its key ends
   */
  record Place(int keyStart, int keyEnd, int start, int end) {}

  /** The pointers asked for, as a tree of their steps. */
  private static final class Step {
    private final Map<String, Step> below = new HashMap<>();
    private @Nullable String pointer;
  }

  private final String text;
  private final Map<String, Place> found = new HashMap<>();
  private int at;

  private JsonPlaces(String text) {
    this.text = text;
  }

  /** The places of those of the {@code pointers} that name a value of {@code text}. */
  static Map<String, Place> of(String text, Set<String> pointers) {
    Step root = new Step();
    for (String pointer : pointers) {
      Step step = root;
      for (String name : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
        String plain = name.replace("~1", "/").replace("~0", "~");
        step = step.below.computeIfAbsent(plain, n -> new Step());
      }
      step.pointer = pointer;
    }
    JsonPlaces places = new JsonPlaces(text);
    places.space();
    places.value(root, places.at, places.at);
    return places.found;
  }

  private void value(Step step, int keyStart, int keyEnd) {
    int start = at;
    if (step.below.isEmpty()) {
      leap();
    } else if (text.charAt(at) == '{') {
      object(step);
    } else if (text.charAt(at) == '[') {
      list(step);
    } else {
      leap();
    }
    if (step.pointer != null) {
      found.put(step.pointer, new Place(keyStart, keyEnd, start, at));
    }
  }

  private void object(Step step) {
    at++;
    space();
    while (text.charAt(at) != '}') {
      int keyStart = at;
      string();
      int keyEnd = at;
      Step next = step.below.get(plain(keyStart + 1, keyEnd - 1));
      space();
      at++;
      space();
      if (next == null) {
        leap();
      } else {
        value(next, keyStart, keyEnd);
      }
      pastComma();
    }
    at++;
  }

  private void list(Step step) {
    at++;
    space();
    for (int index = 0; text.charAt(at) != ']'; index++) {
      Step next = step.below.get(Integer.toString(index));
      if (next == null) {
        leap();
      } else {
        value(next, at, at);
      }
      pastComma();
    }
    at++;
  }

  private void pastComma() {
    space();
    if (text.charAt(at) == ',') {
      at++;
      space();
    }
  }

  /** Passes over one whole value. */
  private void leap() {
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        depth++;
        at++;
      } else if (c == '}' || c == ']') {
        depth--;
        at++;
      } else if (depth == 0) {
        bareWord();
      } else {
        at++;
      }
    } while (depth > 0);
  }

  private void bareWord() {
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void string() {
    at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void space() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private String plain(int from, int to) {
    String raw = text.substring(from, to);
    return raw.indexOf('\\') < 0 ? raw : JsonParser.parseString("\"" + raw + "\"").getAsString();
  }
}
