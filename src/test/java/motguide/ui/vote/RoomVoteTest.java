package motguide.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.lecture.Board;
import motguide.lecture.HandCount;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomVoteTest {
  private final Library library = ShippedPack.library();
  private final HandCountBoards boards = new HandCountBoards(() -> library);

  private List<HandCount> votes() {
    List<HandCount> votes = new ArrayList<>();
    for (Tour tour : library.pack().tours()) {
      for (motguide.content.Scene scene : tour.scenes()) {
        boards.boardFor(scene).map(HandCount.class::cast).ifPresent(votes::add);
      }
    }
    assertThat(votes).hasSizeGreaterThan(10);
    return votes;
  }

  private static List<HandCount> phasesOf(HandCount vote) {
    List<HandCount> phases = new ArrayList<>();
    HandCount now = vote;
    phases.add(now);
    while (now.phase() != HandCount.Phase.ANSWER) {
      now = now.typed(1).typed(5).next();
      phases.add(now);
    }
    return phases;
  }

  private static RoomVote laidOut(HandCount vote, LanguageMode mode, int floorPx, int heightPx) {
    return ScreenPicture.onFx(
        () -> {
          RoomVote node = new RoomVote(vote, new Wording(mode));
          Pane holder = new Pane(node);
          node.setManaged(false);
          node.resize(1728, heightPx);
          holder.setStyle("-fx-font-size: " + floorPx + "px");
          Scene scene =
              ScreenPicture.scene(new StackPane(holder), Settings.initial(mode), 1920, 1080);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          node.layout();
          return node;
        });
  }

  private static List<Text> shownTexts(Node node) {
    List<Text> texts = new ArrayList<>();
    if (!node.isVisible()) {
      return texts;
    }
    if (node instanceof Text text && !text.getText().isEmpty()) {
      texts.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(shownTexts(child)));
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource({"JA,44,920", "EN,44,920", "JA,56,908", "EN,56,908"})
  void everyVoteOfEveryTourIsReadWholeFromTenMetresInEveryPhase(
      LanguageMode mode, int floorPx, int heightPx) {
    for (HandCount vote : votes()) {
      for (HandCount phase : phasesOf(vote)) {
        RoomVote node = laidOut(phase, mode, floorPx, heightPx);
        String what = vote.question() + " " + phase.phase();
        List<Text> texts = shownTexts(node);
        assertThat(texts).as(what).hasSizeGreaterThanOrEqualTo(vote.choices().size());
        assertThat(node.isLettersOnly()).as(what).isFalse();
        assertThat(texts)
            .as(what)
            .extracting(text -> unbroken(text.getText()))
            .containsAll(
                vote.choices().stream()
                    .map(choice -> unbroken(choice.text().in(mode.first())))
                    .toList());
        if (phase.phase() == HandCount.Phase.FIRST) {
          assertThat(texts)
              .as(what)
              .extracting(text -> unbroken(text.getText()))
              .contains(unbroken(vote.prompt().in(mode.first())));
        }
        for (Text text : texts) {
          assertThat(text.getFont().getSize()).as(what).isGreaterThanOrEqualTo(floorPx);
          assertThat(text.getText()).as(what).doesNotEndWith("...").doesNotEndWith("…");
          assertThat(node.sceneToLocal(text.localToScene(text.getBoundsInLocal())).getMaxY())
              .as(what + " " + text.getText())
              .isLessThanOrEqualTo(heightPx + 8);
        }
      }
    }
  }

  private static String unbroken(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void theAnswerIsHiddenFromTheRoomUntilItIsAskedFor() {
    HandCount vote = votes().getFirst();
    for (HandCount phase : phasesOf(vote)) {
      boolean shown = laidOut(phase, LanguageMode.JA, 44, 480).getAccessibleText().contains("正解");
      assertThat(shown).isEqualTo(phase.phase() == HandCount.Phase.ANSWER);
    }
  }

  @Test
  void noCountIsShownWhileHandsAreCountedSoThatNobodyFollowsTheCrowd() {
    HandCount counting = votes().getFirst().typed(1).typed(5);
    RoomVote node = laidOut(counting, LanguageMode.JA, 44, 480);
    assertThat(node.lookupAll(".vote-track")).isEmpty();
    assertThat(shownTexts(node)).extracting(Text::getText).noneMatch(text -> text.contains("15"));
  }

  @Test
  void barsAreAsLongAsTheirSharesAndTheShiftHasTwo() {
    HandCount vote = votes().getFirst();
    HandCount shift =
        vote.typed(3)
            .movedBy(1)
            .typed(1)
            .nextPhase()
            .next()
            .typed(1)
            .movedBy(1)
            .typed(3)
            .nextPhase();
    RoomVote node = laidOut(shift, LanguageMode.JA, 44, 480);
    List<VoteBar> bars =
        node.lookupAll(".vote-track").stream().map(VoteBar.class::cast).limit(4).toList();
    assertThat(bars.stream().map(VoteBar::share)).containsExactly(0.75, 0.25, 0.25, 0.75);
    assertThat(shownTexts(node)).extracting(Text::getText).contains("75 → 25 %", "25 → 75 %");
  }

  @Test
  void aSceneWithoutAQuestionForHandsHasNoVote() {
    Optional<Board> none =
        library.pack().tours().stream()
            .flatMap(tour -> tour.scenes().stream())
            .filter(scene -> new QuestionId("q094").equals(scene.question()))
            .findFirst()
            .flatMap(boards::boardFor);
    assertThat(none).isEmpty();
  }

  @Test
  void theLecturerSeesCountsAndAnswerAndHasAButtonForEachStep() {
    HandCount vote = votes().getFirst().typed(1).typed(2);
    List<HandCount> changed = new ArrayList<>();
    LecturerVote node =
        ScreenPicture.onFx(
            () -> {
              LecturerVote made =
                  new LecturerVote(vote, new Wording(LanguageMode.EN), changed::add);
              Scene scene =
                  ScreenPicture.scene(
                      new StackPane(made), Settings.initial(LanguageMode.EN), 600, 800);
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              made.lookupAll(".button").stream()
                  .map(javafx.scene.control.Button.class::cast)
                  .forEach(javafx.scene.control.Button::fire);
              return made;
            });
    assertThat(changed).containsExactly(vote.nextPhase(), vote.answered());
    assertThat(node.lookupAll(".label"))
        .extracting(each -> ((Label) each).getText())
        .contains("12 hands", "Right", "Count the first vote");
  }
}
