package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** The texts a room sees, and what ails them; on the JavaFX thread. */
final class RoomTexts {
  private static final double LEAST_CONTRAST = 7;
  private static final List<String> BOXED =
      List.of("audience-seal", "ribbon-seal", "ribbon-flag-text");

  private RoomTexts() {}

  /** Every text a room could see. */
  static List<Text> of(AudienceView view) {
    List<Text> texts = new ArrayList<>();
    collect(view, texts);
    return texts;
  }

  private static void collect(Node node, List<Text> into) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      into.add(text);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Texts that are under the floor, off the screen, cut, or over another. */
  static List<String> unreadable(AudienceView view, double floor) {
    List<String> faults = new ArrayList<>();
    double width = view.getWidth();
    double height = view.getHeight();
    List<Text> texts = of(view);
    for (Text text : texts) {
      double size = text.getFont().getSize() * view.pageScale();
      Bounds box = text.localToScene(text.getBoundsInLocal());
      String told = "«" + text.getText() + "» ";
      if (size < floor - 0.01) {
        faults.add(told + size + " px under " + floor);
      }
      if (box.getMinX() < 0 || box.getMaxX() > width || inked(text)[3] > height) {
        faults.add(told + "off the screen: " + box);
      }
      if (text.getText().endsWith("…") || text.getText().endsWith("...")) {
        faults.add(told + "is cut");
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (overlap(inked(texts.get(i)), inked(texts.get(j)))) {
          faults.add("«" + texts.get(i).getText() + "» over «" + texts.get(j).getText() + "»");
        }
      }
    }
    return faults;
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  /** Where the letters themselves are, without the air of the font around them. */
  private static double[] inked(Text text) {
    Bounds box = text.localToScene(text.getBoundsInLocal());
    double scale = text.localToScene(0, 1).getY() - text.localToScene(0, 0).getY();
    double em = text.getFont().getSize() * scale;
    boolean figures = text.getText().matches("[0-9–?？]+");
    boolean bracket = "『「".indexOf(text.getText().charAt(0)) >= 0;
    return new double[] {
      box.getMinX() + (bracket ? em * 0.45 : scale),
      box.getMinY() + em * 0.22,
      box.getMaxX() - scale,
      box.getMaxY() - em * (figures ? 0.42 : 0.25)
    };
  }

  /** Texts with less than seven to one against what is behind them. */
  static List<String> pale(AudienceView view) {
    List<String> faults = new ArrayList<>();
    Color ground = (Color) view.getBackground().getFills().getLast().getFill();
    for (Text text : of(view)) {
      Color behind =
          text.getStyleClass().stream().anyMatch(BOXED::contains)
              ? boxBehind(view, text, ground)
              : ground;
      double ratio = contrast((Color) text.getFill(), behind);
      if (ratio < LEAST_CONTRAST || isFaint(text)) {
        faults.add("«" + text.getText() + "» " + ratio);
      }
    }
    return faults;
  }

  private static boolean isFaint(Node text) {
    for (Node node = text; node != null; node = node.getParent()) {
      if (node.getOpacity() < 1) {
        return true;
      }
    }
    return false;
  }

  /** The fill of the box a text stands in. */
  private static Color boxBehind(AudienceView view, Text text, Color ground) {
    Bounds inside = text.localToScene(text.getBoundsInLocal());
    for (String box : List.of(".audience-seal-box", ".ribbon-seal-box", ".ribbon-flag")) {
      for (Node node : view.lookupAll(box)) {
        Bounds around = node.localToScene(node.getBoundsInLocal());
        boolean middle = around.contains(inside.getCenterX(), inside.getCenterY());
        if (middle && node.isVisible() && ((Shape) node).getFill() instanceof Color fill) {
          return fill;
        }
      }
    }
    return ground;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
