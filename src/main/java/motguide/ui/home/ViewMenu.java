package motguide.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventType;
import motguide.content.Library;
import motguide.study.TimelineFilter;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.TimelineView;

/** Fills the menu 表示: lens, filter, 和暦, and the tools with the keys that also start them. */
final class ViewMenu {
  private final Library library;
  private final Wording wording;
  private final HomeViewModel model;
  private final TimelineDesk desk;
  private final HomeTools tools;
  private final TimelineView axis;
  private final LaneKeeping laneKeeping;
  private final MenuButton button;

  /**
   * @param button filled anew each time it opens
   * @param goTo puts the keyboard where a date is typed
   * @param tour opens the sheet of the tours with what is on screen
   * @param export opens the sheet of the export
   */
  ViewMenu(
      Library library,
      Wording wording,
      HomeViewModel model,
      TimelineDesk desk,
      HomeTools tools,
      TimelineView axis,
      LaneKeeping laneKeeping,
      MenuButton button,
      Runnable goTo,
      Runnable tour,
      Runnable export) {
    this.library = library;
    this.wording = wording;
    this.model = model;
    this.desk = desk;
    this.tools = tools;
    this.axis = axis;
    this.laneKeeping = laneKeeping;
    this.button = button;
    fill(goTo, tour, export);
    button.setOnShowing(event -> fill(goTo, tour, export));
  }

  private void fill(Runnable goTo, Runnable tour, Runnable export) {
    CheckMenuItem eras = new CheckMenuItem(wording.text("home.view.wareki"));
    eras.setId("home-view-wareki");
    eras.setSelected(desk.choicesProperty().get().japaneseEras());
    eras.setOnAction(
        event -> desk.keep(desk.choicesProperty().get().withJapaneseEras(eras.isSelected())));
    CheckMenuItem folds = new CheckMenuItem(wording.text("home.fold"));
    folds.setSelected(axis.foldedProperty().get());
    folds.setOnAction(event -> axis.foldedProperty().set(folds.isSelected()));
    boolean selected = model.selectedProperty().get() != null;
    button
        .getItems()
        .setAll(
            lenses(),
            filters(),
            lanesAsGiven(),
            eras,
            folds,
            new SeparatorMenuItem(),
            tool("home.view.goto", "Ctrl G", goTo, true),
            tool("home.view.slice", "Y", tools::slice, true),
            tool("home.view.lineage", "A", tools::trace, selected),
            tool("home.view.measure", "M", tools::measure, selected),
            new SeparatorMenuItem(),
            tool("home.view.fit.selection", "F", tools::fitSelection, selected),
            tool("home.view.fit.era", "E", tools::fitEra, true),
            tool("home.view.fit.all", "0", axis::fitAll, true),
            new SeparatorMenuItem(),
            tool("home.view.tour", "Ctrl T", tour, true),
            tool("home.view.export", "Ctrl P", export, true));
  }

  private MenuItem tool(String key, String stroke, Runnable action, boolean possible) {
    return new ToolItem(wording, key, stroke, action, possible);
  }

  private MenuItem lanesAsGiven() {
    MenuItem item = new MenuItem(wording.text("home.view.lanes"));
    item.setDisable(!laneKeeping.isArranged());
    item.setOnAction(event -> laneKeeping.reset());
    return item;
  }

  private Menu lenses() {
    Menu menu = new Menu(wording.text("home.view.lens"));
    ToggleGroup group = new ToggleGroup();
    for (Lens lens : Lens.values()) {
      RadioMenuItem item = new RadioMenuItem(wording.text("home.lens." + lens.code()));
      item.setToggleGroup(group);
      item.setSelected(desk.lensProperty().get() == lens);
      item.setOnAction(
          event -> {
            axis.tellLeaving();
            desk.lensProperty().set(lens);
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu filters() {
    TimelineFilter now = desk.filterProperty().get();
    Menu menu = new Menu(wording.text("home.view.filter"));
    List<MenuItem> items = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      items.add(
          check(
              wording.text("evidence.certainty." + certainty.code()),
              event -> event.certainty() == certainty,
              now.certainties().contains(certainty),
              now.with(certainty, !now.certainties().contains(certainty))));
    }
    items.add(new SeparatorMenuItem());
    for (EventType type : EventType.values()) {
      items.add(
          check(
              wording.text("home.type." + type.code()),
              event -> event.type() == type,
              now.types().contains(type),
              now.with(type, !now.types().contains(type))));
    }
    items.add(new SeparatorMenuItem());
    Menu weight = new Menu(wording.text("home.filter.importance", now.leastImportance()));
    for (int least = 1; least <= 5; least++) {
      weight.getItems().add(weight(least, now));
    }
    items.add(weight);
    CheckMenuItem hides = new CheckMenuItem(wording.text("home.filter.hide"));
    hides.setSelected(now.hides());
    hides.setOnAction(event -> desk.filterProperty().set(now.withHides(!now.hides())));
    items.add(hides);
    MenuItem all = new MenuItem(wording.text("home.filter.all"));
    all.setDisable(now.keepsAll());
    all.setOnAction(event -> desk.filterProperty().set(TimelineFilter.ALL));
    items.add(all);
    addKept(items);
    menu.getItems().setAll(items);
    return menu;
  }

  private void addKept(List<MenuItem> items) {
    if (desk.choicesProperty().get().filters().isEmpty()) {
      return;
    }
    items.add(new SeparatorMenuItem());
    Menu forget = new Menu(wording.text("home.filter.forget"));
    desk.choicesProperty()
        .get()
        .filters()
        .forEach(
            (name, filter) -> {
              items.add(named(name, () -> desk.filterProperty().set(filter)));
              forget
                  .getItems()
                  .add(named(name, () -> desk.keep(desk.choicesProperty().get().without(name))));
            });
    items.add(forget);
  }

  private static MenuItem named(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private CheckMenuItem check(
      String name, Predicate<Event> counted, boolean selected, TimelineFilter changed) {
    CheckMenuItem item = new CheckMenuItem(name + "  " + count(counted));
    item.setSelected(selected);
    item.setOnAction(event -> desk.filterProperty().set(changed));
    return item;
  }

  private RadioMenuItem weight(int least, TimelineFilter now) {
    RadioMenuItem item =
        new RadioMenuItem(
            wording.text("home.filter.importance", least)
                + "  "
                + count(event -> event.importance() >= least));
    item.setSelected(now.leastImportance() == least);
    item.setOnAction(event -> desk.filterProperty().set(now.withLeastImportance(least)));
    return item;
  }

  private long count(Predicate<Event> counted) {
    return library.pack().events().stream().filter(counted).count();
  }
}
