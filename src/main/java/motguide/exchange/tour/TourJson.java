package motguide.exchange.tour;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import motguide.content.EventId;
import motguide.content.QuestionId;
import motguide.content.TourId;
import motguide.time.DateSyntaxException;
import motguide.time.HistoricalDate;
import motguide.tour.DraftText;
import motguide.tour.OwnTours;
import motguide.tour.SceneDraft;
import motguide.tour.TourDraft;
import org.jspecify.annotations.Nullable;

/** Own tours as JSON, in the words of the pack format, one field a line. */
public final class TourJson {
  static final String FORMAT = "motguide-tours";
  static final int VERSION = 1;

  private TourJson() {}

  /** The text of a file with these tours. */
  public static String write(OwnTours tours) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      json.beginObject();
      json.name("format").value(FORMAT);
      json.name("version").value(VERSION);
      json.name("tours").beginArray();
      for (TourDraft tour : tours.tours()) {
        write(json, tour);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonWriter json, TourDraft tour) throws IOException {
    TourId source = tour.copyOf();
    json.beginObject();
    json.name("id").value(tour.id().value());
    write(json.name("title"), tour.title());
    json.name("copyOf").value(source == null ? null : source.value());
    json.name("scenes").beginArray();
    for (SceneDraft scene : tour.scenes()) {
      QuestionId question = scene.question();
      json.beginObject();
      json.name("id").value(scene.id());
      json.name("view").value(scene.view().text());
      json.name("focus").beginArray();
      for (EventId event : scene.focus()) {
        json.value(event.value());
      }
      json.endArray();
      write(json.name("sentence"), scene.sentence());
      write(json.name("notes"), scene.notes());
      json.name("seconds").value(scene.seconds());
      json.name("question").value(question == null ? null : question.value());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, DraftText text) throws IOException {
    json.beginObject();
    json.name("ja").value(text.ja());
    json.name("en").value(text.en());
    json.endObject();
  }

  /** What a file with this text holds. */
  public static TourReading read(String text) {
    try {
      JsonObject root = object(JsonParser.parseString(text), "");
      if (!FORMAT.equals(text(root, "format", ""))) {
        return new TourReading.Rejected("/format: " + root.get("format"));
      }
      int version = whole(root, "version", "");
      if (version > VERSION) {
        return new TourReading.TooNew(version);
      }
      List<TourDraft> tours = new ArrayList<>();
      for (JsonElement each : array(root, "tours", "")) {
        tours.add(tour(each, "/tours/" + tours.size()));
      }
      return new TourReading.Read(new OwnTours(tours));
    } catch (JsonParseException | IllegalArgumentException e) {
      return new TourReading.Rejected(String.valueOf(e.getMessage()));
    }
  }

  private static TourDraft tour(JsonElement element, String place) {
    JsonObject object = object(element, place);
    List<SceneDraft> scenes = new ArrayList<>();
    for (JsonElement each : array(object, "scenes", place)) {
      scenes.add(scene(each, place + "/scenes/" + scenes.size()));
    }
    String source = textOrNull(object, "copyOf", place);
    return new TourDraft(
        new TourId(text(object, "id", place)),
        both(object, "title", place),
        source == null ? null : new TourId(source),
        scenes);
  }

  private static SceneDraft scene(JsonElement element, String place) {
    JsonObject object = object(element, place);
    List<EventId> focus = new ArrayList<>();
    for (JsonElement each : array(object, "focus", place)) {
      focus.add(new EventId(text(each, place + "/focus")));
    }
    String question = textOrNull(object, "question", place);
    return new SceneDraft(
        text(object, "id", place),
        view(object, place),
        focus,
        both(object, "sentence", place),
        both(object, "notes", place),
        whole(object, "seconds", place),
        question == null ? null : new QuestionId(question));
  }

  private static HistoricalDate view(JsonObject object, String place) {
    String view = text(object, "view", place);
    try {
      return HistoricalDate.parse(view);
    } catch (DateSyntaxException e) {
      throw new IllegalArgumentException(place + "/view: " + view, e);
    }
  }

  private static DraftText both(JsonObject object, String name, String place) {
    JsonObject texts = object(object.get(name), place + "/" + name);
    return new DraftText(text(texts, "ja", place + "/" + name), text(texts, "en", place));
  }

  private static JsonObject object(@Nullable JsonElement element, String place) {
    if (element instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException(place + "/: " + element);
  }

  private static JsonArray array(JsonObject object, String name, String place) {
    if (object.get(name) instanceof JsonArray array) {
      return array;
    }
    throw new IllegalArgumentException(place + "/" + name + ": " + object.get(name));
  }

  private static String text(JsonObject object, String name, String place) {
    return text(object.get(name), place + "/" + name);
  }

  private static @Nullable String textOrNull(JsonObject object, String name, String place) {
    return object.has(name) ? text(object, name, place) : null;
  }

  private static String text(@Nullable JsonElement element, String place) {
    if (element != null && element.isJsonPrimitive()) {
      return element.getAsString();
    }
    throw new IllegalArgumentException(place + ": " + element);
  }

  private static int whole(JsonObject object, String name, String place) {
    String text = text(object, name, place);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(place + "/" + name + ": " + text, e);
    }
  }
}
