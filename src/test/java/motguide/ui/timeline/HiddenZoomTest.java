package motguide.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import motguide.bench.BenchData;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import motguide.support.TimelineWords;
import motguide.timeline.AxisItem;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class HiddenZoomTest {
  @BeforeAll
  static void startToolkit() {
    ScreenPicture.startToolkit();
  }

  private static TimelineView shown(TimelineModel model) {
    TimelineView view = new TimelineView(TimelineWords.of(true));
    view.modelProperty().set(model);
    Scene scene =
        ScreenPicture.scene(new BorderPane(view), Settings.initial(LanguageMode.JA_EN), 1280, 720);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return view;
  }

  private static HiddenZoom zoomOf(TimelineView seen, boolean busy) {
    return new HiddenZoom(
        HiddenZoom.sampleOf(seen.getModel()),
        seen.wordsProperty().get(),
        seen.getScene(),
        () -> busy);
  }

  @Test
  void zoomsACopyAndLeavesWhatTheReaderSeesAlone() {
    ScreenPicture.onFx(
        () -> {
          TimelineModel model = BenchData.generated(20_000).model();
          TimelineView seen = shown(model);
          Viewport before = seen.getViewport();
          HiddenZoom zoom = zoomOf(seen, false);
          int pulses = 0;
          while (!zoom.isDone()) {
            zoom.handle(pulses++);
            assertThat(pulses).as("ends").isLessThan(10_000);
          }
          assertThat(seen.getViewport()).isEqualTo(before);
          assertThat(seen.getModel()).isSameAs(model);
          assertThat(seen.selectedIdProperty().get()).isNull();
          return null;
        });
  }

  @Test
  void waitsWhileFramesFollowOneAnother() {
    ScreenPicture.onFx(
        () -> {
          TimelineModel model = BenchData.generated(500).model();
          TimelineView seen = shown(model);
          HiddenZoom zoom = zoomOf(seen, true);
          zoom.handle(0);
          assertThat(zoom.framesDone()).isZero();
          return null;
        });
  }

  @Test
  void theCopyHasItemsOfEveryLaneAndNoMoreThanAFrameCanArrangeAtOnce() {
    TimelineModel model = BenchData.generated(50_000).model();
    TimelineModel sample = HiddenZoom.sampleOf(model);
    assertThat(sample.items()).hasSizeBetween(1_000, 3_000);
    assertThat(sample.items().stream().flatMap((AxisItem item) -> item.laneIds().stream()))
        .contains(model.lanes().stream().map(lane -> lane.id()).toArray(String[]::new));
    TimelineModel few = BenchData.generated(88).model();
    assertThat(HiddenZoom.sampleOf(few).items()).isEqualTo(few.items());
  }
}
