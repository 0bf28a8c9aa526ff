package motguide.ui.progress;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import motguide.quiz.Confidence;
import motguide.study.SureAndRight;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/** How often one was right for each word on certainty, over all and month by month. */
final class SureGrid extends VBox {
  private static final int MONTHS = 5;

  SureGrid(Wording wording, SureAndRight shares) {
    getStyleClass().add("progress-part");
    getChildren().add(Texts.wrapped(wording.text("progress.sure"), "caption"));
    List<YearMonth> months = shares.months(MONTHS);
    if (months.isEmpty()) {
      getChildren().add(Texts.wrapped(wording.text("progress.sure.none"), "secondary"));
      return;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("progress-sure");
    grid.add(Texts.whole(wording.text("progress.sure.all"), "caption"), 1, 0);
    for (int i = 0; i < months.size(); i++) {
      String name =
          months.get(i).getMonth().getDisplayName(TextStyle.SHORT, wording.language().locale());
      grid.add(Texts.whole(name, "secondary"), i + 2, 0);
    }
    int row = 1;
    for (Confidence said : List.of(Confidence.SURE, Confidence.MAYBE, Confidence.LOW)) {
      grid.add(
          Texts.whole(wording.text("quiz.confidence." + said.name().toLowerCase(Locale.ROOT))),
          0,
          row);
      Label all =
          Texts.whole(
              shares
                  .overall(said)
                  .map(it -> wording.text("progress.sure.share", percent(it), it.answers()))
                  .orElse("–"),
              "strong");
      grid.add(all, 1, row);
      for (int i = 0; i < months.size(); i++) {
        Optional<SureAndRight.Share> share = shares.in(months.get(i), said);
        grid.add(Texts.whole(share.map(it -> percent(it) + "%").orElse("–")), i + 2, row);
      }
      row++;
    }
    getChildren().addAll(grid, Texts.wrapped(sentence(wording, shares), "medium"));
  }

  private static long percent(SureAndRight.Share share) {
    return Math.round(share.share() * 100);
  }

  private static String sentence(Wording wording, SureAndRight shares) {
    return shares
        .overall(Confidence.SURE)
        .map(
            sure ->
                wording.text("progress.sure.words", percent(sure), sure.answers() - sure.right()))
        .orElse(wording.text("progress.sure.never"));
  }
}
