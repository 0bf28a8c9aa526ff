package motguide.ui.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.Doubt;
import motguide.timeline.Form;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The label of an item: year and name, with what its form adds. The rule on the date, the stem and
 * the bar of a span are drawn behind it.
 *
 * <p>Reused: {@link #show} sets everything; texts change only when the item does.
 */
final class NameCell extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
  private static final PseudoClass CLAIMED = PseudoClass.getPseudoClass("claimed");
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
  private static final PseudoClass APPROXIMATE = PseudoClass.getPseudoClass("approximate");
  private static final PseudoClass FLIPPED = PseudoClass.getPseudoClass("flipped");
  private static final PseudoClass TINTED = PseudoClass.getPseudoClass("tinted");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Form form;
  private final Text year;
  private final Text name;
  private final Text below;
  private final Region badgeBox = new Region();
  private final Text badge = text(TextMeasure.Role.BADGE);
  private final Region marker = new Region();
  private @Nullable AxisItem item;
  private int index = -1;
  private boolean flipped;

  /** How an item has the reader’s attention. */
  record State(
      boolean selected,
      boolean related,
      boolean dimmed,
      boolean hit,
      boolean current,
      boolean tinted) {}

  /** An empty cell for labels of one form in one lane. */
  NameCell(Form form, String laneStyleClass) {
    this.form = form;
    boolean small = form == Form.LINE;
    year = text(small ? TextMeasure.Role.LINE_YEAR : TextMeasure.Role.YEAR);
    name = text(small || form == Form.SPAN ? TextMeasure.Role.LINE : TextMeasure.Role.NAME);
    below = text(form == Form.SUMMARY ? TextMeasure.Role.SUMMARY : TextMeasure.Role.SECOND);
    getStyleClass().setAll("timeline-name", styleClass(form), laneStyleClass);
    badgeBox.getStyleClass().setAll("badge-box");
    marker.getStyleClass().setAll("marker-band");
    marker.setVisible(false);
    setManaged(false);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    getChildren().add(marker);
    if (form != Form.SPAN) {
      getChildren().add(year);
    }
    getChildren().add(name);
    if (form == Form.BOXED || form == Form.SUMMARY) {
      getChildren().add(below);
    }
    getChildren().forEach(child -> child.setManaged(false));
  }

  private static String styleClass(Form form) {
    return switch (form) {
      case BOXED -> "boxed";
      case SUMMARY -> "summary";
      case SPAN -> "span";
      default -> "line";
    };
  }

  private static Text text(TextMeasure.Role role) {
    Text text = new Text();
    text.getStyleClass().setAll("text", Probes.styleClass(role));
    text.setTextOrigin(VPos.BASELINE);
    text.setMouseTransparent(true);
    return text;
  }

  /** The item it shows; null while it is spare. */
  @Nullable AxisItem item() {
    return item;
  }

  /** Shows an item in its place; y from the top of the parent. */
  void show(
      AxisItem newItem,
      int newIndex,
      Shown place,
      double y,
      State state,
      AxisHits.@Nullable Part hit,
      Sizes sizes,
      TextMeasure measure) {
    boolean changed = newIndex != index || place.box().flipped() != flipped;
    flipped = place.box().flipped();
    item = newItem;
    index = newIndex;
    pseudoClassStateChanged(SELECTED, state.selected());
    pseudoClassStateChanged(RELATED, state.related());
    pseudoClassStateChanged(DIMMED, state.dimmed());
    pseudoClassStateChanged(HIT, state.hit());
    pseudoClassStateChanged(CURRENT, state.current());
    pseudoClassStateChanged(TINTED, state.tinted());
    pseudoClassStateChanged(CLAIMED, newItem.doubt() == Doubt.HOLLOW);
    pseudoClassStateChanged(DISPUTED, newItem.doubt() == Doubt.BROKEN);
    pseudoClassStateChanged(APPROXIMATE, newItem.approximate());
    pseudoClassStateChanged(FLIPPED, place.box().flipped());
    double left = Math.rint(place.left());
    double width = Math.rint(place.right()) - left;
    double height = Math.rint(place.box().heightPx());
    if (changed || Math.abs(height - getHeight()) > 0.5) {
      arrange(place, height, sizes, measure);
    }
    if (form == Form.SPAN) {
      boolean named = place.named();
      name.setVisible(named);
      name.setLayoutX(Math.rint(place.textX() - place.left()) + sizes.px(Sizes.SPAN_INSET));
    }
    showMarker(hit, newItem.label().name(), height, measure);
    if (width != getWidth() || height != getHeight()) {
      resize(width, height);
    }
    relocate(left, Math.rint(y));
    setVisible(true);
  }

  private void arrange(Shown place, double height, Sizes sizes, TextMeasure measure) {
    AxisItem shown = item;
    if (shown == null) {
      return;
    }
    AxisLabel label = shown.label();
    set(year, label.year());
    set(name, label.name());
    boolean twoLines = height > sizes.px(Sizes.BOXED_LINE) + 1;
    double small = sizes.px(13);
    double large = sizes.px(14);
    double size = form == Form.LINE || form == Form.SPAN ? small : large;
    double baseline = Math.rint(twoLines ? sizes.px(8) + size * 0.77 : height / 2 + size * 0.37);
    double x = place.box().flipped() ? sizes.px(Sizes.INSET_RIGHT) : sizes.px(Sizes.INSET_LEFT);
    double at = x;
    if (form != Form.SPAN && !label.year().isEmpty()) {
      put(year, at, baseline);
      at += measure.width(label.year(), role(year)) + sizes.px(Sizes.WORD_GAP);
    }
    put(name, at, baseline);
    at += measure.width(label.name(), role(name)) + sizes.px(Sizes.WORD_GAP);
    arrangeBadge(shown, at, baseline, sizes, measure);
    if (form == Form.BOXED) {
      set(below, twoLines ? label.second() : "");
      put(below, x, baseline + Math.rint(sizes.px(17)));
    } else if (form == Form.SUMMARY) {
      below.setWrappingWidth(Math.max(0, place.right() - place.left() - sizes.px(18)));
      set(below, label.summary());
      put(below, x, baseline + Math.rint(sizes.px(20)));
    }
    setAccessibleText(shown.spoken());
  }

  private TextMeasure.Role role(Text text) {
    boolean small = form == Form.LINE || form == Form.SPAN;
    if (text.equals(year)) {
      return small ? TextMeasure.Role.LINE_YEAR : TextMeasure.Role.YEAR;
    }
    return small ? TextMeasure.Role.LINE : TextMeasure.Role.NAME;
  }

  private void arrangeBadge(
      AxisItem shown, double x, double baseline, Sizes sizes, TextMeasure measure) {
    boolean has = !shown.badge().isEmpty() && form != Form.SPAN;
    if (has && badge.getParent() == null) {
      badgeBox.setManaged(false);
      badge.setManaged(false);
      badgeBox.setMouseTransparent(true);
      getChildren().addAll(badgeBox, badge);
    }
    badge.setVisible(has);
    badgeBox.setVisible(has);
    if (has) {
      set(badge, shown.badge());
      double padding = sizes.px(Sizes.BADGE_PADDING) / 2;
      double width = measure.width(shown.badge(), TextMeasure.Role.BADGE);
      put(badge, x + padding, baseline - 1);
      double height = Math.rint(sizes.px(18));
      badgeBox.resizeRelocate(
          Math.rint(x),
          Math.rint(baseline - sizes.px(4.5) - height / 2),
          width + 2 * padding,
          height);
    }
  }

  /** The marker behind the characters that a search has found. */
  private void showMarker(
      AxisHits.@Nullable Part hit, String text, double height, TextMeasure measure) {
    boolean has = hit != null && hit.end() <= text.length();
    marker.setVisible(has);
    if (hit != null && has) {
      TextMeasure.Role role = role(name);
      double from = measure.width(text.substring(0, hit.start()), role);
      double width = measure.width(text.substring(hit.start(), hit.end()), role);
      double size = name.getFont().getSize();
      marker.resizeRelocate(
          Math.rint(name.getLayoutX() + from - 1),
          Math.rint(name.getLayoutY() - size * 0.95),
          Math.rint(width + 2),
          Math.min(height, Math.rint(size * 1.25)));
    }
  }

  private static void set(Text text, String value) {
    if (!value.equals(text.getText())) {
      text.setText(value);
    }
  }

  private static void put(Text text, double x, double baseline) {
    text.setLayoutX(Math.rint(x));
    text.setLayoutY(baseline);
  }

  /** Makes it spare. */
  void clear() {
    item = null;
    index = -1;
    setVisible(false);
    pseudoClassStateChanged(CURRENT, false);
    pseudoClassStateChanged(SELECTED, false);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    AxisItem shown = item;
    return switch (attribute) {
      case TEXT -> shown == null ? "" : shown.spoken();
      case INDEX -> getParent() instanceof NameLayer layer ? layer.cells().indexOf(this) : -1;
      case SELECTED -> getPseudoClassStates().contains(SELECTED);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
