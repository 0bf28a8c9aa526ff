package motguide.ui.vote;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.lecture.HandCount;
import motguide.ui.kit.Wording;

/**
 * A vote for the room: the question, the choices, and under each the bars of what was counted. All
 * text is 1 em or larger and whole. Where the room for it is low, the question gives way first, as
 * it has been read by then; then the choices stand in two columns; at last letters stand for them.
 */
final class RoomVote extends Region {
  private static final int COLUMNS = 2;
  private static final double HALF_PERCENT = 50;

  private final HandCount vote;
  private final VoteWords words;
  private final Label prompt;
  private final List<Pane> shapes;

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
    prompt = new Label(words.prompt());
    prompt.getStyleClass().add("room-vote-prompt");
    prompt.setWrapText(true);
    shapes = List.of(rows(RoomChoice.Shape.LINE), columns(), rows(RoomChoice.Shape.LETTER));
    getChildren().add(prompt);
    getChildren().addAll(shapes);
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
    double asked = prompt.prefHeight(width);
    Pane chosen = shapes.getLast();
    double promptPx = 0;
    for (Pane shape : shapes.subList(0, shapes.size() - 1)) {
      double needed = shape.prefHeight(width);
      if (needed <= height) {
        chosen = shape;
        promptPx = asked + needed <= height ? asked : 0;
        break;
      }
    }
    prompt.setVisible(promptPx > 0);
    prompt.resizeRelocate(left, top, width, asked);
    for (Pane shape : shapes) {
      shape.setVisible(shape.equals(chosen));
      shape.resizeRelocate(left, top + promptPx, width, height - promptPx);
    }
  }

  /** Whether letters stand for the choices. */
  boolean isLettersOnly() {
    return shapes.getLast().isVisible();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset()
        + prompt.prefHeight(width)
        + shapes.getFirst().prefHeight(width)
        + snappedBottomInset();
  }
}
