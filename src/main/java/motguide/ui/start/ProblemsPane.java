package motguide.ui.start;

import javafx.scene.Parent;
import motguide.content.pack.PackReading;
import motguide.ui.kit.Fxml;
import motguide.ui.kit.Messages;

/** The page of what must be mended in a pack: each place, the line itself, now and as it should. */
public final class ProblemsPane {
  private final ProblemsController controller;
  private final Parent node;

  /**
   * The page for a reading that did not end in a pack.
   *
   * @param excerpts gives the lines around each problem
   */
  public ProblemsPane(
      PackReading reading, ExcerptSource excerpts, Messages messages, ProblemActions actions) {
    controller = new ProblemsController(reading, excerpts, messages, actions);
    node =
        new Fxml(messages)
            .with(ProblemsController.class, () -> controller)
            .load(ProblemsPane.class, "Problems.fxml");
  }

  /** The node to put into the window. */
  public Parent node() {
    return node;
  }

  /** Gives the keyboard to the list of problems. */
  public void focusFirst() {
    controller.focusFirst();
  }
}
