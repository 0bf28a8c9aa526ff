package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every scene of every shipped tour, as a room of ten metres needs it. */
final class AudienceLegibilityTest {
  private static final List<Theme> THEMES =
      List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_LIGHT, Theme.CONTRAST_DARK);

  private final Library library = ShippedPack.library();

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,720", "1920,1080", "3840,2160"})
  void noTextIsUnderTheFloorOrCutOrOverAnother(int width, int height) {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : List.of(LanguageMode.JA_EN, LanguageMode.EN_JA)) {
      for (int floor : new int[] {44, 56}) {
        AudienceView view = view(mode, width, height);
        for (Theme theme : THEMES) {
          walk(
              view,
              new AudienceLook(theme, floor, true),
              (tour, scene) -> {
                String where =
                    tour.id() + " " + (scene + 1) + " " + mode + " " + theme + " " + floor;
                check(view, where, floor * height / 1080.0, faults);
              });
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTextHasSevenToOneAgainstWhatIsBehindIt() {
    List<String> faults = new ArrayList<>();
    AudienceView view = view(LanguageMode.JA_EN, 1920, 1080);
    for (Theme theme : THEMES) {
      walk(
          view,
          new AudienceLook(theme, 44, true),
          (tour, scene) -> {
            Color ground = (Color) view.getBackground().getFills().getLast().getFill();
            for (Text text : texts(view)) {
              Color behind =
                  text.getStyleClass().stream().anyMatch(BOXED::contains)
                      ? boxBehind(view, text, ground)
                      : ground;
              double ratio = contrast((Color) text.getFill(), behind);
              if (ratio < 7) {
                faults.add(
                    theme + " " + tour.id() + " " + scene + " «" + text.getText() + "» " + ratio);
              }
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  private static final List<String> BOXED =
      List.of("audience-seal", "ribbon-seal", "ribbon-flag-text");

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

  private interface Look {
    void at(Tour tour, int scene);
  }

  private AudienceView view(LanguageMode mode, int width, int height) {
    return ScreenPicture.onFx(
        () -> {
          AudienceView view = new AudienceView(library, new Wording(mode), BoardDesk.NONE);
          ScreenPicture.scene(new StackPane(view), Settings.initial(mode), width, height);
          return view;
        });
  }

  /** Shows every scene of every tour, laid out. */
  private void walk(AudienceView view, AudienceLook look, Look then) {
    ScreenPicture.onFx(
        () -> {
          view.setLook(look);
          for (Tour tour : library.pack().tours()) {
            for (int scene = 0; scene < tour.scenes().size(); scene++) {
              Lecture lecture =
                  Lecture.of(tour, scene).after(new Command.Start(), java.time.Instant.EPOCH);
              view.show(tour, lecture.projected());
              Parent root = view.getScene().getRoot();
              root.applyCss();
              root.layout();
              then.at(tour, scene);
            }
          }
          return null;
        });
  }

  private static void check(AudienceView view, String where, double floor, List<String> faults) {
    double width = view.getWidth();
    double height = view.getHeight();
    List<Text> texts = texts(view);
    if (texts.size() < 12) {
      faults.add(where + ": only " + texts.size() + " texts");
    }
    for (Text text : texts) {
      double size = text.getFont().getSize() * view.pageScale();
      Bounds box = text.localToScene(text.getBoundsInLocal());
      String told = where + ": «" + text.getText() + "» ";
      if (size < floor - 0.01) {
        faults.add(told + size + " px under " + floor);
      }
      if (box.getMinX() < 0 || box.getMaxX() > width || box.getMaxY() > height) {
        faults.add(told + "off the screen: " + box);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (overlap(inked(texts.get(i)), inked(texts.get(j)))) {
          faults.add(
              where + ": «" + texts.get(i).getText() + "» over «" + texts.get(j).getText() + "»");
        }
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  /** Where the letters themselves are, without the air of the font around them. */
  private static double[] inked(Text text) {
    Bounds box = text.localToScene(text.getBoundsInLocal());
    double scale = text.localToScene(0, 1).getY() - text.localToScene(0, 0).getY();
    double em = text.getFont().getSize() * scale;
    boolean figures = text.getText().matches("[0-9–]+");
    boolean bracket = "『「".indexOf(text.getText().charAt(0)) >= 0;
    return new double[] {
      box.getMinX() + (bracket ? em * 0.45 : scale),
      box.getMinY() + em * 0.22,
      box.getMaxX() - scale,
      box.getMaxY() - em * (figures ? 0.42 : 0.25)
    };
  }

  /** Every text a room could see. */
  private static List<Text> texts(AudienceView view) {
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
}
