package motguide.ui.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The claims a thing rests on, each with how sure it is, what the article had instead, how well it
 * is supported and the sources. A plain column: whoever shows it lets it scroll.
 */
public final class EvidenceView extends VBox {
  private final Library library;
  private final Wording wording;

  /**
   * The evidence for {@code claims}, in their order.
   *
   * @param further sources that the thing itself cites beyond its claims
   */
  public EvidenceView(
      List<ClaimId> claims, List<Citation> further, Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    getStyleClass().add("evidence");
    getStylesheets().add(sheet());
    for (ClaimId id : claims) {
      getChildren().add(claim(library.claim(id)));
    }
    List<Citation> rest = beyond(claims, further);
    if (!rest.isEmpty()) {
      VBox box = new VBox(caption("evidence.further"));
      box.getStyleClass().add("evidence-claim");
      rest.forEach(
          citation ->
              box.getChildren().add(line(SourceLine.of(citation, library), "evidence-source")));
      getChildren().add(box);
    }
  }

  private static String sheet() {
    return EvidenceView.class.getResource("source.css").toExternalForm();
  }

  private List<Citation> beyond(List<ClaimId> claims, List<Citation> further) {
    Set<String> cited = new LinkedHashSet<>();
    for (ClaimId id : claims) {
      library.claim(id).sources().forEach(citation -> cited.add(citation.source().value()));
    }
    return further.stream().filter(citation -> !cited.contains(citation.source().value())).toList();
  }

  private VBox claim(Claim claim) {
    HBox head = new HBox(new CertaintyMark(claim.certainty(), wording));
    head.getStyleClass().add("evidence-head");
    if (claim.opinion()) {
      Label opinion = new Label(wording.text("evidence.opinion"));
      opinion.getStyleClass().add("pill");
      head.getChildren().add(opinion);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    Label id = new Label(claim.id().value());
    id.getStyleClass().add("evidence-id");
    id.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().addAll(gap, id);

    VBox box = new VBox(head, line(wording.first(claim.statement()), "evidence-statement"));
    box.getStyleClass().add("evidence-claim");
    wording
        .second(claim.statement())
        .ifPresent(other -> box.getChildren().add(line(other, "evidence-second")));
    addNamed(box, "evidence.correction", claim.correction());
    addNamed(box, "evidence.note", claim.note());
    if (!claim.rivals().isEmpty()) {
      box.getChildren().add(caption("evidence.rivals"));
      for (ClaimId rival : claim.rivals()) {
        box.getChildren()
            .add(
                line(
                    rival.value() + "  " + wording.first(library.claim(rival).statement()),
                    "evidence-source"));
      }
    }
    box.getChildren().add(caption("evidence.sources"));
    claim
        .sources()
        .forEach(
            citation ->
                box.getChildren().add(line(SourceLine.of(citation, library), "evidence-source")));
    return box;
  }

  private void addNamed(VBox box, String key, @Nullable LocalizedText text) {
    if (text != null) {
      box.getChildren().addAll(caption(key), line(wording.first(text), "evidence-note"));
    }
  }

  private Label caption(String key) {
    return line(wording.text(key), "evidence-caption");
  }

  private static Label line(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
