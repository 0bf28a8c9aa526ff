package motguide.ui.search;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.School;
import motguide.content.Source;
import motguide.content.Tour;
import motguide.search.Field;
import motguide.search.Hit;
import motguide.search.Query;
import motguide.search.Snippet;
import motguide.search.Target;
import motguide.time.DateFormatter;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.MarkedText;
import motguide.ui.kit.Seal;
import motguide.ui.kit.WideButton;
import motguide.ui.kit.Wording;

/** Makes the lines of the list: what it is, its name and year, and where the words were found. */
final class FoundLine {
  private static final int SNIPPET_LENGTH = 92;

  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;

  FoundLine(Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    dates = DateFormatter.of(wording.language().locale());
  }

  /** What a line says of a thing. */
  private record Face(Node sign, String name, String second, String when) {}

  /** The line of {@code hit}, with what {@code query} finds in it marked. */
  WideButton of(Hit hit, Query query) {
    Face face = face(hit.target());
    MarkedText name = marked(face.name(), query, "found-name");
    VBox words = new VBox(name);
    words.getStyleClass().add("found-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    String below = below(hit, face, query);
    if (!below.isEmpty()) {
      words.getChildren().add(marked(below, query, "found-second"));
    }
    Label when = new Label(face.when());
    when.getStyleClass().add("found-when");
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(face.sign(), words, when);
    line.getStyleClass().add("found-line");
    line.setAlignment(Pos.TOP_LEFT);
    WideButton button = new WideButton(line);
    button.getStyleClass().addAll("plain", "found");
    button.setAccessibleText(
        wording.text(
            "search.hit.spoken",
            wording.text("search.kind.one." + code(hit.target().kind())),
            face.name(),
            face.when()));
    return button;
  }

  /** The second language, or the passage in which the words were found if it is another text. */
  private String below(Hit hit, Face face, Query query) {
    String found = hit.best().text();
    boolean inName = found.equals(face.name()) || found.equals(face.second());
    boolean derived =
        hit.best().field() == Field.OTHER_READING
            || (hit.best().field() == Field.READING && !(hit.target() instanceof Target.OnCard));
    if (inName || derived || query.rangesIn(found).isEmpty()) {
      return face.second();
    }
    return Snippet.of(found, query, SNIPPET_LENGTH).text();
  }

  private static MarkedText marked(String text, Query query, String styleClass) {
    MarkedText marked = new MarkedText();
    marked.show(
        text,
        query.rangesIn(text).stream()
            .map(range -> new IndexRange(range.start(), range.end()))
            .toList());
    marked.getStyleClass().add(styleClass);
    return marked;
  }

  private Face face(Target target) {
    return switch (target) {
      case Target.OnEvent on -> {
        Event event = library.event(on.event());
        yield new Face(
            new Seal(library.lane(event.lane()), wording),
            wording.first(event.shortName()),
            wording.second(event.shortName()).orElse(""),
            dates.compact(event.date()));
      }
      case Target.OnCard on -> {
        Card card = library.card(on.card());
        String reading = wording.language() == Language.JA ? card.reading() : "";
        yield new Face(
            sign(IconShape.CARDS),
            wording.first(card.term()),
            wording.second(card.term()).orElse(reading),
            wording.text("card.kind." + card.kind().code()));
      }
      case Target.OnNote(EventId event) ->
          face(IconShape.FILE, library.event(event).shortName(), "");
      case Target.OnNote(CardId card) -> face(IconShape.FILE, library.card(card).term(), "");
      case Target.OnNote on -> throw new IllegalArgumentException("no note on " + on.about());
      case Target.OnEra on -> {
        Era era = library.era(on.era());
        yield face(IconShape.TIMELINE, era.name(), dates.compact(era.date()));
      }
      case Target.OnSchool on -> {
        School school = school(on);
        String founded = school.founded() == null ? "" : dates.compact(school.founded());
        LocalizedText whole =
            new LocalizedText(
                school.university().ja() + " " + school.programme().ja(),
                school.university().en() + ", " + school.programme().en());
        yield face(IconShape.SCHOOL, whole, founded);
      }
      case Target.OnScene on -> {
        Tour tour = tour(on);
        yield face(
            IconShape.PLAY,
            tour.scenes().get(on.index()).sentence(),
            wording.text("search.scene", on.index() + 1, tour.scenes().size()));
      }
      case Target.OnSource on -> {
        Source source = library.source(on.source());
        yield new Face(
            sign(IconShape.BOOK),
            source.title(),
            String.join(", ", source.authors()),
            Objects.requireNonNullElse(source.issued(), ""));
      }
    };
  }

  private Face face(IconShape icon, LocalizedText name, String when) {
    return new Face(sign(icon), wording.first(name), wording.second(name).orElse(""), when);
  }

  private static Node sign(IconShape shape) {
    HBox box = new HBox(new Icon(shape, 18));
    box.getStyleClass().add("found-icon");
    return box;
  }

  private School school(Target.OnSchool on) {
    return library.pack().schools().stream()
        .filter(school -> school.id().equals(on.school()))
        .findFirst()
        .orElseThrow();
  }

  private Tour tour(Target.OnScene on) {
    return library.pack().tours().stream()
        .filter(tour -> tour.id().equals(on.tour()))
        .findFirst()
        .orElseThrow();
  }

  /** The word for a kind in keys of interface text. */
  static String code(Target.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
