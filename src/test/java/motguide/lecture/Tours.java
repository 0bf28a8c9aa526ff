package motguide.lecture;

import java.util.List;
import java.util.stream.IntStream;
import motguide.content.EventId;
import motguide.content.LocalizedText;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.time.HistoricalDate;

/** Tours for tests. */
final class Tours {
  private Tours() {}

  /** A tour whose scenes are planned for so many seconds each. */
  static Tour of(int... seconds) {
    List<Scene> scenes =
        IntStream.range(0, seconds.length)
            .mapToObj(
                i ->
                    new Scene(
                        "scene-" + i,
                        HistoricalDate.parse("1950/1990"),
                        List.of(new EventId("plan-1962")),
                        new LocalizedText("文。", "A sentence."),
                        new LocalizedText("話。", "Notes."),
                        seconds[i],
                        null))
            .toList();
    LocalizedText title = new LocalizedText("旅", "A tour");
    return new Tour(new TourId("tour-test"), title, title, scenes);
  }
}
