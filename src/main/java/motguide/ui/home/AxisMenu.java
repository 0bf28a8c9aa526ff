package motguide.ui.home;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import motguide.content.EventId;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.MenuWanted;
import motguide.ui.timeline.TimelineView;

/** What can be done somewhere on the axis, offered there. */
final class AxisMenu {
  private final Wording wording;
  private final HomeViewModel model;
  private final HomeTools tools;
  private final TimelineView axis;
  private final ContextMenu menu = new ContextMenu();

  AxisMenu(Wording wording, HomeViewModel model, HomeTools tools, TimelineView axis) {
    this.wording = wording;
    this.model = model;
    this.tools = tools;
    this.axis = axis;
    menu.setId("home-axis-menu");
  }

  /** Opens the menu; an item that it is asked for is selected by that. */
  void open(MenuWanted wanted) {
    AxisItem item = wanted.item();
    if (item == null) {
      offerForYear(DayNumber.yearOf(wanted.day()));
    } else {
      model.selectedProperty().set(new EventId(item.id()));
      offerFor(item);
    }
    menu.show(axis, wanted.screenX(), wanted.screenY());
  }

  private void offerFor(AxisItem item) {
    menu.getItems()
        .setAll(
            tool("home.menu.details", "Enter", () -> axis.activate(item.id())),
            tool("home.menu.decade", "", () -> axis.frameDecadeOf(item.id())),
            tool("home.view.fit.selection", "F", tools::fitSelection),
            new SeparatorMenuItem(),
            tool("home.view.slice", "Y", tools::slice),
            tool("home.view.lineage", "A", tools::trace),
            tool("home.view.measure", "M", tools::measure));
  }

  private void offerForYear(long year) {
    menu.getItems()
        .setAll(
            tool("home.menu.year", "", () -> tools.slice(year)),
            tool("home.view.fit.era", "E", tools::fitEra),
            tool("home.view.fit.all", "0", axis::fitAll));
  }

  private ToolItem tool(String key, String stroke, Runnable action) {
    return new ToolItem(wording, key, stroke, action, true);
  }
}
