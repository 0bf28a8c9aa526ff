package motguide.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.Lane;
import motguide.content.Language;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A card in the library: reading, headword, second language; kind, doubt and lane beneath. */
final class CardTile extends Button {
  private static final int LONG_FULL_WIDTH = 8;
  private static final int LONG_LATIN = 22;

  private final Card card;
  private final VBox content;

  /**
   * The tile of {@code card}.
   *
   * @param lane the lane of its first event; null for none
   */
  CardTile(Card card, @Nullable Lane lane, Wording wording) {
    this.card = card;
    boolean japanese = wording.language() == Language.JA;
    String term = wording.first(card.term());
    Label reading =
        new Wrapped(
            japanese && !card.reading().equals(term) ? card.reading() : "", "card-tile-reading");
    Label headword = new Wrapped(term, "headword-list", "card-tile-headword");
    if (term.length() > (japanese ? LONG_FULL_WIDTH : LONG_LATIN)) {
      headword.getStyleClass().add("card-tile-long");
    }
    content = new VBox();
    content.getStyleClass().add("card-tile-content");
    if (japanese) {
      content.getChildren().add(reading);
    }
    content.getChildren().add(headword);
    wording
        .second(card.term())
        .ifPresent(second -> content.getChildren().add(new Wrapped(second, "card-tile-second")));
    Region air = new Region();
    VBox.setVgrow(air, Priority.ALWAYS);
    content.getChildren().addAll(air, foot(lane, wording));
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().setAll("card-tile");
    setMnemonicParsing(false);
    setAccessibleText(spoken(lane, wording));
  }

  private HBox foot(@Nullable Lane lane, Wording wording) {
    Label kind = new Label(wording.text("card.kind." + card.kind().code()));
    kind.getStyleClass().add("card-tile-kind");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(kind, gap);
    foot.getStyleClass().add("card-tile-foot");
    if (card.rivals() != null) {
      Label doubt = new Label(wording.text("card.disputed.short"));
      doubt.setGraphic(new Icon(IconShape.DISPUTE, 14));
      doubt.getStyleClass().add("card-tile-doubt");
      doubt.setMinWidth(Region.USE_PREF_SIZE);
      foot.getChildren().add(doubt);
    }
    if (lane != null) {
      foot.getChildren().add(new Seal(lane, wording));
    }
    return foot;
  }

  private String spoken(@Nullable Lane lane, Wording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.first(card.term()));
    wording.second(card.term()).ifPresent(parts::add);
    parts.add(wording.text("card.kind." + card.kind().code()));
    if (card.rivals() != null) {
      parts.add(wording.text("card.disputed"));
    }
    if (lane != null) {
      parts.add(wording.first(lane.name()));
    }
    return String.join(wording.text("card.spoken.joint"), parts);
  }

  /** The card it opens. */
  Card card() {
    return card;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double x = snappedLeftInset();
    double y = snappedTopInset();
    content.resizeRelocate(
        x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
  }
}
