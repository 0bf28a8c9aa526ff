package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Text;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.HandCount;
import motguide.lecture.Lecture;
import motguide.study.LanguageMode;
import motguide.study.Theme;
import motguide.support.ScreenPicture;
import motguide.text.Phrases;
import motguide.timeline.AxisRange;
import motguide.ui.vote.HandCountBoards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a room can be shown of every shipped tour, as a room of ten metres needs it. */
final class AudienceLegibilityTest {
  private static final int[] FLOORS = {44, 56};
  private static final double PAGE = 1080;

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,720", "1280,800", "1920,1080", "3840,2160"})
  void noTextOfASceneIsUnderTheFloorOrCutOrOverAnother(int width, int height) {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : RoomWalk.MODES) {
      RoomWalk walk = new RoomWalk(mode, width, height);
      for (int floor : FLOORS) {
        for (Theme theme : RoomWalk.THEMES) {
          faults.addAll(
              walk.faults(
                  new AudienceLook(theme, floor, true),
                  List::of,
                  view -> {
                    List<String> found = RoomTexts.unreadable(view, floor * height / PAGE);
                    if (RoomTexts.of(view).size() < 12) {
                      found.add("only " + RoomTexts.of(view).size() + " texts");
                    }
                    return found;
                  }));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
  void noTextIsUnderTheFloorWhileSomethingIsHiddenOrTheLecturerWandersOff(int width, int height) {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : RoomWalk.MODES) {
      RoomWalk walk = new RoomWalk(mode, width, height);
      for (int floor : FLOORS) {
        RoomWalk.Check check = view -> RoomTexts.unreadable(view, floor * height / PAGE);
        AudienceLook look = new AudienceLook(Theme.DARK, floor, true);
        faults.addAll(walk.faults(look, AudienceLegibilityTest::blind, check));
        faults.addAll(walk.faults(look, AudienceLegibilityTest::away, check));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
  void noTextOfAVoteIsUnderTheFloorInAnyPhase(int width, int height) {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : List.of(LanguageMode.JA, LanguageMode.EN)) {
      RoomWalk walk = new RoomWalk(mode, width, height);
      for (int floor : FLOORS) {
        faults.addAll(
            walk.faults(
                new AudienceLook(Theme.DARK, floor, true),
                AudienceLegibilityTest::votes,
                view -> RoomTexts.unreadable(view, floor * height / PAGE)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTextHasSevenToOneAgainstWhatIsBehindIt() {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : List.of(LanguageMode.JA_EN, LanguageMode.EN_JA)) {
      RoomWalk walk = new RoomWalk(mode, 1920, 1080);
      for (Theme theme : RoomWalk.THEMES) {
        AudienceLook look = new AudienceLook(theme, 44, true);
        faults.addAll(walk.faults(look, List::of, RoomTexts::pale));
        faults.addAll(walk.faults(look, AudienceLegibilityTest::blind, RoomTexts::pale));
        faults.addAll(walk.faults(look, AudienceLegibilityTest::votes, RoomTexts::pale));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1024,768", "1280,800", "1920,1080", "3840,2160"})
  void aSentenceBreaksBetweenPhrasesAndNoLineIsAStump(int width, int height) {
    List<String> faults = new ArrayList<>();
    for (LanguageMode mode : RoomWalk.MODES) {
      RoomWalk walk = new RoomWalk(mode, width, height);
      for (int floor : FLOORS) {
        faults.addAll(
            walk.faults(
                new AudienceLook(Theme.DARK, floor, true),
                List::of,
                AudienceLegibilityTest::badBreaks));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> badBreaks(AudienceView view) {
    List<String> faults = new ArrayList<>();
    Text sentence = (Text) view.lookup(".audience-sentence");
    List<String> lines = sentence.getText().lines().toList();
    double line = sentence.getFont().getSize() * 1.3;
    if (Math.round(sentence.getLayoutBounds().getHeight() / line) > lines.size()) {
      faults.add("more lines than were set: " + lines);
    }
    String gap = sentence.getText().matches("[^\\p{IsHan}\\p{IsHiragana}]*") ? " " : "";
    Set<Integer> ends = new HashSet<>();
    int end = 0;
    for (String phrase : Phrases.of(String.join(gap, lines))) {
      end += phrase.length();
      ends.add(end);
    }
    int at = 0;
    for (String each : lines.subList(0, lines.size() - 1)) {
      at += each.length() + gap.length();
      if (!ends.contains(at)) {
        faults.add("breaks inside a phrase: " + lines);
      }
    }
    if (lines.size() > 1 && lines.getLast().length() < 4) {
      faults.add("ends in a stump: " + lines);
    }
    return faults;
  }

  /** With dates, names, the lane, and all three hidden. */
  private static List<Lecture> blind(Lecture scene) {
    var lane = RoomWalk.library().event(scene.scene().focus().getFirst()).lane();
    Lecture dates = scene.after(new Command.BlindDates(), Instant.EPOCH);
    Lecture names = scene.after(new Command.BlindNames(), Instant.EPOCH);
    Lecture without = scene.after(new Command.BlindLane(lane), Instant.EPOCH);
    Lecture all =
        dates
            .after(new Command.BlindNames(), Instant.EPOCH)
            .after(new Command.BlindLane(lane), Instant.EPOCH);
    return List.of(dates, names, without, all);
  }

  /** At the first scene: beside every event there is. */
  private static List<Lecture> away(Lecture scene) {
    if (scene.lecturer().scene() > 0) {
      return List.of();
    }
    List<Lecture> away = new ArrayList<>();
    for (Event event : RoomWalk.library().pack().events()) {
      EventId id = event.id();
      double day = event.date().bounds().earliestStart();
      AxisRange view = new AxisRange(day - 9_000, day + 5_000);
      away.add(scene.after(new Command.Digress(new Digression(view, id)), Instant.EPOCH));
    }
    return away;
  }

  /** The vote on the question of a scene, in every phase. */
  private static List<Lecture> votes(Lecture scene) {
    List<Lecture> phases = new ArrayList<>();
    new HandCountBoards(RoomWalk::library)
        .boardFor(scene.scene())
        .map(HandCount.class::cast)
        .ifPresent(
            vote -> {
              HandCount now = vote;
              for (int step = 0; step < 5 * vote.choices().size(); step++) {
                phases.add(scene.after(new Command.ShowBoard(now), Instant.EPOCH));
                now = now.typed(1).typed(step % 10).next();
              }
            });
    return phases.stream().distinct().toList();
  }
}
