package motguide.content.pack;

import java.util.List;
import java.util.Map;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.Certainty;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.ClaimOrigin;
import motguide.content.Era;
import motguide.content.EraId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.EventType;
import motguide.content.Lane;
import motguide.content.LaneHue;
import motguide.content.LaneId;
import motguide.content.Language;
import motguide.content.Link;
import motguide.content.LinkKind;
import motguide.content.Manifest;
import motguide.content.Media;
import motguide.content.QuestionId;
import motguide.content.Rivals;
import motguide.content.Ruby;
import motguide.content.Scene;
import motguide.content.School;
import motguide.content.SchoolId;
import motguide.content.SchoolStatus;
import motguide.content.SchoolType;
import motguide.content.SourceId;
import motguide.content.Tour;
import motguide.content.TourId;

/** Makes the records of a pack out of fields that their schemas have accepted. */
final class RecordReader {
  private RecordReader() {}

  static Manifest manifest(Fields f) {
    return new Manifest(
        f.string("id"),
        f.string("version"),
        f.integer("schemaVersion"),
        f.text("title"),
        f.text("summary"),
        f.strings("languages", code -> code.equals("ja") ? Language.JA : Language.EN),
        f.string("licence"),
        f.strings("authors", name -> name),
        f.date("present"),
        f.stretch("range"),
        f.has("aliases") ? f.object("aliases").texts() : Map.of());
  }

  static Lane lane(Fields f) {
    return new Lane(
        new LaneId(f.string("id")),
        f.text("name"),
        f.text("short"),
        f.text("seal"),
        f.text("summary"),
        f.choice("hue", LaneHue.values(), LaneHue::code));
  }

  static Era era(Fields f) {
    return new Era(
        new EraId(f.string("id")),
        f.text("name"),
        f.text("short"),
        f.text("tiny"),
        f.date("date"),
        f.text("summary"));
  }

  static Event event(Fields f) {
    return new Event(
        new EventId(f.string("id")),
        f.date("date"),
        f.optionalText("dateNote"),
        new LaneId(f.string("lane")),
        f.choice("type", EventType.values(), EventType::code),
        f.integer("importance"),
        f.choice("certainty", Certainty.values(), Certainty::code),
        f.optionalText("certaintyNote"),
        f.text("short"),
        f.text("title"),
        f.text("summary"),
        f.optionalText("mark"),
        f.list("links", RecordReader::link),
        f.strings("claims", ClaimId::new),
        f.list("sources", RecordReader::citation),
        f.list("media", RecordReader::media));
  }

  private static Link link(Fields f) {
    return new Link(
        new EventId(f.string("to")),
        f.choice("kind", LinkKind.values(), LinkKind::code),
        f.text("reason"),
        f.text("label"));
  }

  private static Citation citation(Fields f) {
    return new Citation(new SourceId(f.string("id")), f.optionalString("locator"));
  }

  private static Media media(Fields f) {
    return new Media(f.string("file"), f.text("alt"), f.string("credit"), f.string("licence"));
  }

  static Tour tour(Fields f) {
    return new Tour(
        new TourId(f.string("id")),
        f.text("title"),
        f.text("summary"),
        f.list("scenes", RecordReader::scene));
  }

  private static Scene scene(Fields f) {
    return new Scene(
        f.string("id"),
        f.stretch("view"),
        f.strings("focus", EventId::new),
        f.text("sentence"),
        f.text("notes"),
        f.integer("seconds"),
        f.has("question") ? new QuestionId(f.string("question")) : null);
  }

  static Card card(Fields f) {
    return new Card(
        new CardId(f.string("id")),
        f.choice("kind", CardKind.values(), CardKind::code),
        f.text("theme"),
        f.text("term"),
        f.list("ruby", r -> new Ruby(r.string("base"), r.optionalString("reading"))),
        f.string("reading"),
        f.optionalText("aka"),
        f.text("definition"),
        f.optionalText("mark"),
        f.text("explanation"),
        f.text("why"),
        f.optionalText("misconception"),
        f.has("rivals") ? rivals(f.object("rivals")) : null,
        f.strings("related", CardId::new),
        f.strings("events", EventId::new),
        f.strings("claims", ClaimId::new),
        f.list("media", RecordReader::media));
  }

  private static Rivals rivals(Fields f) {
    return new Rivals(
        f.text("title"),
        f.list(
            "accounts",
            a -> new Account(a.text("name"), a.text("text"), a.strings("claims", ClaimId::new))));
  }

  static Claim claim(Fields f) {
    List<Citation> sources = f.list("sources", RecordReader::citation);
    return new Claim(
        new ClaimId(f.string("id")),
        f.text("statement"),
        f.optionalDate("when"),
        f.choice("certainty", Certainty.values(), Certainty::code),
        f.flag("opinion"),
        f.string("origin").equals("article") ? ClaimOrigin.ARTICLE : ClaimOrigin.ADDED,
        f.optionalText("note"),
        f.optionalText("correction"),
        f.strings("rivals", ClaimId::new),
        sources);
  }

  static School school(Fields f) {
    return new School(
        new SchoolId(f.string("id")),
        f.text("university"),
        f.text("programme"),
        f.text("level"),
        f.choice("type", SchoolType.values(), SchoolType::code),
        f.text("prefecture"),
        f.optionalDate("founded"),
        f.optionalText("foundedNote"),
        f.optionalText("former"),
        f.optionalText("degree"),
        f.choice("status", SchoolStatus.values(), SchoolStatus::code),
        f.text("statusNote"),
        f.strings("claims", ClaimId::new));
  }
}
