package motguide.exchange.progress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.RoundId;

/** Makes records of the objects in a file of progress. */
final class JsonRecords {
  /** The lists of records in a file. */
  static final Set<String> LISTS = Set.of("answers", "rounds", "notes", "bookmarks", "objections");

  private final Problems problems;
  private final List<Answer> answers = new ArrayList<>();
  private final List<KeptRound> rounds = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();

  JsonRecords(Problems problems) {
    this.problems = problems;
  }

  /** All records so far. */
  Progress progress() {
    return new Progress(answers, rounds, notes, bookmarks, objections);
  }

  /** Adds the record that {@code object} makes in one of the {@link #LISTS}, if it makes one. */
  void add(String list, JsonObject object, String place) {
    Fields fields = new Fields(texts(object), name -> place + "/" + name, problems);
    switch (list) {
      case "answers" -> AnswerFields.read(fields).ifPresent(answers::add);
      case "rounds" -> round(object, place, fields).ifPresent(rounds::add);
      case "notes" -> note(fields).ifPresent(notes::add);
      case "bookmarks" -> bookmark(fields).ifPresent(bookmarks::add);
      case "objections" -> objection(fields).ifPresent(objections::add);
      default -> throw new IllegalArgumentException(list);
    }
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new HashMap<>();
    object
        .asMap()
        .forEach(
            (name, value) -> {
              if (value.isJsonPrimitive()) {
                texts.put(name, value.getAsString());
              }
            });
    return texts;
  }

  private Optional<KeptRound> round(JsonObject object, String place, Fields fields) {
    KeptRound round =
        new KeptRound(
            new KeptRound.Start(
                new RoundId(fields.uuid("id")),
                fields.time("at"),
                fields.pack(),
                String.join("\n", texts(object, "plan", place))),
            texts(object, "steps", place),
            fields.has("ended") ? Optional.of(fields.time("ended")) : Optional.empty());
    return fields.isSound() ? Optional.of(round) : Optional.empty();
  }

  private List<String> texts(JsonObject object, String name, String place) {
    List<String> texts = new ArrayList<>();
    if (object.get(name) instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (!element.isJsonPrimitive()) {
          problems.add(place + "/" + name, element.toString(), Expected.LIST);
          return List.of();
        }
        texts.add(element.getAsString());
      }
    } else {
      problems.add(place + "/" + name, "", Expected.LIST);
    }
    return texts;
  }

  private static Optional<Note> note(Fields fields) {
    Note note =
        new Note(fields.text("pack"), noted(fields), fields.text("text"), fields.time("at"));
    return fields.isSound() ? Optional.of(note) : Optional.empty();
  }

  private static Optional<Bookmark> bookmark(Fields fields) {
    Bookmark bookmark = new Bookmark(fields.text("pack"), noted(fields), fields.time("at"));
    return fields.isSound() ? Optional.of(bookmark) : Optional.empty();
  }

  private static Optional<Objection> objection(Fields fields) {
    Objection objection =
        new Objection(
            fields.uuid("id"),
            fields.time("at"),
            fields.pack(),
            fields
                .parsed("question", QuestionId::new, Expected.ANSWERED_THING)
                .orElse(new QuestionId("?")),
            fields.text("response"),
            fields.text("comment"));
    return fields.isSound() ? Optional.of(objection) : Optional.empty();
  }

  private static Id noted(Fields fields) {
    String name = fields.has("card") ? "card" : "event";
    if (fields.has("card") == fields.has("event")) {
      fields.wrong(name, Expected.NOTED_THING);
      return new EventId("?");
    }
    return name.equals("card")
        ? fields
            .parsed(name, CardId::new, Expected.NOTED_THING)
            .map(Id.class::cast)
            .orElse(new CardId("?"))
        : fields
            .parsed(name, EventId::new, Expected.NOTED_THING)
            .map(Id.class::cast)
            .orElse(new EventId("?"));
  }
}
