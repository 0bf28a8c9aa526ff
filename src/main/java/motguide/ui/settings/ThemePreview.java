package motguide.ui.settings;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import motguide.content.LaneHue;
import motguide.study.Theme;
import motguide.ui.kit.Seal;

/** Five lines of time in the colours of a theme. */
final class ThemePreview extends Pane {
  private static final double WIDTH = 132;
  private static final double HEIGHT = 76;

  ThemePreview(Theme theme) {
    // The tokens are defined for roots: as a root of its own the preview wears another theme than
    // the page.
    getStyleClass().addAll("root", "theme-preview");
    switch (theme) {
      case LIGHT -> {}
      case DARK -> getStyleClass().add("dark");
      case CONTRAST_LIGHT -> getStyleClass().add("hc-light");
      case CONTRAST_DARK -> getStyleClass().add("hc-dark");
    }
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    LaneHue[] hues = {LaneHue.POLICY, LaneHue.EUROPE, LaneHue.US, LaneHue.IDEAS, LaneHue.JAPAN};
    for (int i = 0; i < hues.length; i++) {
      double y = 14 + i * 12;
      Line line = new Line(14, y, WIDTH - 14, y);
      line.getStyleClass().add("theme-preview-line");
      Circle dot = new Circle(24 + i * 21, y, 4.5);
      dot.getStyleClass().addAll("theme-preview-dot", Seal.laneStyleClass(hues[i]));
      getChildren().addAll(line, dot);
    }
  }
}
