package motguide.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sentence at the foot of the window that stays until it is closed; it covers no control. */
public final class NoticeBar extends HBox {

  /**
   * A notice.
   *
   * @param copied what the copy button puts on the clipboard; empty for no such button
   * @param closed called when the reader closes it
   */
  public NoticeBar(Messages messages, String sentence, String copied, Runnable closed) {
    getStyleClass().add("notice-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(sentence);
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new Icon(IconShape.WARN, 20), words);
    if (!copied.isEmpty()) {
      Button copy = new Button(messages.text("notice.copy"));
      copy.setOnAction(
          event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
          });
      getChildren().add(copy);
    }
    Button close = new Button();
    close.getStyleClass().add("plain");
    close.setGraphic(new Icon(IconShape.X, 18));
    close.setAccessibleText(messages.text("notice.close"));
    close.setOnAction(event -> closed.run());
    getChildren().add(close);
  }
}
