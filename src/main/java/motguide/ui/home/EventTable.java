package motguide.ui.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.time.DateFormatter;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.source.CertaintyMark;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a table: the same events with the same selection, for sorting, for copying and
 * for screen readers.
 */
final class EventTable extends StackPane {
  private static final double EM_PX = 16;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final TableView<Event> table = new TableView<>();
  private final Map<TableColumn<Event, Event>, Double> ems = new HashMap<>();
  private final TableColumn<Event, Event> when;
  private boolean filling;

  /**
   * @param selected told the event that the reader selects in the table
   * @param opened told the event that the reader opens with Enter
   */
  EventTable(
      Library library, Wording wording, Consumer<EventId> selected, Consumer<EventId> opened) {
    this.library = library;
    this.wording = wording;
    dates = DateFormatter.of(wording.language().locale());
    getStyleClass().add("event-table");
    getChildren().add(table);
    when = column("home.table.date", 9.5);
    addColumns();
    setTextPercent(100);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(wording.text("home.table.spoken"));
    Label empty = new Label(wording.text("home.table.empty"));
    empty.setWrapText(true);
    table.setPlaceholder(empty);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            event -> {
              if (event != null && !filling) {
                selected.accept(event.id());
              }
            });
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          Event event = table.getSelectionModel().getSelectedItem();
          if (COPY.match(press)) {
            copy();
            press.consume();
          } else if (press.getCode() == KeyCode.ENTER && event != null) {
            opened.accept(event.id());
            press.consume();
          }
        });
  }

  private void addColumns() {
    when.setCellFactory(c -> text(event -> dates.compact(event.date())));
    when.setComparator(Comparator.comparingLong(event -> event.date().bounds().earliestStart()));
    TableColumn<Event, Event> lane = column("home.table.lane", 9);
    lane.setCellFactory(c -> laneCell());
    lane.setComparator(Comparator.comparingInt(event -> laneIndex(event)));
    TableColumn<Event, Event> name = column("home.table.name", 28);
    name.setCellFactory(c -> text(event -> wording.first(event.title())));
    name.setComparator(Comparator.comparing(event -> wording.first(event.title())));
    TableColumn<Event, Event> certainty = column("home.table.certainty", 7);
    certainty.setCellFactory(c -> certaintyCell());
    certainty.setComparator(Comparator.comparing(Event::certainty));
    TableColumn<Event, Event> links = column("home.table.links", 5);
    links.setCellFactory(c -> text(event -> Integer.toString(links(event))));
    links.setComparator(Comparator.comparingInt(this::links));
    TableColumn<Event, Event> importance = column("home.table.importance", 5);
    importance.setCellFactory(c -> text(event -> Integer.toString(event.importance())));
    importance.setComparator(Comparator.comparingInt(Event::importance));
    table.getColumns().setAll(List.of(when, lane, name, certainty, links, importance));
    table.getSortOrder().setAll(List.of(when));
  }

  private int laneIndex(Event event) {
    return library.pack().lanes().indexOf(library.lane(event.lane()));
  }

  private int links(Event event) {
    return library.linksOf(event.id()).size();
  }

  private TableColumn<Event, Event> column(String key, double widthEm) {
    TableColumn<Event, Event> column = new TableColumn<>(wording.text(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    ems.put(column, widthEm);
    return column;
  }

  /** Gives the columns the width their words need; dates are never cut. */
  void setTextPercent(int percent) {
    ems.forEach((column, em) -> column.setPrefWidth(em * EM_PX * percent / 100));
    when.setMinWidth(when.getPrefWidth());
  }

  private static TableCell<Event, Event> text(Function<Event, String> words) {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        setText(empty || event == null ? "" : words.apply(event));
      }
    };
  }

  private TableCell<Event, Event> laneCell() {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
          setText("");
          setGraphic(null);
        } else {
          Lane lane = library.lane(event.lane());
          setText(wording.first(lane.shortName()));
          HBox seal = new HBox(new Seal(lane, wording));
          seal.getStyleClass().add("event-table-seal");
          setGraphic(seal);
        }
      }
    };
  }

  private TableCell<Event, Event> certaintyCell() {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(empty || event == null ? null : new CertaintyMark(event.certainty(), wording));
      }
    };
  }

  /**
   * Shows {@code events} in the order the reader has sorted them by.
   *
   * @param selected the event that is selected; null for none
   */
  void show(List<Event> events, @Nullable EventId selected) {
    filling = true;
    table.getItems().setAll(events);
    table.sort();
    table.getSelectionModel().clearSelection();
    for (Event event : table.getItems()) {
      if (event.id().equals(selected)) {
        table.getSelectionModel().select(event);
        table.scrollTo(event);
      }
    }
    filling = false;
  }

  /** Gives the keyboard to the table; selects nothing, so that the panel stays closed. */
  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getFocusModel().focus(0, table.getColumns().getFirst());
    }
  }

  /** What is in the table as it is sorted, tab-separated with a line of headings. */
  String tabSeparated() {
    StringBuilder lines =
        new StringBuilder(
            String.join(
                "\t",
                wording.text("home.table.date"),
                wording.text("home.table.lane"),
                wording.text("home.table.name"),
                wording.text("home.table.certainty"),
                wording.text("home.table.links"),
                wording.text("home.table.importance")));
    for (Event event : table.getItems()) {
      lines
          .append('\n')
          .append(
              String.join(
                  "\t",
                  dates.compact(event.date()),
                  wording.first(library.lane(event.lane()).shortName()),
                  wording.first(event.title()).replace('\t', ' '),
                  wording.text("evidence.certainty." + event.certainty().code()),
                  Integer.toString(links(event)),
                  Integer.toString(event.importance())));
    }
    return lines.append('\n').toString();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(tabSeparated());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
