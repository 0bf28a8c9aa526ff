package motguide.exchange.lecture;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motguide.content.EventId;
import motguide.content.LocalizedText;
import motguide.content.TourId;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLog.Tally;
import motguide.lecture.LectureLog.Visit;
import motguide.lecture.LectureLog.Vote;
import motguide.lecture.Spot;
import motguide.lecture.Stroke;
import org.jspecify.annotations.Nullable;

/** The log of a lecture as JSON: times as ISO 8601, ink as days since 1 January 1 CE and height. */
public final class LectureJson {
  static final String FORMAT = "motguide-lecture";
  static final int VERSION = 1;

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private LectureJson() {}

  /** The text of a file with this log. */
  public static String write(LectureLog log) {
    JsonObject root = new JsonObject();
    root.addProperty("format", FORMAT);
    root.addProperty("version", VERSION);
    root.addProperty("tour", log.tour().value());
    root.add("title", both(log.title()));
    root.addProperty("began", log.began().toString());
    root.addProperty("ended", log.ended().toString());
    root.add("scenes", array(log.visits(), LectureJson::visit));
    return GSON.toJson(root) + "\n";
  }

  private static JsonElement visit(Visit visit) {
    JsonObject object = new JsonObject();
    object.addProperty("number", visit.number());
    object.addProperty("scene", visit.scene());
    object.add("sentence", both(visit.sentence()));
    JsonArray focus = new JsonArray();
    visit.focus().forEach(event -> focus.add(event.value()));
    object.add("focus", focus);
    object.addProperty("from", visit.from().toString());
    object.addProperty("to", visit.to().toString());
    object.addProperty("digressed", visit.digressed());
    object.add("votes", array(visit.votes(), LectureJson::vote));
    object.add("ink", array(visit.ink(), LectureJson::stroke));
    return object;
  }

  private static JsonElement vote(Vote vote) {
    JsonObject object = new JsonObject();
    object.addProperty("question", vote.question());
    object.add("prompt", both(vote.prompt()));
    object.add("choices", array(vote.tallies(), LectureJson::tally));
    return object;
  }

  private static JsonElement tally(Tally tally) {
    JsonObject object = new JsonObject();
    object.add("text", both(tally.text()));
    object.addProperty("right", tally.right());
    object.addProperty("first", tally.first());
    object.addProperty("second", tally.second());
    return object;
  }

  private static JsonElement stroke(Stroke stroke) {
    return array(
        stroke.spots(),
        spot -> {
          JsonArray pair = new JsonArray();
          pair.add(spot.day());
          pair.add(spot.height());
          return pair;
        });
  }

  private static JsonObject both(LocalizedText text) {
    JsonObject object = new JsonObject();
    object.addProperty("ja", text.ja());
    object.addProperty("en", text.en());
    return object;
  }

  private static <T> JsonArray array(List<T> list, Function<T, JsonElement> each) {
    JsonArray array = new JsonArray();
    list.forEach(item -> array.add(each.apply(item)));
    return array;
  }

  /** The log in a file with this text; empty if it is none, or of a newer edition. */
  public static Optional<LectureLog> read(String text) {
    try {
      if (!(JsonParser.parseString(text) instanceof JsonObject root)
          || !FORMAT.equals(word(root, "format"))
          || number(root, "version") > VERSION) {
        return Optional.empty();
      }
      return Optional.of(
          new LectureLog(
              new TourId(word(root, "tour")),
              bothOf(root, "title"),
              Instant.parse(word(root, "began")),
              Instant.parse(word(root, "ended")),
              listOf(root, "scenes", each -> visitOf(object(each)))));
    } catch (JsonParseException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Visit visitOf(JsonObject object) {
    return new Visit(
        number(object, "number"),
        word(object, "scene"),
        bothOf(object, "sentence"),
        listOf(object, "focus", each -> new EventId(text(each))),
        Instant.parse(word(object, "from")),
        Instant.parse(word(object, "to")),
        Boolean.parseBoolean(word(object, "digressed")),
        listOf(object, "votes", each -> voteOf(object(each))),
        listOf(object, "ink", LectureJson::strokeOf));
  }

  private static Vote voteOf(JsonObject object) {
    return new Vote(
        word(object, "question"),
        bothOf(object, "prompt"),
        listOf(object, "choices", each -> tallyOf(object(each))));
  }

  private static Tally tallyOf(JsonObject object) {
    return new Tally(
        bothOf(object, "text"),
        Boolean.parseBoolean(word(object, "right")),
        number(object, "first"),
        number(object, "second"));
  }

  private static Stroke strokeOf(JsonElement element) {
    return new Stroke(list(element, LectureJson::spotOf));
  }

  private static Spot spotOf(JsonElement element) {
    List<Double> pair = list(element, each -> Double.valueOf(text(each)));
    if (pair.size() != 2) {
      throw new IllegalArgumentException("no place: " + element);
    }
    return new Spot(pair.getFirst(), pair.getLast());
  }

  private static LocalizedText bothOf(JsonObject object, String name) {
    JsonObject both = object(object.get(name));
    return new LocalizedText(word(both, "ja"), word(both, "en"));
  }

  private static <T> List<T> listOf(JsonObject object, String name, Function<JsonElement, T> each) {
    return list(object.get(name), each);
  }

  private static <T> List<T> list(@Nullable JsonElement element, Function<JsonElement, T> each) {
    if (!(element instanceof JsonArray array)) {
      throw new IllegalArgumentException("no list: " + element);
    }
    List<T> all = new ArrayList<>();
    array.forEach(item -> all.add(each.apply(item)));
    return all;
  }

  private static JsonObject object(@Nullable JsonElement element) {
    if (element instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException("no object: " + element);
  }

  private static String word(JsonObject object, String name) {
    return text(object.get(name));
  }

  private static String text(@Nullable JsonElement element) {
    if (element != null && element.isJsonPrimitive()) {
      return element.getAsString();
    }
    throw new IllegalArgumentException("no text: " + element);
  }

  private static int number(JsonObject object, String name) {
    return Integer.parseInt(word(object, name));
  }
}
