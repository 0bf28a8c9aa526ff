package motguide.ui.timeline;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.util.Subscription;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import org.jspecify.annotations.Nullable;

/** Shows a timeline on its surface, listens through its behaviour, answers screen readers. */
final class TimelineViewSkin extends SkinBase<TimelineView> {
  private @Nullable TimelineSurface surface;
  private @Nullable TimelineBehavior behavior;
  private final Subscription focusMoves;
  private final Runnable saying = this::sayFocus;

  /** The scene whose next pulse is waited for; null while none is. */
  private @Nullable Scene toldIn;

  TimelineViewSkin(TimelineView view) {
    super(view);
    TimelineSurface made = new TimelineSurface(view);
    surface = made;
    getChildren().add(made);
    TimelineBehavior listening = new TimelineBehavior(view, made);
    listening.install();
    behavior = listening;
    focusMoves = view.focusedIdProperty().subscribe(this::focusMoves);
  }

  /** Once the label of the item is there, screen readers are told that the focus is on it. */
  private void focusMoves() {
    Scene scene = getSkinnable().getScene();
    if (scene != null && toldIn == null) {
      toldIn = scene;
      scene.addPostLayoutPulseListener(saying);
    }
  }

  private void sayFocus() {
    stopSaying();
    TimelineView view = getSkinnable();
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void stopSaying() {
    Scene scene = toldIn;
    if (scene != null) {
      scene.removePostLayoutPulseListener(saying);
      toldIn = null;
    }
  }

  @Override
  public void dispose() {
    TimelineBehavior listening = behavior;
    TimelineSurface shown = surface;
    if (listening != null && shown != null) {
      behavior = null;
      surface = null;
      focusMoves.unsubscribe();
      stopSaying();
      listening.dispose();
      shown.dispose();
      getChildren().remove(shown);
      super.dispose();
    }
  }

  @Nullable TimelineSurface surface() {
    return surface;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    TimelineSurface shown = surface;
    if (shown != null) {
      shown.resizeRelocate(x, y, width, height);
      shown.requestLayout();
    }
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return 960;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return 600;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return 200;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return 160;
  }

  @Override
  protected double computeMaxWidth(
      double height, double top, double right, double bottom, double left) {
    return Double.MAX_VALUE;
  }

  @Override
  protected double computeMaxHeight(
      double width, double top, double right, double bottom, double left) {
    return Double.MAX_VALUE;
  }

  @Override
  protected @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    TimelineView view = getSkinnable();
    TimelineSurface shown = surface;
    if (view == null || shown == null) {
      return super.queryAccessibleAttribute(attribute, parameters);
    }
    List<NameCell> cells = shown.names().cells();
    return switch (attribute) {
      case TEXT -> spoken(view, cells.size());
      case ITEM_COUNT -> cells.size();
      case ITEM_AT_INDEX -> {
        int index = parameters.length > 0 && parameters[0] instanceof Integer i ? i : -1;
        yield index >= 0 && index < cells.size() ? cells.get(index) : null;
      }
      case FOCUS_ITEM -> cellOf(view.focusedIdProperty().get(), shown);
      case SELECTED_ITEMS -> {
        NameCell selected = cellOf(view.selectedIdProperty().get(), shown);
        yield selected == null
            ? FXCollections.emptyObservableList()
            : FXCollections.singletonObservableList(selected);
      }
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static @Nullable NameCell cellOf(@Nullable String id, TimelineSurface shown) {
    return id == null ? null : shown.names().cellFor(id);
  }

  private static String spoken(TimelineView view, int named) {
    AxisRange visible = view.scaleProperty().get().visible();
    AxisItem selected = view.selectedItem();
    String whole =
        view.wordsProperty()
            .get()
            .timelineSpoken(
                named,
                view.getModel().items().size(),
                DayNumber.yearOf(visible.startDay()),
                DayNumber.yearOf(visible.endDay()));
    return selected == null ? whole : selected.spoken() + " " + whole;
  }

  @Override
  protected void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    TimelineView view = getSkinnable();
    if (action == AccessibleAction.SHOW_ITEM
        && parameters.length > 0
        && parameters[0] instanceof NameCell cell) {
      AxisItem item = cell.item();
      if (item != null) {
        view.reveal(item.id());
      }
    } else if (action == AccessibleAction.SET_SELECTED_ITEMS
        && parameters.length > 0
        && parameters[0] instanceof List<?> chosen
        && !chosen.isEmpty()
        && chosen.getFirst() instanceof NameCell cell) {
      AxisItem item = cell.item();
      if (item != null) {
        view.select(item.id());
      }
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
