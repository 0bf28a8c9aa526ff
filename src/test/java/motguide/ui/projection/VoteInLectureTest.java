package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.HandCount;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLogStore;
import motguide.study.LanguageMode;
import motguide.study.PassingProjectionChoices;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import motguide.ui.log.LastTimePane;
import motguide.ui.log.LectureLogs;
import motguide.ui.vote.HandCountBoards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A class votes in a lecture with both windows shown; the next lecture opens with it. */
final class VoteInLectureTest {

  private final Library library = ShippedPack.library();
  private final Tour tour = library.pack().tours().getFirst();
  private final List<LectureLog> kept = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");
  private final LectureLogs logs =
      new LectureLogs(
          new Memory(),
          () -> new Wording(LanguageMode.JA_EN),
          ZoneId.of("Asia/Tokyo"),
          trouble -> {
            throw new AssertionError(trouble);
          });
  private final Journey journey =
      ScreenPicture.onFx(
          () -> new Journey(library, Settings.initial(LanguageMode.JA_EN).withReducedMotion(true)));
  private final ProjectionDesk desk =
      ScreenPicture.onFx(
          () ->
              new ProjectionDesk(
                  new PassingProjectionChoices(),
                  new GivenLecture.TwoScreens(),
                  new HandCountBoards(() -> library),
                  each -> each.pack().tours(),
                  () -> now,
                  logs::begun));

  private final class Memory implements LectureLogStore {
    @Override
    public void save(LectureLog log, String text) {
      kept.add(log);
    }

    @Override
    public java.nio.file.Path fileOf(LectureLog log) {
      return java.nio.file.Path.of("log.md");
    }

    @Override
    public Optional<LectureLog> latest() {
      return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
    }
  }

  @AfterEach
  void closeAll() {
    ScreenPicture.onFx(
        () -> {
          desk.running().ifPresent(LectureWindows::close);
          return null;
        });
  }

  private void press(Stage window, KeyCode... codes) {
    for (KeyCode code : codes) {
      now = now.plusSeconds(2);
      ScreenPicture.onFx(
          () -> {
            var target = window.getScene().getFocusOwner();
            KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
            Event.fireEvent(target == null ? window.getScene() : target, event);
            return null;
          });
    }
  }

  private int sceneWithVote() {
    HandCountBoards boards = new HandCountBoards(() -> library);
    for (int i = 0; i < tour.scenes().size(); i++) {
      if (boards.boardFor(tour.scenes().get(i)).isPresent()) {
        return i;
      }
    }
    throw new AssertionError("no scene with a question for hands");
  }

  @Test
  void handsAreCountedFromTheKeyboardSeenByTheRoomAndKeptInTheLog() {
    LectureWindows windows =
        ScreenPicture.onFx(
            () -> desk.begin(journey.surroundings(), tour, sceneWithVote(), last -> {}));
    PresenterWindow presenter = windows.presenter();
    AudienceWindow audience = windows.audience();
    assertThat(presenter).isNotNull();
    assertThat(audience).isNotNull();
    Stage keys = presenter.stage();
    press(keys, KeyCode.V);
    assertThat(seen(audience)).isEqualTo(HandCount.Phase.FIRST);
    press(keys, KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.NUMPAD6);
    HandCount vote = vote(audience);
    assertThat(vote.first().subList(0, 2)).containsExactly(14, 6);
    press(keys, KeyCode.A);
    assertThat(seen(audience)).isEqualTo(HandCount.Phase.ANSWER);
    String room =
        ScreenPicture.onFx(
            () -> {
              Scene scene = audience.view().getScene();
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              return scene.getRoot().lookup(".room-vote").getAccessibleText();
            });
    assertThat(room).contains("14 人", "正解");
    press(keys, KeyCode.PAGE_DOWN);
    assertThat(audience.view().outlook().orElseThrow().board()).isNull();
    press(keys, KeyCode.PAGE_DOWN);
    LectureLog log = kept.getLast();
    assertThat(log.visits().getFirst().votes().getFirst().tallies())
        .extracting(LectureLog.Tally::first)
        .startsWith(14, 6);
  }

  private static HandCount vote(AudienceWindow audience) {
    return (HandCount) audience.view().outlook().orElseThrow().board();
  }

  private static HandCount.Phase seen(AudienceWindow audience) {
    return vote(audience).phase();
  }

  @Test
  void theNextLectureOpensWithTheLastOneAndAWayToMakeTours() {
    ScreenPicture.onFx(() -> desk.begin(journey.surroundings(), tour, 0, last -> {}));
    now = now.plusSeconds(60);
    ScreenPicture.onFx(
        () -> {
          desk.running().ifPresent(LectureWindows::close);
          return null;
        });
    assertThat(kept).isNotEmpty();
    desk.openWith(
        surroundings ->
            logs.latest()
                .map(
                    log ->
                        new LastTimePane(
                            surroundings,
                            log,
                            logs.fileOf(log),
                            folder -> {},
                            ZoneId.of("Asia/Tokyo"),
                            () -> 1)));
    ProjectionScreen page =
        ScreenPicture.onFx(
            () -> {
              ProjectionScreen made = new ProjectionScreen(journey.surroundings(), desk);
              ScreenPicture.scene(made.node(), journey.settings().get(), 1280, 720);
              made.show(new motguide.ui.navigation.Place.Projection(null, 0));
              made.node().applyCss();
              made.node().layout();
              ((javafx.scene.control.Button) made.node().lookup("#projection-edit")).fire();
              return made;
            });
    assertThat(page.node().lookup("#last-time-ask")).isNotNull();
    assertThat(journey.overlays()).containsExactly("tours");
  }
}
