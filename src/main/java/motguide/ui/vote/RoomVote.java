package motguide.ui.vote;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.lecture.HandCount;
import motguide.ui.kit.Wording;
import motguide.ui.projection.PhraseLabel;

/**
 * A vote for the room: the question, the choices, and with each the bars of what was counted. All
 * text is 1 em or larger and whole. It is set in the largest type that has room; where even the
 * smallest has none, the question gives way first, as it has been read by then; then the choices
 * stand in two columns; at last letters stand for them.
 */
final class RoomVote extends Region {
  private static final int COLUMNS = 2;
  private static final double HALF_PERCENT = 50;

  private final HandCount vote;
  private final VoteWords words;
  private final List<Pane> faces;

  RoomVote(HandCount vote, Wording wording) {
    this.vote = vote;
    words = new VoteWords(vote, wording);
    var sheet = RoomVote.class.getResource("vote.css");
    if (sheet == null) {
      throw new IllegalStateException("stylesheet vote.css is missing");
    }
    getStylesheets().add(sheet.toExternalForm());
    getStyleClass().add("room-vote");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.spoken());
    faces =
        List.of(
            asked("large"),
            asked("medium"),
            asked("plain"),
            rows(RoomChoice.Shape.LINE),
            columns(),
            rows(RoomChoice.Shape.LETTER));
    getChildren().addAll(faces);
  }

  /** The question and the choices in one of three sizes. */
  private VBox asked(String size) {
    PhraseLabel prompt = new PhraseLabel(words.prompt(), "room-vote-prompt");
    VBox face = new VBox(prompt, rows(RoomChoice.Shape.LINE));
    face.getStyleClass().addAll("room-vote-face", size);
    return face;
  }

  private VBox rows(RoomChoice.Shape shape) {
    VBox rows = new VBox();
    rows.getStyleClass().add("room-vote-choices");
    for (int i = 0; i < vote.choices().size(); i++) {
      rows.getChildren().add(new RoomChoice(vote, words, i, shape));
    }
    return rows;
  }

  private GridPane columns() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("room-vote-grid");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF_PERCENT);
      grid.getColumnConstraints().add(half);
    }
    for (int i = 0; i < vote.choices().size(); i++) {
      grid.add(new RoomChoice(vote, words, i, RoomChoice.Shape.BLOCK), i % COLUMNS, i / COLUMNS);
    }
    return grid;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    Pane chosen = faces.getLast();
    for (Pane face : faces) {
      if (face.prefHeight(width) <= height) {
        chosen = face;
        break;
      }
    }
    for (Pane face : faces) {
      face.setVisible(face.equals(chosen));
      face.resizeRelocate(left, top, width, height);
    }
  }

  /** Whether letters stand for the choices. */
  boolean isLettersOnly() {
    return faces.getLast().isVisible();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + faces.getFirst().prefHeight(width) + snappedBottomInset();
  }
}
