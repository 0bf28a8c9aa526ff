package motguide.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Lineage;
import motguide.content.LinkedEvent;
import motguide.content.YearSlice;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.time.TypedDate;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.DateFraming;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** What a reader can do with the axis beyond moving over it, each by a key and from the menu. */
final class HomeTools {
  private final Library library;
  private final Wording wording;
  private final HomeViewModel model;
  private final TimelineView axis;
  private final StackPane stage;
  private final DateFormatter dates;
  private final Consumer<EventId> lead;
  private final EventListBox list;

  /**
   * @param stage over whose top left corner lists are laid
   * @param lead leads the reader to an event, with a way back
   */
  HomeTools(
      Library library,
      Wording wording,
      HomeViewModel model,
      TimelineView axis,
      StackPane stage,
      Consumer<EventId> lead) {
    this.library = library;
    this.wording = wording;
    this.model = model;
    this.axis = axis;
    this.stage = stage;
    this.lead = lead;
    dates = DateFormatter.of(wording.language().locale());
    list = new EventListBox(library, wording, this::choose, this::closeList);
    StackPane.setAlignment(list, Pos.TOP_LEFT);
  }

  private void choose(EventId event) {
    closeList();
    lead.accept(event);
  }

  /** Goes to the date that was typed; false if it is none. */
  boolean goTo(String typed) {
    Optional<HistoricalDate> date = TypedDate.read(typed);
    date.ifPresent(
        wanted -> axis.zoomToRange(DateFraming.of(wanted.bounds(), axis.getModel().range())));
    return date.isPresent();
  }

  /** The typed date in words; empty if it is none. */
  Optional<String> dateIn(String typed) {
    return TypedDate.read(typed).map(dates::full);
  }

  /** Brings the selected event and those tied to it into view. */
  void fitSelection() {
    EventId selected = model.selectedProperty().get();
    if (selected != null) {
      List<String> ids = new ArrayList<>(List.of(selected.value()));
      for (LinkedEvent link : library.linksOf(selected)) {
        ids.add(link.other().id().value());
      }
      axis.frame(ids);
    }
  }

  /** Frames the era that the selected event, or the middle of the view, lies in. */
  void fitEra() {
    double day = dayInMind();
    AxisBand found = null;
    for (AxisBand band : axis.getModel().bands()) {
      if (day >= band.startDay() && day < band.endDay()) {
        found = band;
      }
    }
    if (found != null) {
      axis.fitBand(found);
    }
  }

  /** The beginning of the selected event, or the middle of the view. */
  private double dayInMind() {
    AxisItem selected = axis.selectedItem();
    return selected == null ? axis.getViewport().centreDay() : axis.getModel().anchorOf(selected);
  }

  /** Traces the lineage of the selected event, or ends the tracing. */
  void trace() {
    EventId selected = model.selectedProperty().get();
    Lineage traced = model.lineageProperty().get();
    boolean same = traced != null && traced.event().id().equals(selected);
    if (same || selected == null) {
      model.lineageProperty().set(null);
    } else {
      model.lineageProperty().set(Lineage.of(library, selected));
    }
  }

  /** Lists the events of the lineage that is traced. */
  void listLineage() {
    Lineage traced = model.lineageProperty().get();
    if (traced != null) {
      List<EventListBox.Entry> entries = new ArrayList<>();
      for (Lineage.Step step : traced.ancestors().reversed()) {
        entries.add(entry(step, "home.lineage.ancestor"));
      }
      for (Lineage.Step step : traced.descendants()) {
        entries.add(entry(step, "home.lineage.descendant"));
      }
      open(wording.text("home.lineage.of", nameOf(traced.event())), entries, by -> {});
    }
  }

  private EventListBox.Entry entry(Lineage.Step step, String key) {
    return new EventListBox.Entry(step.event(), wording.text(key, step.steps()));
  }

  /** Lists what shares the year of the selected event, or of the middle of the view. */
  void slice() {
    slice(DayNumber.yearOf(dayInMind()));
  }

  /** Lists what happened in a year, in all lanes. */
  void slice(long year) {
    YearSlice slice = YearSlice.of(library, year);
    List<EventListBox.Entry> entries = new ArrayList<>();
    slice.begun().forEach(event -> entries.add(new EventListBox.Entry(event, "")));
    for (Event event : slice.around()) {
      entries.add(new EventListBox.Entry(event, wording.text("home.slice.around")));
    }
    open(
        wording.text("home.slice.title", dates.compactYear(year), entries.size()),
        entries,
        by -> slice(year + by));
  }

  private void open(
      String heading, List<EventListBox.Entry> entries, java.util.function.IntConsumer stepping) {
    if (!stage.getChildren().contains(list)) {
      stage.getChildren().add(list);
      stage.applyCss();
    }
    list.show(heading, entries, stepping);
  }

  private void closeList() {
    stage.getChildren().remove(list);
    axis.requestFocus();
  }

  /** Starts measuring from the selected event, or stops. */
  void measure() {
    EventId selected = model.selectedProperty().get();
    model
        .measuredFromProperty()
        .set(
            selected == null || selected.equals(model.measuredFromProperty().get())
                ? null
                : selected);
  }

  /** Ends the latest of what is under way; false if nothing is. */
  boolean end() {
    if (stage.getChildren().contains(list)) {
      closeList();
    } else if (model.measuredFromProperty().get() != null) {
      model.measuredFromProperty().set(null);
    } else if (model.lineageProperty().get() != null) {
      model.lineageProperty().set(null);
    } else {
      return false;
    }
    return true;
  }

  /** The list that lies over the axis; null while there is none. */
  @Nullable EventListBox openList() {
    return stage.getChildren().contains(list) ? list : null;
  }

  private String nameOf(Event event) {
    return wording.first(event.shortName());
  }
}
