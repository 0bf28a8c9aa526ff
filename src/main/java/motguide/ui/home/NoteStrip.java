package motguide.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Lineage;
import motguide.study.TimelineChoices;
import motguide.study.TimelineFilter;
import motguide.time.YearLag;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.TimelineView;

/**
 * Under the bar, what is under way and how to end it: a measure, a lineage, a filter. Takes no room
 * while nothing is.
 */
final class NoteStrip {
  private final Library library;
  private final Wording wording;
  private final HomeViewModel model;
  private final TimelineDesk desk;
  private final HomeTools tools;
  private final TimelineView axis;
  private final FlowPane strip;
  private final LagWords lags;

  /**
   * @param axis says to screen readers what is under way
   * @param strip filled with a note for each thing under way
   */
  NoteStrip(
      Library library,
      Wording wording,
      HomeViewModel model,
      TimelineDesk desk,
      HomeTools tools,
      TimelineView axis,
      FlowPane strip) {
    this.library = library;
    this.wording = wording;
    this.model = model;
    this.desk = desk;
    this.tools = tools;
    this.axis = axis;
    this.strip = strip;
    lags = new LagWords(wording);
    strip.managedProperty().bind(strip.visibleProperty());
    model.measuredFromProperty().subscribe(from -> fill());
    model.lineageProperty().subscribe(lineage -> fill());
    desk.filterProperty().subscribe(filter -> fill());
    model.selectedProperty().subscribe(selected -> fill());
  }

  private void fill() {
    List<Node> notes = new ArrayList<>();
    EventId from = model.measuredFromProperty().get();
    if (from != null) {
      notes.add(measure(library.event(from)));
    }
    Lineage lineage = model.lineageProperty().get();
    if (lineage != null) {
      notes.add(lineage(lineage));
    }
    TimelineFilter filter = desk.filterProperty().get();
    if (!filter.keepsAll()) {
      notes.add(filter(filter));
    }
    strip.getChildren().setAll(notes);
    strip.setVisible(!notes.isEmpty());
    axis.setAccessibleHelp(
        notes.stream().map(Node::getAccessibleText).collect(Collectors.joining(" ")));
  }

  private Node measure(Event from) {
    Label words = new Label(measured(from));
    words.setId("home-measure");
    return note(words, () -> model.measuredFromProperty().set(null));
  }

  private String measured(Event from) {
    EventId to = model.selectedProperty().get();
    if (to == null || to.equals(from.id())) {
      return wording.text("home.measure.from", nameOf(from));
    }
    Event other = library.event(to);
    boolean forward = from.date().bounds().earliestStart() <= other.date().bounds().earliestStart();
    Event first = forward ? from : other;
    Event second = forward ? other : from;
    return YearLag.between(first.date(), second.date())
        .map(lag -> wording.text("home.measure.of", nameOf(first), nameOf(second), lags.of(lag)))
        .orElseGet(() -> wording.text("home.measure.unknown", nameOf(first), nameOf(second)));
  }

  private Node lineage(Lineage lineage) {
    Label words =
        new Label(
            wording.text(
                "home.lineage.count",
                nameOf(lineage.event()),
                lineage.ancestors().size(),
                lineage.descendants().size()));
    words.setId("home-lineage");
    Button list = new Button(wording.text("home.lineage.list"));
    list.getStyleClass().add("plain");
    list.setDisable(lineage.ancestors().isEmpty() && lineage.descendants().isEmpty());
    list.setOnAction(event -> tools.listLineage());
    return note(words, () -> model.lineageProperty().set(null), list);
  }

  private Node filter(TimelineFilter filter) {
    long kept = library.pack().events().stream().filter(filter::keeps).count();
    Label words =
        new Label(
            wording.text(
                filter.hides() ? "home.filter.hidden" : "home.filter.dimmed",
                kept,
                library.pack().events().size()));
    words.setId("home-filter");
    TextField name = new TextField();
    name.setId("home-filter-name");
    name.setPromptText(wording.text("home.filter.name"));
    name.setAccessibleText(wording.text("home.filter.name"));
    name.setPrefColumnCount(9);
    Button keep = new Button(wording.text("home.filter.keep"));
    keep.disableProperty().bind(name.textProperty().map(text -> !isName(text)));
    keep.setOnAction(event -> keep(name, filter));
    name.setOnAction(event -> keep(name, filter));
    return note(words, () -> desk.filterProperty().set(TimelineFilter.ALL), name, keep);
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.strip().length() <= TimelineChoices.MAX_NAME;
  }

  private void keep(TextField field, TimelineFilter filter) {
    if (isName(field.getText())) {
      desk.keep(desk.choicesProperty().get().keeping(field.getText().strip(), filter));
      field.clear();
    }
  }

  private Node note(Label words, Runnable end, Node... tail) {
    words.setMinWidth(Region.USE_PREF_SIZE);
    Button close = new Button();
    close.setGraphic(new Icon(IconShape.X, 14));
    close.getStyleClass().addAll("plain", "event-close");
    close.setAccessibleText(wording.text("home.note.end", words.getText()));
    close.setOnAction(event -> end.run());
    HBox note = new HBox(words);
    note.getChildren().addAll(tail);
    note.getChildren().add(close);
    note.getStyleClass().add("home-note");
    note.setAccessibleText(words.getText());
    return note;
  }

  private String nameOf(Event event) {
    return wording.first(event.shortName());
  }
}
