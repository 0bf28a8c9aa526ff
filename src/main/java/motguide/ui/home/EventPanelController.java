package motguide.ui.home;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.Certainty;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.EventType;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.content.LinkedEvent;
import motguide.content.LinkedEvent.Direction;
import motguide.content.LocalizedText;
import motguide.study.Study;
import motguide.time.DateFormatter;
import motguide.time.HistoricalDate;
import motguide.time.YearLag;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.MarkedText;
import motguide.ui.kit.Seal;
import motguide.ui.kit.WideButton;
import motguide.ui.kit.Wording;
import motguide.ui.notes.NoteBox;
import motguide.ui.source.CertaintyMark;
import motguide.ui.source.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * Fills the panel with one event: when, what, how sure, what led to what, its cards and what it
 * rests on.
 */
public final class EventPanelController {
  private static final int CARDS_LISTED = 2;

  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final EventPanelActions actions;
  private final LagWords lags;

  @FXML private VBox panel;
  @FXML private HBox head;
  @FXML private Button close;
  @FXML private ScrollPane scroll;
  @FXML private VBox body;
  @FXML private Button quiz;
  @FXML private Label quizCount;
  @FXML private Button cards;

  private final NoteBox note;
  private @Nullable Event shown;

  EventPanelController(Library library, Wording wording, EventPanelActions actions, Study study) {
    note = new NoteBox(study, wording, actions::toNotes);
    this.library = library;
    this.wording = wording;
    this.actions = actions;
    lags = new LagWords(wording);
    dates = DateFormatter.of(wording.language().locale());
  }

  @FXML
  private void initialize() {
    close.setOnAction(event -> actions.close());
    quiz.setOnAction(
        event -> {
          if (shown != null) {
            actions.toQuiz(shown.id());
          }
        });
    cards.setOnAction(
        event -> {
          if (shown != null) {
            actions.toCards(shown.id());
          }
        });
  }

  /** Shows {@code event} from its beginning. */
  void show(Event event) {
    shown = event;
    Lane lane = library.lane(event.lane());
    panel.getStyleClass().removeIf(name -> name.startsWith("lane-"));
    panel.getStyleClass().add(Seal.laneStyleClass(lane.hue()));
    fillHead(event, lane);
    List<Node> parts = new ArrayList<>();
    addTitle(parts, event);
    addDoubt(parts, event);
    addSummary(parts, event);
    addInfluence(parts, event);
    addCards(parts, event);
    addEvidence(parts, event);
    note.show(event.id());
    parts.add(note);
    body.getChildren().setAll(parts);
    scroll.setVvalue(0);
    int questions = library.questionsOn(event.id()).size();
    quiz.setDisable(questions == 0);
    quizCount.setText(wording.text("home.panel.quiz.count", questions));
    int all = library.cardsOn(event.id()).size();
    cards.setText(wording.text("home.panel.cards.all", all));
    cards.setDisable(all == 0);
    panel.setAccessibleText(wording.first(event.title()));
  }

  /** Gives the keyboard to the note on the event. */
  void focusNote() {
    scroll.applyCss();
    scroll.layout();
    scroll.setVvalue(1);
    note.focusNote();
  }

  /** Sets the bookmark on the event or takes it away. */
  void toggleBookmark() {
    note.toggleBookmark();
  }

  /** Gives the keyboard to the panel. */
  void focus() {
    (quiz.isDisabled() ? close : quiz).requestFocus();
  }

  private void fillHead(Event event, Lane lane) {
    Label name = new Label(wording.first(lane.name()));
    name.getStyleClass().add("event-lane");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Label type = new Label(wording.text("home.type." + event.type().code()));
    type.getStyleClass().addAll("pill", "event-type");
    type.setGraphic(new Icon(iconOf(event.type()), 14));
    type.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().setAll(new Seal(lane, wording), name, type, gap, close);
  }

  private static IconShape iconOf(EventType type) {
    return switch (type) {
      case FOUNDING -> IconShape.SCHOOL;
      case PROGRAMME -> IconShape.CARDS;
      case PUBLICATION -> IconShape.BOOK;
      case POLICY -> IconShape.POLICY;
      case IDEA -> IconShape.BULB;
      case PERIOD -> IconShape.CLOCK;
      case EVENT -> IconShape.FLAG;
    };
  }

  private void addTitle(List<Node> parts, Event event) {
    Label date = wrapped(dates.compact(event.date()), "year-large", "event-year");
    Label era =
        wrapped(
            library.eraOf(event.id()).map(Era::name).map(wording::first).orElse(""),
            "secondary",
            "event-era");
    FlowPane when = new FlowPane(date);
    String full = dates.full(event.date());
    if (saysMore(full, dates.compact(event.date()))) {
      when.getChildren().add(wrapped(full, "event-date"));
    }
    when.getStyleClass().add("event-when");
    parts.add(when);
    if (!era.getText().isEmpty()) {
      parts.add(era);
    }
    parts.add(wrapped(wording.first(event.title()), "work-title", "event-title"));
    wording
        .second(event.title())
        .ifPresent(other -> parts.add(wrapped(other, "event-title-second")));
  }

  /** Whether the date in words tells more than the years alone: 「1991年」 does not. */
  private static boolean saysMore(String full, String compact) {
    return !full.equals(compact) && !full.equals(compact + "年");
  }

