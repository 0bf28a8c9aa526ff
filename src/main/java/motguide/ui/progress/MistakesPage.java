package motguide.ui.progress;

import javafx.scene.layout.VBox;
import motguide.content.Library;
import motguide.study.Confusion;
import motguide.study.Mistake;
import motguide.study.Study;
import motguide.study.SureAndRight;
import motguide.ui.kit.Wording;

/** What was missed, what is taken for what, and how far one’s own certainty is to be trusted. */
final class MistakesPage extends VBox {

  MistakesPage(Library library, Wording wording, Study study, Asking asking) {
    VBox beside =
        new VBox(
            new ConfusionList(wording, Confusion.in(library, study.answers()), asking),
            new SureGrid(wording, new SureAndRight(study.answers(), study.knowledge().calendar())));
    beside.getStyleClass().add("progress-column");
    getChildren()
        .add(
            new Beside(
                new Notebook(
                    library, wording, Mistake.in(study.answers(), study::question), asking),
                beside));
  }
}
