package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import motguide.content.Card;
import motguide.content.Ruby;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadwordTest {
  private static final double OUTDENT = 0.4 * 4.75 * 28;

  @BeforeAll
  static void startToolkit() {
    ScreenPicture.startToolkit();
  }

  @ParameterizedTest
  @CsvSource({"338, 100", "300, 100", "340, 175", "300, 175"})
  void everyHeadwordOfTheShippedPackFitsThePageWhole(double widthPx, int textPercent) {
    for (Card card : ShippedPack.library().pack().cards()) {
      for (List<Ruby> word : List.of(card.ruby(), List.of(new Ruby(card.term().en(), null)))) {
        List<Text> bases = laidOut(word, widthPx, textPercent, ".card-headword-base");

        assertThat(bases.stream().map(Text::getText).collect(Collectors.joining()))
            .isEqualTo(word.stream().map(Ruby::base).collect(Collectors.joining()));
        assertThat(bases)
            .as("%s at %.0f px", card.id(), widthPx)
            .allSatisfy(
                text -> {
                  assertThat(text.getBoundsInParent().getMinX()).isGreaterThan(-OUTDENT);
                  assertThat(text.getX() + text.getLayoutBounds().getWidth())
                      .isLessThanOrEqualTo(widthPx + 1);
                });
      }
    }
  }

  @Test
  void readingsStandCentredOverTheirKanjiAndOnOneHeight() {
    List<Ruby> word = List.of(new Ruby("技術", "ぎじゅつ"), new Ruby("経営", "けい"));

    List<Text> bases = laidOut(word, 400, 100, ".card-headword-base");
    List<Text> readings = laidOut(word, 400, 100, ".card-headword-reading");

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).getY()).isEqualTo(readings.get(1).getY());
    for (int i = 0; i < 2; i++) {
      assertThat(middle(readings.get(i)))
          .isCloseTo(middle(bases.get(i)), org.assertj.core.data.Offset.offset(1.0));
    }
  }

  private static double middle(Text text) {
    return text.getX() + text.getLayoutBounds().getWidth() / 2;
  }

  private static List<Text> laidOut(
      List<Ruby> word, double widthPx, int textPercent, String selector) {
    return ScreenPicture.onFx(
        () -> {
          Headword headword = new Headword(word, "", 4.75);
          StackPane root = new StackPane(headword);
          ScreenPicture.scene(
              root, Settings.initial(LanguageMode.JA).withTextPercent(textPercent), widthPx, 900);
          root.applyCss();
          root.layout();
          root.applyCss();
          return headword.lookupAll(selector).stream().map((Node node) -> (Text) node).toList();
        });
  }
}
