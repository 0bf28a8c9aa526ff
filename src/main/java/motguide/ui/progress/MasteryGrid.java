package motguide.ui.progress;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import motguide.content.Era;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.study.Mastery;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/**
 * The chance of recall of each era in each lane, in shades of ink with the numbers on them. Each
 * cell is a button that asks about it.
 */
final class MasteryGrid extends GridPane {
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");

  private final Library library;
  private final Wording wording;
  private final Mastery mastery;
  private final Consumer<Mastery.Cell> ask;

  MasteryGrid(Library library, Wording wording, Mastery mastery, Consumer<Mastery.Cell> ask) {
    this.library = library;
    this.wording = wording;
    this.mastery = mastery;
    this.ask = ask;
    getStyleClass().add("progress-mastery");
    getColumnConstraints().add(new ColumnConstraints());
    int column = 1;
    for (Era era : library.pack().eras()) {
      ColumnConstraints share = new ColumnConstraints();
      share.setHgrow(Priority.ALWAYS);
      share.setFillWidth(true);
      share.setMinWidth(0);
      share.setPrefWidth(1);
      getColumnConstraints().add(share);
      Label name = new Label(wording.first(era.shortName()));
      name.getStyleClass().add("progress-mastery-era");
      name.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
      GridPane.setValignment(name, VPos.BOTTOM);
      add(name, column++, 0);
    }
    int row = 1;
    for (Lane lane : library.pack().lanes()) {
      addLane(lane, row++);
    }
  }

  private void addLane(Lane lane, int row) {
    Label name = new Label(wording.first(lane.shortName()));
    name.setGraphic(new Seal(lane, wording));
    name.getStyleClass().add("progress-mastery-lane");
    name.setMinWidth(Region.USE_PREF_SIZE);
    add(name, 0, row);
    int column = 1;
    for (Era era : library.pack().eras()) {
      add(cell(mastery.at(era.id(), lane.id())), column++, row);
    }
  }

  private Node cell(Optional<Mastery.Cell> there) {
    if (there.isEmpty()) {
      Label none = new Label("–");
      none.getStyleClass().addAll("secondary", "progress-mastery-none");
      return none;
    }
    Mastery.Cell cell = there.get();
    Label recall = new Label(cell.begun() == 0 ? "–" : Math.round(cell.recall() * 100) + "%");
    recall.getStyleClass().add("progress-mastery-recall");
    recall.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    gap.getStyleClass().add("progress-mastery-gap");
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label count = new Label(cell.begun() + "/" + cell.claims());
    count.getStyleClass().add("progress-mastery-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox words = new HBox(recall, gap, count);
    words.setAlignment(Pos.BASELINE_LEFT);
    Button button = new Button();
    button.setGraphic(words);
    words.prefWidthProperty().bind(button.widthProperty().subtract(14));
    button.getStyleClass().addAll("progress-mastery-cell", Ink.of(cell));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(
        wording.text(
            cell.begun() == 0 ? "progress.cell.new.spoken" : "progress.cell.spoken",
            wording.first(library.lane(cell.lane()).name()),
            wording.first(library.era(cell.era()).shortName()),
            Math.round(cell.recall() * 100),
            cell.begun(),
            cell.claims()));
    button.pseudoClassStateChanged(WEAKEST, mastery.weakest().filter(cell::equals).isPresent());
    button.setOnAction(action -> ask.accept(cell));
    return button;
  }
}
