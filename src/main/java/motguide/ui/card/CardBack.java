package motguide.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Rivals;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.MarkedText;
import motguide.ui.kit.Wording;
import motguide.ui.source.EvidenceView;
import motguide.ui.source.SourceLine;
import motguide.ui.strip.TimeStrip;
import org.jspecify.annotations.Nullable;

/**
 * The back of a card: what it means, what is misunderstood, who disagrees, when it happened, more
 * on it, and what all of it rests on.
 */
final class CardBack extends VBox {
  private static final int SOURCES_NAMED = 2;

  private final Library library;
  private final Wording wording;
  private final CardActions actions;
  private @Nullable Card shown;

  CardBack(Library library, Wording wording, CardActions actions) {
    this.library = library;
    this.wording = wording;
    this.actions = actions;
    getStyleClass().add("card-back");
  }

  /** Shows {@code card}; does nothing if it is showing already. */
  void show(Card card) {
    if (card.equals(shown)) {
      return;
    }
    shown = card;
    List<Node> parts = new ArrayList<>();
    addDefinition(parts, card);
    addMisconception(parts, card);
    Rivals rivals = card.rivals();
    if (rivals != null) {
      parts.add(rivals(rivals));
    }
    addPlace(parts, card);
    addPassage(parts, "card.explanation", card.explanation());
    addPassage(parts, "card.why", card.why());
    addRelated(parts, card);
    parts.add(evidence(card));
    getChildren().setAll(parts);
  }

  private void addDefinition(List<Node> parts, Card card) {
    LocalizedText mark = card.mark();
    MarkedText definition =
        new MarkedText(wording.first(card.definition()), mark == null ? null : wording.first(mark));
    definition.getStyleClass().add("card-definition");
    parts.add(definition);
    wording
        .second(card.definition())
        .ifPresent(other -> parts.add(new Wrapped(other, "card-definition-second")));
  }

  private void addMisconception(List<Node> parts, Card card) {
    LocalizedText misconception = card.misconception();
    if (misconception == null) {
      return;
    }
    VBox words =
        new VBox(
            new Wrapped(wording.text("card.misconception"), "card-box-caption"),
            new Wrapped(wording.first(misconception), "card-box-text"));
    wording
        .second(misconception)
        .ifPresent(other -> words.getChildren().add(new Wrapped(other, "card-box-second")));
    parts.add(box(IconShape.SANKAKU, words, "card-misconception"));
  }

  private static HBox box(IconShape icon, VBox words, String styleClass) {
    words.getStyleClass().add("card-box-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(new Icon(icon, 18), words);
    box.getStyleClass().addAll("card-box", styleClass);
    return box;
  }

  private HBox rivals(Rivals rivals) {
    GridPane accounts = new GridPane();
    accounts.getStyleClass().add("card-accounts");
    int columns = rivals.accounts().size();
    for (Account account : rivals.accounts()) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / columns);
      accounts.addColumn(accounts.getColumnConstraints().size(), account(account));
      accounts.getColumnConstraints().add(share);
    }
    VBox words = new VBox(new Wrapped(wording.first(rivals.title()), "card-box-caption"), accounts);
    return box(IconShape.DISPUTE, words, "card-rivals");
  }

  private VBox account(Account account) {
    VBox column =
        new VBox(
            new Wrapped(wording.first(account.name()), "card-account-name"),
            new Wrapped(wording.first(account.text()), "card-box-text"));
    wording
        .second(account.text())
        .ifPresent(other -> column.getChildren().add(new Wrapped(other, "card-box-second")));
    column.getChildren().add(new Wrapped(sourcesOf(account), "card-account-sources"));
    column.getStyleClass().add("card-account");
    return column;
  }

  /** The first sources of an account by name, and how many more there are. */
  private String sourcesOf(Account account) {
    Set<String> names = new LinkedHashSet<>();
    for (ClaimId id : account.claims()) {
      library
          .claim(id)
          .sources()
          .forEach(citation -> names.add(SourceLine.brief(library.source(citation.source()))));
    }
    String named =
        String.join(
            wording.text("card.account.joint"), names.stream().limit(SOURCES_NAMED).toList());
    return wording.text(
        "card.account.sources",
        named,
        Math.max(0, names.size() - SOURCES_NAMED),
        String.join(" ", account.claims().stream().map(ClaimId::value).toList()));
  }

  private void addPlace(List<Node> parts, Card card) {
    if (card.events().isEmpty()) {
      return;
    }
    Label caption = new Label(wording.text("card.place", card.events().size()));
    caption.getStyleClass().add("caption");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label key = new Label("T");
    key.getStyleClass().add("key-hint");
    Button open = new Button(wording.text("card.place.open"));
    open.setGraphic(key);
    open.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    open.getStyleClass().addAll("plain", "card-place-open");
    open.setOnAction(event -> actions.toTimeline(card));
    HBox head = new HBox(caption, gap, open);
    head.getStyleClass().add("card-place-head");
    TimeStrip strip = new TimeStrip(library, wording);
    strip.setOnEvent(actions::toEvent);
    strip.showNamed(card.events());
    VBox place = new VBox(head, strip);
    place.getStyleClass().add("card-place");
    parts.add(place);
  }

  private void addPassage(List<Node> parts, String key, LocalizedText text) {
    VBox passage =
        new VBox(
            new Wrapped(wording.text(key), "caption"),
            new Wrapped(wording.first(text), "card-passage-text"));
    wording
        .second(text)
        .ifPresent(other -> passage.getChildren().add(new Wrapped(other, "card-box-second")));
    passage.getStyleClass().add("card-passage");
    parts.add(passage);
  }

  private void addRelated(List<Node> parts, Card card) {
    if (card.related().isEmpty()) {
      return;
    }
    FlowPane links = new FlowPane();
    links.getStyleClass().add("card-related");
    for (CardId id : card.related()) {
      Button link = new Button(wording.first(library.card(id).term()));
      link.setGraphic(new Icon(IconShape.CARDS, 14));
      link.setMnemonicParsing(false);
      link.setAccessibleText(wording.text("card.related.spoken", link.getText()));
      link.setOnAction(event -> actions.toCard(id));
      links.getChildren().add(link);
    }
    VBox related = new VBox(new Wrapped(wording.text("card.related"), "caption"), links);
    related.getStyleClass().add("card-passage");
    parts.add(related);
  }

  private TitledPane evidence(Card card) {
    Set<ClaimId> claims = new LinkedHashSet<>(card.claims());
    Rivals rivals = card.rivals();
    if (rivals != null) {
      rivals.accounts().forEach(account -> claims.addAll(account.claims()));
    }
    TitledPane pane = new TitledPane();
    pane.setText(wording.text("card.evidence", claims.size()));
    pane.getStyleClass().add("card-evidence");
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.expandedProperty()
        .subscribe(
            open -> {
              if (open && pane.getContent() == null) {
                pane.setContent(new EvidenceView(List.copyOf(claims), List.of(), library, wording));
              }
            });
    return pane;
  }
}
