package motguide.ui.timeline;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import motguide.timeline.Form;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;

/** The number and years of items that are not named one by one; a click lists them. */
final class ClusterCell extends Region {
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Text count = new Text();
  private final Text years = new Text();

  private final Consumer<ClusterCell> open;

  /**
   * An empty cell.
   *
   * @param open lists what it stands for
   */
  ClusterCell(Form form, String laneStyleClass, Consumer<ClusterCell> open) {
    this.open = open;
    getStyleClass()
        .setAll("timeline-cluster", form == Form.CHIP ? "chip" : "stack", laneStyleClass);
    count.getStyleClass().setAll("text", Probes.styleClass(TextMeasure.Role.COUNT));
    years.getStyleClass().setAll("text", Probes.styleClass(TextMeasure.Role.COUNT_YEARS));
    for (Text text : new Text[] {count, years}) {
      text.setTextOrigin(VPos.BASELINE);
      text.setManaged(false);
      text.setMouseTransparent(true);
    }
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(count, years);
  }

  void show(
      Shown place,
      double y,
      String countText,
      String yearsText,
      String spoken,
      boolean dimmed,
      boolean open,
      Sizes sizes,
      TextMeasure measure) {
    pseudoClassStateChanged(DIMMED, dimmed);
    pseudoClassStateChanged(OPEN, open);
    count.setText(countText);
    years.setText(yearsText);
    setAccessibleText(spoken);
    double height = Math.rint(place.box().heightPx());
    double face = place.box().form() == Form.CHIP ? height : height - sizes.px(6);
    double baseline = Math.rint(face / 2 + sizes.px(5));
    double x = Math.rint(sizes.px(9));
    count.setLayoutX(x);
    count.setLayoutY(baseline);
    double after = measure.width(countText, TextMeasure.Role.COUNT) + sizes.px(7);
    years.setLayoutX(Math.rint(x + after));
    years.setLayoutY(baseline);
    resize(Math.rint(place.right() - place.left()), height);
    relocate(Math.rint(place.left()), Math.rint(y));
    setVisible(true);
  }

  void clear() {
    setVisible(false);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.accept(this);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? getAccessibleText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
