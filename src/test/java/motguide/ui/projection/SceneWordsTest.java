package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.Lecture;
import motguide.study.LanguageMode;
import motguide.support.ShippedPack;
import motguide.timeline.AxisRange;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;

final class SceneWordsTest {
  private final Library library = ShippedPack.library();
  private final Tour tour = library.pack().tours().getFirst();
  private final Lecture dilemma = Lecture.of(tour, 4);

  private SceneWords words(Lecture lecture) {
    return SceneWords.of(library, new Wording(LanguageMode.JA_EN), tour, lecture.room());
  }

  private static Lecture after(Lecture lecture, Command command) {
    return lecture.after(command, Instant.EPOCH);
  }

  @Test
  void aSceneSaysAYearANameAndASentence() {
    SceneWords words = words(dilemma);
    assertThat(words.year()).isEqualTo("1978");
    assertThat(words.name()).isEqualTo("『生産性のジレンマ』");
    assertThat(words.sentence()).startsWith("効率を高めるほど");
    assertThat(words.position()).isEqualTo(5);
    assertThat(words.count()).isEqualTo(14);
  }

  @Test
  void hiddenDatesLeaveTheNameAndHiddenNamesTheDate() {
    SceneWords dates = words(after(dilemma, new Command.BlindDates()));
    assertThat(dates.year()).isEqualTo("？");
    assertThat(dates.name()).contains("ジレンマ");
    SceneWords names = words(after(dilemma, new Command.BlindNames()));
    assertThat(names.year()).isEqualTo("1978");
    assertThat(names.name()).isEqualTo("？");
    assertThat(names.second()).isEmpty();
    assertThat(names.secondShort()).isEmpty();
  }

  @Test
  void aHiddenLaneHidesAllOfItsEvent() {
    LaneId lane = library.event(tour.scenes().get(4).focus().getFirst()).lane();
    SceneWords words = words(after(dilemma, new Command.BlindLane(lane)));
    assertThat(words.lane()).isNull();
    assertThat(words.name()).isEqualTo("？");
    assertThat(words.sentence()).isEmpty();
  }

  @Test
  void aDigressionToAnEventSpeaksOfThatEventAndWhatItIsTiedTo() {
    EventId ohno = new EventId("ohno-1978");
    Digression away = new Digression(new AxisRange(700_000, 730_000), ohno);
    SceneWords words = words(after(dilemma, new Command.Digress(away)));
    assertThat(words.name()).isEqualTo(library.event(ohno).shortName().ja());
    assertThat(words.focus().getFirst()).isEqualTo(ohno);
    assertThat(words.focus()).hasSizeBetween(1, 7).doesNotHaveDuplicates();
  }
}
