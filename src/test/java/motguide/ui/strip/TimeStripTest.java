package motguide.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import motguide.content.EventId;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.SamplePack;
import motguide.support.ScreenPicture;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TimeStripTest {
  private static final EventId BOOK = new EventId("book-1978");

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  private static TimeStrip strip(LanguageMode mode) {
    return new TimeStrip(SamplePack.library(), new Wording(mode));
  }

  private static void lay(TimeStrip strip, double width) {
    StackPane root = new StackPane(strip);
    ScreenPicture.scene(root, Settings.initial(LanguageMode.JA), width, 300);
    root.applyCss();
    root.layout();
  }

  @Test
  void itSaysWhatItShows() {
    ScreenPicture.onFx(
        () -> {
          TimeStrip strip = strip(LanguageMode.EN);
          strip.showNamed(List.of(BOOK));
          assertThat(strip.getAccessibleText())
              .isEqualTo("Timeline from 1958 to 1998. 1978, Ideas, The Dilemma");
          return null;
        });
  }

  @Test
  void everyEventInRangeIsATickAndTheNamedOneStandsAtItsYear() {
    ScreenPicture.onFx(
        () -> {
          TimeStrip strip = strip(LanguageMode.JA);
          strip.showNamed(List.of(BOOK));
          lay(strip, 500);
          Set<Node> ticks = strip.lookupAll(".time-strip-tick");
          assertThat(ticks).hasSize(3);
          Node dot = strip.nodeOf(BOOK).orElseThrow();
          assertThat(dot.getBoundsInParent().getCenterX())
              .isCloseTo(strip.xOf(1978), org.assertj.core.data.Offset.offset(1.5));
          assertThat(strip.lookupAll(".time-strip-name").stream().map(n -> ((Label) n).getText()))
              .containsExactly("1978  『ジレンマ』");
          return null;
        });
  }

  @Test
  void signsCanBeOpenedByEvent() {
    ScreenPicture.onFx(
        () -> {
          List<EventId> opened = new ArrayList<>();
          TimeStrip strip = strip(LanguageMode.EN);
          strip.setOnEvent(opened::add);
          strip.show(List.of(new StripItem(BOOK, StripSign.WRONG)), new StripRange(1950, 2000));
          lay(strip, 500);
          Button mark = (Button) strip.nodeOf(BOOK).orElseThrow();
          assertThat(mark.getAccessibleText()).isEqualTo("Wrong: 1978, Ideas, The Dilemma");
          mark.fire();
          assertThat(opened).containsExactly(BOOK);
          return null;
        });
  }
}
