package motguide.ui.notes;

import java.time.OffsetDateTime;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.Library;
import motguide.study.Bookmark;
import motguide.study.Jottings;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Study;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** Everything a person wrote and marked, the newest first, and the answers they object to. */
public final class NotesScreen implements Screen {
  private static final double ICON_PX = 18;

  private final Surroundings surroundings;
  private final Library library;
  private final Wording wording;
  private final Jottings jottings;
  private final OneOf<Which> which = new OneOf<>();
  private final Button copy = new Button();
  private final VBox list = new VBox();
  private final ScrollPane node;

  /** What of it is shown. */
  enum Which {
    /** Notes and bookmarks. */
    ALL,
    /** Notes alone. */
    NOTES,
    /** Bookmarks alone. */
    BOOKMARKS,
    /** Answers that the person thinks are right too. */
    OBJECTIONS
  }

  /** The list for the pack of {@code surroundings}. */
  public NotesScreen(Surroundings surroundings, Study study) {
    this.surroundings = surroundings;
    library = surroundings.library();
    wording = surroundings.wording();
    jottings = study.jottings();
    Label title = words(wording.text("notes.title"), "page-title");
    which.setId("notes-which");
    which.setAccessibleText(wording.text("notes.which"));
    which.offer(
        List.of(Which.values()),
        each -> wording.text("notes.which." + each.name().toLowerCase(Locale.ROOT)),
        Which.ALL);
    which.valueProperty().subscribe((before, now) -> refresh());
    copy.setId("notes-copy");
    copy.setText(wording.text("notes.copy"));
    copy.setMnemonicParsing(false);
    copy.setOnAction(action -> copyText());
    FlowPane bar = new FlowPane(which, copy);
    bar.getStyleClass().add("notes-bar");
    list.getStyleClass().add("notes-list");
    VBox page = new VBox(title, bar, list);
    page.getStyleClass().add("notes-page");
    node = new ScrollPane(page);
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setFocusTraversable(false);
    node.getStylesheets().add(NotesScreen.class.getResource("notes.css").toExternalForm());
    study.whenLoaded(this::refresh);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return new Place.Notes();
  }

  @Override
  public void show(Place place) {
    refresh();
  }

  @Override
  public void focusFirst() {
    node.applyCss();
    Node button = which.button(which.valueProperty().get() == null ? Which.ALL : chosen());
    if (button != null) {
      button.requestFocus();
    }
  }

  private Which chosen() {
    Which value = which.valueProperty().get();
    return value == null ? Which.ALL : value;
  }

  private void refresh() {
    List<Node> rows = chosen() == Which.OBJECTIONS ? objections() : things();
    copy.setDisable(rows.isEmpty());
    if (rows.isEmpty()) {
      rows.add(
          words(
              wording.text("notes.none." + chosen().name().toLowerCase(Locale.ROOT)),
              "notes-empty"));
    }
    list.getChildren().setAll(rows);
  }

  /** One event or card with what there is on it. */
  private record Thing(Id on, String note, boolean marked, OffsetDateTime at) {}

  private List<Thing> chosenThings() {
    Map<Id, Thing> things = new LinkedHashMap<>();
    for (Note note : jottings.notes()) {
      things.put(
          note.on(), new Thing(note.on(), note.text(), jottings.isMarked(note.on()), note.at()));
    }
    for (Bookmark mark : jottings.bookmarks()) {
      things.putIfAbsent(mark.on(), new Thing(mark.on(), "", true, mark.at()));
    }
    return things.values().stream()
        .filter(thing -> isThere(thing.on()))
        .filter(thing -> chosen() != Which.NOTES || !thing.note().isEmpty())
        .filter(thing -> chosen() != Which.BOOKMARKS || thing.marked())
        .sorted(Comparator.comparing((Thing thing) -> thing.at().toInstant()).reversed())
        .toList();
  }

  private boolean isThere(Id on) {
    return switch (on) {
      case EventId event -> library.has(event);
      case CardId card -> library.has(card);
      default -> false;
    };
  }

  private List<Node> things() {
    List<Node> rows = new ArrayList<>();
    for (Thing thing : chosenThings()) {
      VBox words = new VBox(words(name(thing.on()), "notes-name"));
      if (!thing.note().isEmpty()) {
        words.getChildren().add(words(thing.note(), "notes-text"));
      }
      words.getChildren().add(words(date(thing.at()), "notes-when"));
      IconShape sign =
          thing.marked()
              ? IconShape.STAR
              : thing.on() instanceof CardId ? IconShape.CARDS : IconShape.TIMELINE;
      Button open = new Button(wording.text("notes.open"));
      open.setAccessibleText(
          wording.text("notes.open.spoken", name(thing.on()), thing.marked() ? 1 : 0));
      open.setOnAction(action -> open(thing.on()));
      rows.add(row(sign, words, open));
    }
    return rows;
  }

  private void open(Id on) {
    switch (on) {
      case EventId event -> surroundings.navigator().goTo(Place.Timeline.at(event));
      case CardId card -> surroundings.navigator().goTo(new Place.Card(card, false));
      default -> {}
    }
  }

  private String name(Id on) {
    return switch (on) {
      case EventId event -> wording.first(library.event(event).shortName());
      case CardId card -> wording.first(library.card(card).term());
      default -> on.value();
    };
  }

  private List<Node> objections() {
    List<Node> rows = new ArrayList<>();
    for (Objection each : jottings.objections()) {
      VBox words =
          new VBox(
              words(ObjectionText.prompt(each, library, wording), "notes-name"),
              words(
                  wording.text("notes.objection.answer", ObjectionText.answer(each)), "notes-text"),
              words(date(each.at()), "notes-when"));
      rows.add(row(IconShape.FLAG, words));
    }
    return rows;
  }

  private static HBox row(IconShape sign, VBox words, Button... buttons) {
    words.getStyleClass().add("notes-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new Icon(sign, ICON_PX), words);
    for (Button button : buttons) {
      button.setMnemonicParsing(false);
      button.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(button);
    }
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("notes-row");
    return row;
  }

  private String date(OffsetDateTime at) {
    return wording.calendar(FormatStyle.LONG).format(at);
  }

  private void copyText() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** What is shown, as text to be sent or pasted. */
  String text() {
    List<String> parts = new ArrayList<>();
    if (chosen() == Which.OBJECTIONS) {
      jottings.objections().forEach(each -> parts.add(ObjectionText.of(each, library, wording)));
    } else {
      chosenThings()
          .forEach(
              thing ->
                  parts.add(
                      name(thing.on()) + (thing.note().isEmpty() ? "" : "\n" + thing.note())));
    }
    return String.join("\n\n", parts);
  }

  private static Label words(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
