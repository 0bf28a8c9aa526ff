package motguide.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.StackPane;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

  @BeforeAll
  static void startToolkit() {
    ScreenPicture.startToolkit();
  }

  @Test
  void everyLineOfThePhraseHasABandOfItsWidth() {
    MarkedText text = new MarkedText("技術を扱う組織が、技術を価値に変え続けるための経営を学ぶ。", "技術を価値に変え続ける");

    ScreenPicture.onFx(
        () -> {
          ScreenPicture.scene(new StackPane(text), Settings.initial(LanguageMode.JA), 16 * 14, 300);
          text.getScene().getRoot().applyCss();
          text.getScene().getRoot().layout();
          return null;
        });

    assertThat(text.lookupAll(".marker-band"))
        .hasSize(2)
        .allSatisfy(
            band -> {
              Bounds bounds = band.getBoundsInParent();
              assertThat(bounds.getWidth()).isGreaterThan(16);
              assertThat(bounds.getHeight()).isGreaterThan(16);
            });
  }

  @Test
  void severalStretchesEachHaveABand() {
    MarkedText text = new MarkedText();
    text.show("技術経営と技術", List.of(new IndexRange(0, 2), new IndexRange(5, 7)));

    ScreenPicture.onFx(
        () -> {
          ScreenPicture.scene(new StackPane(text), Settings.initial(LanguageMode.JA), 300, 100);
          text.getScene().getRoot().applyCss();
          text.getScene().getRoot().layout();
          return null;
        });

    assertThat(text.lookupAll(".marker-band")).hasSize(2);
  }

  @Test
  void aPhraseThatIsNotThereMarksNothing() {
    MarkedText text = new MarkedText("技術経営", "経済");

    ScreenPicture.onFx(
        () -> {
          ScreenPicture.scene(new StackPane(text), Settings.initial(LanguageMode.JA), 300, 100);
          text.getScene().getRoot().applyCss();
          text.getScene().getRoot().layout();
          return null;
        });

    assertThat(text.lookupAll(".marker-band")).isEmpty();
  }
}
