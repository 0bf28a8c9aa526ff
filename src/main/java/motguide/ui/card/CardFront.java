package motguide.ui.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/**
 * The front of a card: the headword with its readings, the other language, whether it is disputed.
 */
final class CardFront extends VBox {
  private static final double HEADWORD_EM = 4.75;
  private static final double SECOND_HEADWORD_EM = 1.875;

  private final Library library;
  private final Wording wording;

  CardFront(Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    getStyleClass().add("card-front");
  }

  /** Shows {@code card}. */
  void show(Card card) {
    VBox middle = new VBox();
    middle.getStyleClass().add("card-front-middle");
    addHeadwords(middle.getChildren(), card);
    LocalizedText aka = card.aka();
    if (aka != null) {
      middle.getChildren().add(new Wrapped(wording.first(aka), "card-aka"));
      wording
          .second(aka)
          .ifPresent(
              other -> middle.getChildren().add(new Wrapped(other, "card-aka", "card-aka-second")));
    }
    if (card.rivals() != null) {
      Label badge = new Label(wording.text("card.disputed"));
      badge.setGraphic(new Icon(IconShape.DISPUTE, 16));
      badge.getStyleClass().add("card-badge");
      middle.getChildren().add(badge);
    }
    Region above = new Region();
    Region below = new Region();
    VBox.setVgrow(above, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().setAll(head(card), above, middle, below, foot(card));
  }

  private void addHeadwords(List<Node> parts, Card card) {
    String spoken = wording.text("card.headword.spoken", card.term().ja(), card.reading());
    if (wording.language() == Language.JA) {
      parts.add(new Headword(card.ruby(), spoken, HEADWORD_EM));
      wording
          .second(card.term())
          .ifPresent(english -> parts.add(new Wrapped(english, "card-second-term")));
    } else {
      parts.add(Headword.plain(card.term().en(), HEADWORD_EM));
      wording
          .second(card.term())
          .ifPresent(japanese -> parts.add(new Headword(card.ruby(), spoken, SECOND_HEADWORD_EM)));
    }
  }

  private HBox head(Card card) {
    Label side = new Label(wording.text("card.front"));
    side.getStyleClass().add("card-side");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(side, gap);
    head.getStyleClass().add("card-head");
    library.pack().lanes().stream()
        .filter(
            lane ->
                card.events().stream().anyMatch(id -> library.event(id).lane().equals(lane.id())))
        .forEach(lane -> head.getChildren().add(new Seal(lane, wording)));
    return head;
  }

  private HBox foot(Card card) {
    Label theme = new Wrapped(wording.first(card.theme()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label kind = new Label(wording.text("card.kind." + card.kind().code()));
    kind.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(theme, gap, kind);
    foot.getStyleClass().add("card-foot");
    return foot;
  }
}
