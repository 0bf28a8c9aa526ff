package motguide.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.School;
import motguide.content.Source;
import motguide.content.SourceId;
import motguide.time.DateFormatter;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Navigator;
import motguide.ui.navigation.Place;
import motguide.ui.source.EvidenceView;
import motguide.ui.source.SourceLine;
import org.jspecify.annotations.Nullable;

/** A source or school by itself: what it is, where the guide uses it, and the claims about it. */
final class FoundDetail extends VBox {
  private final Library library;
  private final Wording wording;
  private final Navigator navigator;

  private FoundDetail(Library library, Wording wording, Navigator navigator) {
    this.library = library;
    this.wording = wording;
    this.navigator = navigator;
    getStyleClass().add("found-detail");
  }

  /** The detail of a source. */
  static FoundDetail of(SourceId id, Library library, Wording wording, Navigator navigator) {
    FoundDetail detail = new FoundDetail(library, wording, navigator);
    Source source = library.source(id);
    detail.add(source.title(), "found-detail-title");
    detail.add(SourceLine.of(source), "found-detail-line");
    if (source.note() != null) {
      detail.add(source.note(), "secondary");
    }
    detail.addUses(Uses.of(id, library), "search.claims.source");
    return detail;
  }

  /** The detail of a school. */
  static FoundDetail of(School school, Library library, Wording wording, Navigator navigator) {
    FoundDetail detail = new FoundDetail(library, wording, navigator);
    detail.add(wording.first(school.university()), "found-detail-title");
    detail.add(wording.first(school.programme()), "found-detail-line");
    wording
        .second(school.university())
        .ifPresent(
            second ->
                detail.add(
                    second + " · " + wording.second(school.programme()).orElse(""), "secondary"));
    if (school.founded() != null) {
      detail.add(
          wording.text(
              "search.school.founded",
              DateFormatter.of(wording.language().locale()).full(school.founded())),
          "found-detail-line");
    }
    detail.addText(school.foundedNote());
    detail.addText(school.former());
    detail.addText(school.statusNote());
    detail.addUses(Uses.of(school, library), "search.claims.school");
    return detail;
  }

  private void addText(@Nullable LocalizedText text) {
    if (text != null) {
      add(wording.first(text), "secondary");
    }
  }

  private void addUses(Uses uses, String claimsKey) {
    List<Node> links = new ArrayList<>();
    DateFormatter dates = DateFormatter.of(wording.language().locale());
    for (Event event : uses.events()) {
      Button link =
          new Button(dates.compact(event.date()) + "  " + wording.first(event.shortName()));
      link.setGraphic(new Seal(library.lane(event.lane()), wording));
      link.setOnAction(e -> navigator.goTo(Place.Timeline.at(event.id())));
      links.add(link);
    }
    for (Card card : uses.cards()) {
      Button link = new Button(wording.first(card.term()));
      link.setGraphic(new Icon(IconShape.CARDS, 16));
      link.setOnAction(e -> navigator.goTo(new Place.Card(card.id(), false)));
      links.add(link);
    }
    add(
        wording.text(links.isEmpty() ? "search.uses.none" : "search.uses"),
        links.isEmpty() ? "secondary" : "caption");
    FlowPane pane = new FlowPane();
    pane.getStyleClass().add("found-uses");
    for (Node link : links) {
      ((Button) link).setMnemonicParsing(false);
      link.getStyleClass().add("found-use");
      pane.getChildren().add(link);
    }
    getChildren().add(pane);
    if (!uses.claims().isEmpty()) {
      add(wording.text(claimsKey), "caption");
      getChildren().add(new EvidenceView(uses.claims(), List.of(), library, wording));
    }
  }

  private void add(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    getChildren().add(label);
  }
}