  private void addDoubt(List<Node> parts, Event event) {
    LocalizedText note = event.certaintyNote();
    LocalizedText dateNote = event.dateNote();
    if (event.certainty() == Certainty.ESTABLISHED && note == null && dateNote == null) {
      return;
    }
    VBox doubt = new VBox();
    doubt.getStyleClass().addAll("event-doubt", "event-doubt-" + event.certainty().code());
    doubt.getChildren().add(new CertaintyMark(event.certainty(), wording));
    if (note != null) {
      doubt.getChildren().add(wrapped(wording.first(note), "event-doubt-text"));
    }
    if (dateNote != null) {
      doubt.getChildren().add(wrapped(wording.first(dateNote), "event-doubt-text"));
    }
    parts.add(doubt);
  }

  private void addSummary(List<Node> parts, Event event) {
    LocalizedText mark = event.mark();
    MarkedText summary =
        new MarkedText(wording.first(event.summary()), mark == null ? null : wording.first(mark));
    summary.getStyleClass().add("event-summary");
    parts.add(summary);
    wording
        .second(event.summary())
        .ifPresent(other -> parts.add(wrapped(other, "event-summary-second")));
  }

  private void addInfluence(List<Node> parts, Event event) {
    Map<Direction, List<LinkedEvent>> groups = new EnumMap<>(Direction.class);
    for (LinkedEvent link : library.linksOf(event.id())) {
      groups.computeIfAbsent(link.direction(), direction -> new ArrayList<>()).add(link);
    }
    if (groups.isEmpty()) {
      return;
    }
    parts.add(caption("home.panel.influence"));
    groups.forEach(
        (direction, links) -> {
          Label group =
              new Label(
                  wording.text(
                      "home.panel.direction."
                          + direction.name().toLowerCase(java.util.Locale.ROOT)));
          group.getStyleClass().add("event-group");
          Region line = new Region();
          line.getStyleClass().add("hair-line");
          HBox.setHgrow(line, Priority.ALWAYS);
          HBox header = new HBox(group, line);
          header.getStyleClass().add("event-group-head");
          VBox rows = new VBox(header);
          links.stream()
              .sorted((a, b) -> Long.compare(startOf(a), startOf(b)))
              .forEach(link -> rows.getChildren().add(row(link)));
          parts.add(rows);
        });
  }

  private static long startOf(LinkedEvent link) {
    return link.other().date().bounds().earliestStart();
  }

  private Button row(LinkedEvent link) {
    Event other = link.other();
    Icon arrow =
        new Icon(link.direction() == Direction.CONTRAST ? IconShape.SWAP : IconShape.ARROW, 16);
    Label year = new Label(dates.compact(other.date()));
    year.getStyleClass().add("event-link-year");
    Label name = new Label(wording.first(other.shortName()));
    name.getStyleClass().add("event-link-name");
    year.setMinWidth(Region.USE_PREF_SIZE);
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(arrow, new Seal(library.lane(other.lane()), wording), year, name);
    line.getStyleClass().add("event-link-line");
    line.setAlignment(Pos.CENTER_LEFT);
    Label reason = wrapped(wording.first(link.link().reason()), "event-link-reason");
    Label lag = new Label(lag(link).orElse(""));
    lag.getStyleClass().add("event-link-lag");
    lag.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.setMaxWidth(Double.MAX_VALUE);
    VBox both = new VBox(line, new HBox(reason, lag));
    Button button = new WideButton(both);
    button.getStyleClass().addAll("plain", "event-link");
    button.setAccessibleText(
        wording.text(
            "home.panel.link.spoken",
            dates.compact(other.date()),
            wording.first(other.shortName()),
            lag(link).map(years -> wording.text("home.panel.lag.spoken", years)).orElse(""),
            wording.first(link.link().reason())));
    button.setOnAction(event -> actions.toEvent(other.id()));
    return button;
  }

  /** How long it took from cause to effect; empty for ties that are no influence. */
  private Optional<String> lag(LinkedEvent link) {
    HistoricalDate here = link.from().date();
    HistoricalDate there = link.other().date();
    return switch (link.direction()) {
      case INTO -> YearLag.between(there, here).map(lags::of);
      case OUT_OF -> YearLag.between(here, there).map(lags::of);
      case PART_OF, HAS_PART, CONTRAST -> Optional.empty();
    };
  }

  private void addCards(List<Node> parts, Event event) {
    List<Card> all = library.cardsOn(event.id());
    if (all.isEmpty()) {
      return;
    }
    parts.add(caption("home.panel.cards"));
    for (Card card : all.subList(0, Math.min(CARDS_LISTED, all.size()))) {
      Label term = wrapped(wording.first(card.term()), "event-card-term");
      VBox words = new VBox(term);
      wording
          .second(card.term())
          .ifPresent(other -> words.getChildren().add(wrapped(other, "secondary")));
      HBox line = new HBox(new Icon(IconShape.CARDS, 16), words);
      line.getStyleClass().add("event-card-line");
      line.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      Button button = new WideButton(line);
      button.getStyleClass().add("event-card");
      button.setAccessibleText(wording.text("home.panel.card.spoken", wording.first(card.term())));
      button.setOnAction(e -> actions.toCard(card.id()));
      parts.add(button);
    }
  }

  private void addEvidence(List<Node> parts, Event event) {
    TitledPane pane =
        new TitledPane(
            wording.text("home.panel.evidence", event.claims().size(), event.sources().size()),
            new EvidenceView(event.claims(), event.sources(), library, wording));
    pane.getStyleClass().add("event-evidence");
    pane.setExpanded(false);
    pane.setAnimated(false);
    parts.add(pane);
  }

  private Label caption(String key) {
    Label label = new Label(wording.text(key));
    label.getStyleClass().addAll("caption", "event-caption");
    return label;
  }

  private static Label wrapped(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** The event in the panel; empty before the first. */
  Optional<Event> shown() {
    return Optional.ofNullable(shown);
  }
}
