package motguide.ui.vote;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motguide.lecture.HandCount;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.projection.PhraseLabel;

/** One choice of a vote as the room sees it. */
final class RoomChoice extends VBox {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final int ICON_PX = 44;

  private final HandCount vote;
  private final VoteWords words;
  private final int index;

  /** How much of it there is room for. */
  enum Shape {
    /** Letter, text and result in a line, bars under it. */
    LINE,
    /** Letter and text, result beside the bars under it. */
    BLOCK,
    /** Letter, bars and result; the text has been read by then. */
    LETTER
  }

  RoomChoice(HandCount vote, VoteWords words, int index, Shape shape) {
    this.vote = vote;
    this.words = words;
    this.index = index;
    getStyleClass().add("room-vote-choice");
    HBox line = line(letter());
    if (words.isShownRight(index)) {
      line.getChildren().add(new Icon(IconShape.MARU, ICON_PX));
      pseudoClassStateChanged(RIGHT, true);
    }
    boolean bars = !vote.phase().counts();
    switch (shape) {
      case LINE -> {
        line.getChildren().addAll(text(), result());
        getChildren().add(line);
        if (bars) {
          getChildren().add(bars());
        }
      }
      case BLOCK -> {
        line.getChildren().add(text());
        getChildren().add(line);
        if (bars) {
          getChildren().add(line(bars(), result()));
        }
      }
      case LETTER -> {
        if (bars) {
          line.getChildren().addAll(bars(), result());
        }
        getChildren().add(line);
      }
    }
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("room-vote-line");
    return line;
  }

  private Label letter() {
    Label letter = new Label(VoteWords.letter(index));
    letter.getStyleClass().add("room-vote-letter");
    letter.setMinWidth(USE_PREF_SIZE);
    return letter;
  }

  private PhraseLabel text() {
    PhraseLabel text = new PhraseLabel(words.text(index), "room-vote-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    return text;
  }

  private Label result() {
    Label result = new Label(words.result(index));
    result.getStyleClass().add("room-vote-result");
    result.setMinWidth(USE_PREF_SIZE);
    return result;
  }

  private VBox bars() {
    VBox bars = new VBox(new VoteBar(vote.firstShare(index), "first"));
    bars.getStyleClass().add("room-vote-bars");
    bars.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bars, Priority.ALWAYS);
    if (vote.phase().showsShift() && vote.votedTwice()) {
      bars.getChildren().add(new VoteBar(vote.secondShare(index), "second"));
    }
    return bars;
  }
}
