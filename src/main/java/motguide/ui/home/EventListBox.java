package motguide.ui.home;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.time.DateFormatter;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A small list of events over the axis: what shared a year, or a lineage. Up and down choose, Enter
 * or a click selects, left and right ask for the list before or after, where there is one.
 */
final class EventListBox extends VBox {
  private static final int MOST_ROWS = 9;
  private static final double ROW_EM = 2.6;

  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final Label title = new Label();
  private final ListView<Entry> list = new ListView<>();
  private IntConsumer step = by -> {};

  /**
   * An event in the list.
   *
   * @param note why it is here, such as 「続いていた」
   */
  record Entry(Event event, String note) {}

  /**
   * A box without a list.
   *
   * @param chosen told the event that the reader selects
   * @param closed called when the reader closes the box
   */
  EventListBox(Library library, Wording wording, Consumer<EventId> chosen, Runnable closed) {
    this.library = library;
    this.wording = wording;
    dates = DateFormatter.of(wording.language().locale());
    getStyleClass().add("event-list-box");
    setMaxHeight(USE_PREF_SIZE);
    title.getStyleClass().add("event-list-title");
    title.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button();
    close.setId("home-list-close");
    close.setGraphic(new Icon(IconShape.X, 16));
    close.getStyleClass().addAll("plain", "event-close");
    close.setAccessibleText(wording.text("home.list.close"));
    close.setOnAction(event -> closed.run());
    HBox head = new HBox(title, gap, close);
    head.getStyleClass().add("event-list-head");
    list.setPlaceholder(new Label(wording.text("home.list.empty")));
    list.setId("home-list");
    list.setCellFactory(view -> new Row());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          Entry entry = list.getSelectionModel().getSelectedItem();
          if (press.getCode() == KeyCode.ENTER && entry != null) {
            press.consume();
            chosen.accept(entry.event().id());
          } else if (press.getCode() == KeyCode.LEFT || press.getCode() == KeyCode.RIGHT) {
            press.consume();
            step.accept(press.getCode() == KeyCode.LEFT ? -1 : 1);
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          Entry entry = list.getSelectionModel().getSelectedItem();
          if (entry != null) {
            chosen.accept(entry.event().id());
          }
        });
    getChildren().setAll(head, list);
  }

  /**
   * Shows a list and gives it the keyboard.
   *
   * @param stepping told −1 or 1 when the reader asks for the list before or after
   */
  void show(String heading, List<Entry> entries, IntConsumer stepping) {
    step = stepping;
    title.setText(heading);
    list.getItems().setAll(entries);
    list.setAccessibleText(heading);
    int rows = Math.clamp(entries.size(), 2, MOST_ROWS);
    list.setPrefHeight(rows * ROW_EM * title.getFont().getSize() + 2);
    list.getSelectionModel().clearAndSelect(0);
    list.requestFocus();
  }

  /** The events listed, from the top. */
  List<EventId> listed() {
    return list.getItems().stream().map(entry -> entry.event().id()).toList();
  }

  private final class Row extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean nothing) {
      super.updateItem(entry, nothing);
      setText(null);
      if (nothing || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Event event = entry.event();
      Label year = new Label(dates.compact(event.date()));
      year.getStyleClass().add("event-list-year");
      year.setMinWidth(Region.USE_PREF_SIZE);
      Label name = new Label(wording.first(event.shortName()));
      name.getStyleClass().add("event-link-name");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label note = new Label(entry.note());
      note.getStyleClass().add("event-list-note");
      note.setMinWidth(Region.USE_PREF_SIZE);
      HBox line = new HBox(new Seal(library.lane(event.lane()), wording), year, name, gap, note);
      line.getStyleClass().add("event-link-line");
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      line.setMinWidth(0);
      line.setPrefWidth(10);
      setGraphic(line);
      setAccessibleText(
          wording.text(
              "home.list.spoken",
              dates.compact(event.date()),
              wording.first(event.shortName()),
              wording.first(library.lane(event.lane()).name()),
              entry.note()));
    }
  }
}
