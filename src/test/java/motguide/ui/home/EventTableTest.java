package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Pack;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.SamplePack;
import motguide.time.HistoricalDate;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The timeline as a table, with ten thousand events. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class EventTableTest {
  private static final int COUNT = 10_000;
  private static final EventId MIDDLE = new EventId("e-5000");

  private final Library library = library();
  private final List<EventId> selected = new ArrayList<>();
  private final List<EventId> opened = new ArrayList<>();
  private EventTable table;

  private static Library library() {
    Pack pack = SamplePack.pack();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      events.add(event(pack.events().get(i % pack.events().size()), i));
    }
    return new Library(
        new Pack(
            pack.manifest(),
            pack.lanes(),
            pack.eras(),
            events,
            List.of(),
            List.of(),
            List.of(),
            pack.claims(),
            pack.sources(),
            pack.schools()));
  }

  /** Events in a shuffled order of years, each name once. */
  private static Event event(Event like, int i) {
    LocalizedText name = new LocalizedText("出来事\t" + i, "Event\t" + i);
    return new Event(
        new EventId("e-" + i),
        HistoricalDate.parse(Integer.toString(1000 + i * 7919 % 1000)),
        null,
        like.lane(),
        like.type(),
        1 + i % 5,
        like.certainty(),
        null,
        name,
        name,
        name,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Start
  void start(Stage stage) {
    Fonts.load();
    table = new EventTable(library, new Wording(LanguageMode.JA_EN), selected::add, opened::add);
    Scene scene = new Scene(table, 1100, 700);
    Stylesheets.dress(scene, Settings.initial(LanguageMode.JA_EN));
    stage.setScene(scene);
    stage.show();
    table.show(library.pack().events(), MIDDLE);
    table.focus();
  }

  @SuppressWarnings("unchecked")
  private TableView<Event> rows() {
    return (TableView<Event>) table.lookup(".table-view");
  }

  @Test
  void onlyTheRowsInViewAreMade(FxRobot robot) {
    long made =
        table.lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance).count();
    assertThat(made).isBetween(5L, 80L);
  }

  @Test
  void theSelectedEventIsInViewHoweverTheRowsAreSorted(FxRobot robot) {
    assertThat(isShown()).isTrue();
    robot.interact(
        () -> {
          TableColumn<Event, ?> importance = rows().getColumns().getLast();
          importance.setSortType(TableColumn.SortType.DESCENDING);
          rows().getSortOrder().setAll(List.of(importance));
        });
    assertThat(rows().getItems())
        .isSortedAccordingTo(Comparator.comparingInt(Event::importance).reversed())
        .hasSize(COUNT);
    assertThat(rows().getSelectionModel().getSelectedItem().id()).isEqualTo(MIDDLE);
    assertThat(selected).as("the reader has selected nothing else").isEmpty();
    robot.interact(() -> table.show(library.pack().events(), MIDDLE));
    assertThat(rows().getItems())
        .as("another filter keeps the sorting")
        .isSortedAccordingTo(Comparator.comparingInt(Event::importance).reversed());
    assertThat(isShown()).isTrue();
  }

  private boolean isShown() {
    return table.lookupAll(".table-row-cell").stream()
        .filter(Node::isVisible)
        .filter(TableRow.class::isInstance)
        .map(node -> ((TableRow<?>) node).getItem())
        .anyMatch(item -> item instanceof Event event && event.id().equals(MIDDLE));
  }

  @Test
  void whatAFilterLeavesIsShown(FxRobot robot) {
    List<Event> left =
        library.pack().events().stream().filter(event -> event.importance() == 5).toList();
    robot.interact(() -> table.show(left, null));
    assertThat(rows().getItems()).containsExactlyInAnyOrderElementsOf(left);
    assertThat(rows().getSelectionModel().getSelectedItem()).isNull();
  }

  @Test
  void keysSelectAndOpen(FxRobot robot) {
    robot.push(KeyCode.DOWN);
    EventId next = selected.getLast();
    assertThat(next).isNotEqualTo(MIDDLE);
    robot.push(KeyCode.ENTER);
    assertThat(opened).containsExactly(next);
  }

  @Test
  void allRowsAreCopiedAsTheyAreSortedEachOnALineOfSixFields(FxRobot robot) {
    List<String> lines = table.tabSeparated().lines().toList();
    assertThat(lines).hasSize(COUNT + 1);
    assertThat(lines).allMatch(line -> line.split("\t", -1).length == 6);
    assertThat(lines.get(1)).startsWith("1000\t").contains("出来事 0");
    assertThat(lines.getLast()).startsWith("1999\t");
  }
}
