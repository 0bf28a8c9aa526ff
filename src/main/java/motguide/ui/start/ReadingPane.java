package motguide.ui.start;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Messages;
import motguide.ui.shell.Mark;

/** Stands in the window while a pack is being read. */
public final class ReadingPane {
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox node;

  /**
   * A pane for the reading of one pack.
   *
   * @param name what is being read, as the reader would name it; empty for the built-in pack
   */
  public ReadingPane(Messages messages, String name) {
    Label words =
        new Label(
            name.isEmpty()
                ? messages.text("reading.built-in")
                : messages.text("reading.pack", name));
    words.setWrapText(true);
    bar.getStyleClass().add("reading-bar");
    bar.setAccessibleText(words.getText());
    node = new VBox(new Mark(), words, bar);
    node.getStyleClass().add("reading");
    node.getStylesheets().add(ReadingPane.class.getResource("start.css").toExternalForm());
  }

  /** The node to put into the window. */
  public Parent node() {
    return node;
  }

  /** Shows how much is done, from 0 to 1. */
  public void progress(double fraction) {
    bar.setProgress(fraction);
  }
}
