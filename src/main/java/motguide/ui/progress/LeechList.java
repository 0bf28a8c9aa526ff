package motguide.ui.progress;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.study.PastReviews;
import motguide.study.Review;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;
import motguide.ui.kit.WideButton;
import motguide.ui.kit.Wording;

/** What is forgotten again and again, each with its last reviews; a row asks about it. */
final class LeechList extends VBox {
  private static final int MOST = 5;
  private static final int MOST_SIGNS = 6;
  private static final int MOST_QUESTIONS = 10;
  private static final int SIGN_PX = 14;

  private final Library library;
  private final Wording wording;
  private final Asking asking;

  LeechList(Library library, Wording wording, List<PastReviews.Leech> leeches, Asking asking) {
    this.library = library;
    this.wording = wording;
    this.asking = asking;
    for (PastReviews.Leech leech : leeches) {
      if (getChildren().size() < MOST) {
        questionsOn(leech.claim()).stream()
            .findFirst()
            .ifPresent(question -> getChildren().add(row(leech, question)));
      }
    }
    if (getChildren().isEmpty()) {
      getChildren().add(Texts.wrapped(wording.text("progress.leeches.none"), "secondary"));
    }
  }

  private List<Question> questionsOn(ClaimId claim) {
    return library.pack().questions().stream()
        .filter(question -> question.claims().contains(claim))
        .toList();
  }

  private Node row(PastReviews.Leech leech, Question question) {
    WideButton name = new WideButton(Texts.wrapped(wording.first(question.gist())));
    name.getStyleClass().addAll("plain", "progress-leech-name");
    name.setOnAction(
        action ->
            asking.some(
                questionsOn(leech.claim()).stream().map(Question::id).toList(), MOST_QUESTIONS));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox signs = new HBox();
    signs.getStyleClass().add("progress-leech-signs");
    List<Review> reviews = leech.reviews();
    reviews.subList(Math.max(0, reviews.size() - MOST_SIGNS), reviews.size()).stream()
        .map(LeechList::sign)
        .forEach(signs.getChildren()::add);
    String counts = wording.text("progress.leech.counts", reviews.size(), leech.forgotten());
    Label words = Texts.whole(counts, "secondary");
    name.setAccessibleText(wording.first(question.gist()) + " " + counts);
    HBox row = new HBox();
    laneSeal(question).ifPresent(row.getChildren()::add);
    VBox history = new VBox(signs, words);
    history.setAlignment(Pos.CENTER_RIGHT);
    history.setMinWidth(Region.USE_PREF_SIZE);
    row.getChildren().addAll(name, history);
    row.getStyleClass().add("progress-leech");
    return row;
  }

  private Optional<Seal> laneSeal(Question question) {
    return question.events().stream()
        .findFirst()
        .map(event -> new Seal(library.lane(library.event(event).lane()), wording));
  }

  private static Node sign(Review review) {
    Icon icon = new Icon(review.recalled() ? IconShape.MARU : IconShape.BATSU, SIGN_PX);
    StackPane box = new StackPane(icon);
    box.getStyleClass().add(review.recalled() ? "verdict-right" : "verdict-wrong");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }
}
