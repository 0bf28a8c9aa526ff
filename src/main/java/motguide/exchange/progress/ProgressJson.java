package motguide.exchange.progress;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Map;
import motguide.content.Id;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.PackStamp;
import motguide.study.Progress;
import motguide.study.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person has done and written, as JSON that people can read: times as ISO 8601,
 * answers in words, one field a line.
 */
public final class ProgressJson {
  static final String FORMAT = "motguide-progress";
  static final int VERSION = 1;

  private ProgressJson() {}

  /**
   * Writes {@code progress}; leaves {@code to} open.
   *
   * @param at when it was exported
   */
  public static void write(Progress progress, OffsetDateTime at, Writer to) throws IOException {
    JsonWriter json = new JsonWriter(to);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("format").value(FORMAT);
    json.name("version").value(VERSION);
    json.name("exported").value(at.toString());
    json.name("answers").beginArray();
    for (Answer answer : progress.answers()) {
      json.beginObject();
      for (Map.Entry<String, @Nullable Object> field : AnswerFields.of(answer).entrySet()) {
        put(json, field.getKey(), field.getValue());
      }
      json.endObject();
    }
    json.endArray();
    json.name("rounds").beginArray();
    for (KeptRound round : progress.rounds()) {
      write(json, round);
    }
    json.endArray();
    json.name("notes").beginArray();
    for (Note note : progress.notes()) {
      json.beginObject();
      writeSubject(json, note.pack(), note.on());
      json.name("text").value(note.text());
      json.name("at").value(note.at().toString());
      json.endObject();
    }
    json.endArray();
    json.name("bookmarks").beginArray();
    for (Bookmark bookmark : progress.bookmarks()) {
      json.beginObject();
      writeSubject(json, bookmark.pack(), bookmark.on());
      json.name("at").value(bookmark.at().toString());
      json.endObject();
    }
    json.endArray();
    json.name("objections").beginArray();
    for (Objection objection : progress.objections()) {
      write(json, objection);
    }
    json.endArray();
    json.endObject();
    json.flush();
    to.write('\n');
    to.flush();
  }

  private static void write(JsonWriter json, KeptRound round) throws IOException {
    json.beginObject();
    json.name("id").value(round.start().id().toString());
    json.name("at").value(round.start().at().toString());
    writePack(json, round.start().pack());
    json.name("plan").beginArray();
    for (String line : round.start().plan().split("\n", -1)) {
      json.value(line);
    }
    json.endArray();
    json.name("steps").beginArray();
    for (String step : round.steps()) {
      json.value(step);
    }
    json.endArray();
    put(json, "ended", round.ended().map(OffsetDateTime::toString).orElse(null));
    json.endObject();
  }

  private static void write(JsonWriter json, Objection objection) throws IOException {
    json.beginObject();
    json.name("id").value(objection.id().toString());
    json.name("at").value(objection.at().toString());
    writePack(json, objection.pack());
    json.name("question").value(objection.question().value());
    json.name("response").value(objection.response());
    json.name("comment").value(objection.comment());
    json.endObject();
  }

  private static void writePack(JsonWriter json, PackStamp pack) throws IOException {
    json.name("pack").value(pack.id());
    json.name("packVersion").value(pack.version());
  }

  private static void writeSubject(JsonWriter json, String pack, Id on) throws IOException {
    json.name("pack").value(pack);
    json.name(Subject.of(on).word()).value(on.value());
  }

  private static void put(JsonWriter json, String name, @Nullable Object value) throws IOException {
    if (value instanceof Number number) {
      json.name(name).value(number);
    } else if (value != null) {
      json.name(name).value(value.toString());
    }
  }

  /** Reads what {@link #write} has written, however it was edited since. */
  public static ProgressReading read(Reader from) throws IOException {
    JsonReader json = new JsonReader(from);
    Problems problems = new Problems();
    JsonRecords records = new JsonRecords(problems);
    String format = "";
    int version = 0;
    try {
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        problems.add(
            "", json.peek().toString().toLowerCase(java.util.Locale.ROOT), Expected.FORMAT);
        return new ProgressReading.Rejected(problems.all());
      }
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        switch (name) {
          case "format" -> format = text(JsonParser.parseReader(json));
          case "version" -> version = number(JsonParser.parseReader(json));
          default -> {
            if (version > VERSION) {
              return new ProgressReading.TooNew(version, VERSION);
            }
            readArray(json, name, records, problems);
          }
        }
      }
      json.endObject();
    } catch (JsonParseException
        | java.io.EOFException
        | com.google.gson.stream.MalformedJsonException e) {
      problems.add(json.getPath(), "", Expected.JSON);
    }
    if (version > VERSION) {
      return new ProgressReading.TooNew(version, VERSION);
    }
    if (!format.equals(FORMAT) || version < 1) {
      problems.add("/format", format, Expected.FORMAT);
    }
    return problems.isEmpty()
        ? new ProgressReading.Read(records.progress())
        : new ProgressReading.Rejected(problems.all());
  }

  /** Reads one item after the other, so that a long log need not be in memory twice. */
  private static void readArray(
      JsonReader json, String name, JsonRecords records, Problems problems) throws IOException {
    if (!JsonRecords.LISTS.contains(name)) {
      json.skipValue();
      return;
    }
    if (json.peek() != JsonToken.BEGIN_ARRAY) {
      problems.add("/" + name, "", Expected.ARRAY);
      json.skipValue();
      return;
    }
    json.beginArray();
    for (int index = 0; json.hasNext(); index++) {
      JsonElement item = JsonParser.parseReader(json);
      String place = "/" + name + "/" + index;
      if (item instanceof JsonObject object) {
        records.add(name, object, place);
      } else {
        problems.add(place, item.toString(), Expected.OBJECT);
      }
    }
    json.endArray();
  }

  private static String text(JsonElement element) {
    return element.isJsonPrimitive() ? element.getAsString() : "";
  }

  private static int number(JsonElement element) {
    try {
      return Integer.parseInt(text(element));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
