package motguide.ui.vote;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motguide.lecture.HandCount;
import motguide.ui.kit.Wording;

/** A vote for the lecturer: what to do now, the counts as they are typed, and which is right. */
final class LecturerVote extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final HandCount vote;
  private final Wording wording;
  private final VoteWords words;
  private final Consumer<HandCount> change;

  /**
   * A vote.
   *
   * @param change takes the vote after a button has been pressed
   */
  LecturerVote(HandCount vote, Wording wording, Consumer<HandCount> change) {
    this.vote = vote;
    this.wording = wording;
    this.change = change;
    words = new VoteWords(vote, wording);
    var sheet = LecturerVote.class.getResource("vote.css");
    if (sheet == null) {
      throw new IllegalStateException("stylesheet vote.css is missing");
    }
    getStylesheets().add(sheet.toExternalForm());
    getStyleClass().add("lecturer-vote");
    Label phase = new Label(words.phase());
    phase.getStyleClass().add("lecturer-vote-phase");
    Label prompt = new Label(words.prompt());
    prompt.setWrapText(true);
    prompt.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(phase, prompt);
    for (int i = 0; i < vote.choices().size(); i++) {
      getChildren().add(choice(i));
    }
    getChildren().addAll(buttons(), help());
  }

  private HBox choice(int index) {
    Label letter = new Label(VoteWords.letter(index));
    letter.getStyleClass().add("lecturer-vote-letter");
    Label text = new Label(words.text(index));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label right = new Label(wording.text("vote.right"));
    right.getStyleClass().add("pill");
    right.setVisible(vote.choices().get(index).right());
    right.setManaged(right.isVisible());
    right.setMinWidth(USE_PREF_SIZE);
    Label hands = new Label(hands(index));
    hands.getStyleClass().add("lecturer-vote-hands");
    hands.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(letter, text, right, hands);
    row.getStyleClass().add("lecturer-vote-choice");
    boolean here = vote.phase().counts() && vote.at() == index;
    row.pseudoClassStateChanged(HERE, here);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(
        wording.text(
            here ? "vote.spoken.here" : "vote.spoken",
            VoteWords.letter(index),
            text.getText(),
            hands.getText()));
    return row;
  }

  private String hands(int index) {
    return vote.phase() == HandCount.Phase.FIRST || !twice()
        ? wording.text("vote.hands", vote.first().get(index))
        : wording.text("vote.hands.twice", vote.first().get(index), vote.second().get(index));
  }

  private boolean twice() {
    return vote.phase() == HandCount.Phase.SECOND || vote.votedTwice();
  }

  private FlowPane buttons() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("lecturer-vote-buttons");
    if (vote.phase() != HandCount.Phase.ANSWER) {
      boolean counting = vote.phase().counts();
      row.getChildren()
          .add(
              button(
                  counting ? "vote.done" : next(),
                  counting ? HandCount::nextPhase : HandCount::next));
      if (vote.phase() != HandCount.Phase.SHIFT) {
        row.getChildren().add(button("vote.answer", HandCount::answered));
      }
    }
    if (vote.phase() != HandCount.Phase.FIRST) {
      row.getChildren().add(button("vote.back", HandCount::previousPhase));
    }
    return row;
  }

  private String next() {
    return vote.phase() == HandCount.Phase.DISCUSS ? "vote.again" : "vote.answer.show";
  }

  private Button button(String key, Function<HandCount, HandCount> action) {
    Button button = new Button(wording.text(key));
    button.setId(key.replace('.', '-'));
    // Digits and Enter count hands; the keyboard stays with them.
    button.setFocusTraversable(false);
    button.setOnAction(event -> change.accept(action.apply(vote)));
    return button;
  }

  private Label help() {
    Label help =
        new Label(wording.text(vote.phase().counts() ? "vote.help.count" : "vote.help.talk"));
    help.getStyleClass().add("lecturer-vote-help");
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    return help;
  }
}
