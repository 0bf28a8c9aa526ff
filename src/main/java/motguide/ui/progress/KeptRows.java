package motguide.ui.progress;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.study.PastReviews;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/** How much was recalled after waits of so many days, against what is aimed at. */
final class KeptRows extends VBox {
  private final Wording wording;

  KeptRows(Wording wording, List<PastReviews.Kept> kept, double aim) {
    this.wording = wording;
    getStyleClass().add("progress-kept-box");
    if (kept.isEmpty()) {
      getChildren().add(Texts.wrapped(wording.text("progress.kept.none"), "secondary"));
      return;
    }
    kept.forEach(each -> getChildren().add(row(each)));
    getChildren().add(new Label(wording.text("progress.kept.aim", Math.round(aim * 100))));
  }

  private Node row(PastReviews.Kept kept) {
    Label wait = Texts.whole(wording.text("progress.kept.wait", kept.days()), "progress-kept-wait");
    Region bar = new Region();
    bar.getStyleClass().add("progress-kept-bar");
    HBox track = new HBox(bar);
    track.getStyleClass().add("progress-kept-track");
    bar.prefWidthProperty().bind(track.widthProperty().multiply(kept.share()));
    HBox.setHgrow(track, Priority.ALWAYS);
    Label share = Texts.whole(Math.round(kept.share() * 100) + "%", "progress-kept-share");
    Label count =
        Texts.whole(
            wording.text("progress.kept.of", kept.recalled(), kept.reviews()),
            "secondary",
            "progress-kept-count");
    HBox row = new HBox(wait, track, share, count);
    row.getStyleClass().add("progress-kept");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(wait.getText() + " " + share.getText() + " " + count.getText());
    return row;
  }
}
