package motguide.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.study.Mistake;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import motguide.ui.quiz.AnswerWords;

/** The notebook of mistakes: own answer, right answer, why it tempted; to be asked again. */
final class Notebook extends VBox {
  private static final int MOST = 30;
  private static final int SIGN_PX = 13;

  private final Library library;
  private final Wording wording;
  private final List<Mistake> mistakes;
  private final Asking asking;
  private final AnswerWords words;
  private final OneOf<Shown> shown = new OneOf<>();
  private final OneOf<Optional<LaneId>> lanes = new OneOf<>();
  private final Button retry = new Button();
  private final VBox rows = new VBox();

  /** Which mistakes are listed. */
  enum Shown {
    /** Not right since. */
    OPEN,
    /** Right the last time. */
    MENDED,
    /** All. */
    ALL
  }

  Notebook(Library library, Wording wording, List<Mistake> mistakes, Asking asking) {
    this.library = library;
    this.wording = wording;
    this.mistakes = mistakes;
    this.asking = asking;
    words = new AnswerWords(library, wording);
    getStyleClass().add("progress-part");
    shown.setId("progress-mistakes-shown");
    shown.offer(
        List.of(Shown.values()),
        each -> wording.text("progress.mistakes." + each.name().toLowerCase(Locale.ROOT)),
        Shown.OPEN);
    List<Optional<LaneId>> offered = new ArrayList<>();
    offered.add(Optional.empty());
    library.pack().lanes().stream().map(Lane::id).map(Optional::of).forEach(offered::add);
    lanes.offer(offered, this::laneName, Optional.empty());
    retry.setId("progress-mistakes-retry");
    retry.setMnemonicParsing(false);
    retry.getStyleClass().add("primary");
    retry.setOnAction(
        action -> asking.all(wanted().stream().map(it -> it.question().id()).toList()));
    FlowPane filters = new FlowPane(shown, lanes);
    filters.getStyleClass().add("progress-filters");
    getChildren()
        .addAll(Texts.wrapped(wording.text("progress.mistakes"), "caption"), filters, retry, rows);
    shown.valueProperty().subscribe(() -> list());
    lanes.valueProperty().subscribe(() -> list());
    list();
  }

  private String laneName(Optional<LaneId> lane) {
    return lane.map(id -> wording.first(library.lane(id).shortName()))
        .orElseGet(() -> wording.text("progress.mistakes.lanes"));
  }

  private List<Mistake> wanted() {
    return mistakes.stream().filter(this::isWanted).limit(MOST).toList();
  }

  private boolean isWanted(Mistake mistake) {
    Optional<LaneId> lane = lanes.valueProperty().get();
    boolean state =
        switch (shown.valueProperty().get()) {
          case OPEN -> !mistake.mended();
          case MENDED -> mistake.mended();
          case ALL -> true;
          case null -> true;
        };
    return state
        && (lane == null
            || lane.isEmpty()
            || laneOf(mistake.question()).map(Lane::id).equals(lane));
  }

  private Optional<Lane> laneOf(Question question) {
    return question.events().stream()
        .findFirst()
        .map(event -> library.lane(library.event(event).lane()));
  }

  private void list() {
    List<Mistake> wanted = wanted();
    retry.setText(wording.text("progress.mistakes.retry", wanted.size()));
    retry.setDisable(wanted.isEmpty());
    rows.getChildren().setAll(wanted.stream().map(this::row).toList());
    long more = mistakes.stream().filter(this::isWanted).count() - wanted.size();
    if (wanted.isEmpty()) {
      rows.getChildren().add(Texts.wrapped(wording.text("progress.mistakes.none"), "secondary"));
    } else if (more > 0) {
      rows.getChildren()
          .add(Texts.wrapped(wording.text("progress.mistakes.others", more), "secondary"));
    }
  }

  private Node row(Mistake mistake) {
    Question question = mistake.question();
    VBox lines = new VBox();
    lines.getStyleClass().add("progress-mistake-words");
    lines
        .getChildren()
        .addAll(
            Texts.wrapped(wording.first(question.prompt()), "progress-mistake-prompt"),
            line(
                IconShape.BATSU,
                wording.text("progress.mistakes.given", words.given(question, mistake.response())),
                "progress-mistake-given"),
            line(
                IconShape.MARU,
                wording.text("progress.mistakes.right", words.right(question)),
                "progress-mistake-right"));
    for (String why : words.tempting(question, mistake.response())) {
      lines.getChildren().add(Texts.wrapped(why, "secondary"));
    }
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button again = new Button(wording.text("progress.mistakes.one"));
    again.setMnemonicParsing(false);
    again.setMinWidth(Region.USE_PREF_SIZE);
    again.setAccessibleText(
        wording.text("progress.mistakes.one.spoken", wording.first(question.gist())));
    again.setOnAction(action -> asking.all(List.<QuestionId>of(question.id())));
    VBox side =
        new VBox(
            Texts.whole(
                wording.text("progress.mistakes.count", mistake.asked(), mistake.missed()),
                "secondary"),
            again);
    if (mistake.mended()) {
      side.getChildren()
          .add(1, Texts.whole(wording.text("progress.mistakes.mended.tag"), "secondary"));
    }
    side.getStyleClass().add("progress-mistake-side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox();
    laneOf(question).ifPresent(lane -> row.getChildren().add(new Seal(lane, wording)));
    row.getChildren().addAll(lines, side);
    row.getStyleClass().add("progress-mistake");
    return row;
  }

  private static Label line(IconShape sign, String text, String style) {
    Label label = Texts.wrapped(text, style);
    label.setGraphic(new Icon(sign, SIGN_PX));
    return label;
  }
}
