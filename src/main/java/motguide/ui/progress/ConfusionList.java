package motguide.ui.progress;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.LocalizedText;
import motguide.study.Confusion;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/**
 * Pairs of which one is taken for the other, side by side, each with a round that tells them apart.
 */
final class ConfusionList extends VBox {
  private static final int MOST = 6;
  private static final int SIGN_PX = 16;
  private static final double NAME_PERCENT = 46;

  private final Wording wording;
  private final Asking asking;

  ConfusionList(Wording wording, List<Confusion> confusions, Asking asking) {
    this.wording = wording;
    this.asking = asking;
    getStyleClass().add("progress-part");
    getChildren().add(Texts.wrapped(wording.text("progress.pairs"), "caption"));
    confusions.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
    if (confusions.isEmpty()) {
      getChildren().add(Texts.wrapped(wording.text("progress.pairs.none"), "secondary"));
    }
  }

  private Node row(Confusion confusion) {
    Icon sign = new Icon(IconShape.SWAP, SIGN_PX);
    GridPane names = new GridPane();
    for (double percent : new double[] {NAME_PERCENT, 100 - 2 * NAME_PERCENT, NAME_PERCENT}) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(percent);
      names.getColumnConstraints().add(share);
    }
    names.addRow(0, name(confusion.right()), sign, name(confusion.taken()));
    GridPane.setHalignment(sign, HPos.CENTER);
    Button drill = new Button(wording.text("progress.pairs.drill", confusion.questions().size()));
    drill.getStyleClass().add("progress-pair-drill");
    drill.setMnemonicParsing(false);
    drill.setMinWidth(Region.USE_PREF_SIZE);
    drill.setAccessibleText(
        wording.text(
            "progress.pairs.spoken",
            wording.first(confusion.right()),
            wording.first(confusion.taken()),
            confusion.times(),
            confusion.questions().size()));
    drill.setOnAction(action -> asking.all(confusion.questions()));
    Label times =
        Texts.wrapped(wording.text("progress.pairs.times", confusion.times()), "secondary");
    HBox.setHgrow(times, Priority.ALWAYS);
    times.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(times, drill);
    foot.getStyleClass().add("progress-pair-names");
    VBox row = new VBox(names, foot);
    row.getStyleClass().add("progress-pair");
    return row;
  }

  private Label name(LocalizedText text) {
    Label name = Texts.wrapped(wording.first(text), "progress-pair-name");
    name.setMaxWidth(Double.MAX_VALUE);
    return name;
  }
}
