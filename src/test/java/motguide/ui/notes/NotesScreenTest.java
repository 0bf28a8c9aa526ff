package motguide.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.quiz.Response;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.ui.kit.OneOf;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;

/** The list of what a person wrote and marked. */
final class NotesScreenTest {
  private static final EventId BOOK = new EventId("clark-fujimoto-1991");
  private static final CardId CARD = new CardId("c-innovation");

  private final Library library = ShippedPack.library();
  private final Study study = UnkeptStudy.of(library);
  private final Journey journey = new Journey(library, Settings.initial(LanguageMode.JA));
  private final StackPane root = new StackPane();
  private final NotesScreen screen = shown();

  private NotesScreen shown() {
    return ScreenPicture.onFx(
        () -> {
          NotesScreen made = new NotesScreen(journey.surroundings(), study);
          root.getChildren().setAll(made.node());
          Scene scene = ScreenPicture.scene(root, journey.settings().get(), 1280, 720);
          assertThat(scene.getRoot()).isNotNull();
          made.show(new Place.Notes());
          return made;
        });
  }

  @SuppressWarnings("unchecked")
  private void choose(NotesScreen.Which which) {
    ScreenPicture.onFx(
        () -> {
          root.applyCss();
          ((OneOf<NotesScreen.Which>) root.lookup("#notes-which")).valueProperty().set(which);
          return 0;
        });
  }

  private List<String> texts(String styleClass) {
    return ScreenPicture.onFx(
        () -> {
          screen.show(new Place.Notes());
          root.applyCss();
          root.layout();
          return root.lookupAll("." + styleClass).stream()
              .map((Node node) -> ((Label) node).getText())
              .toList();
        });
  }

  @Test
  void withNothingWrittenItSaysHowToBegin() {
    assertThat(texts("notes-empty")).containsExactly("出来事やカードで N を押すとメモ、B を押すとしおりが付きます。");
  }

  @Test
  void notesAndBookmarksStandTogetherAndCanBeToldApart() {
    study.jottings().write(BOOK, "三章を読む");
    study.jottings().mark(CARD, true);
    assertThat(texts("notes-name")).containsExactlyInAnyOrder("『製品開発力』", "イノベーション");
    choose(NotesScreen.Which.NOTES);
    assertThat(texts("notes-name")).containsExactly("『製品開発力』");
    assertThat(texts("notes-text")).containsExactly("三章を読む");
    assertThat(screen.text()).isEqualTo("『製品開発力』\n三章を読む");
    choose(NotesScreen.Which.BOOKMARKS);
    assertThat(texts("notes-name")).containsExactly("イノベーション");
    ScreenPicture.onFx(
        () -> {
          ((Button) root.lookup(".notes-row .button")).fire();
          return 0;
        });
    assertThat(journey.places()).containsExactly(new Place.Card(CARD, false));
  }

  @Test
  void anObjectionCanBeCopiedWithAllThatItsReaderNeeds() {
    Question question =
        library.pack().questions().stream()
            .filter(each -> each.task() instanceof Task.ShortText)
            .findFirst()
            .orElseThrow();
    study.jottings().object(question.id(), Response.Texts.of("別の語"), () -> {});
    choose(NotesScreen.Which.OBJECTIONS);
    assertThat(texts("notes-text")).containsExactly("自分の答え: 別の語");
    assertThat(screen.text())
        .contains(
            "mot-history",
            question.id().value(),
            question.prompt().ja(),
            "別の語",
            ((Task.ShortText) question.task()).expected().answer().ja());
  }
}
