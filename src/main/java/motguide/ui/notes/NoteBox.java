package motguide.ui.notes;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import motguide.content.Id;
import motguide.study.Study;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.TabMovesOn;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A person's own note on an event or a card, and their bookmark. What is typed is kept a moment
 * after the last key, and when the keyboard goes elsewhere.
 */
public final class NoteBox extends VBox {
  private static final Duration PAUSE = Duration.seconds(1);
  private static final double ICON_PX = 16;
  private static final int ROWS = 3;

  private final Study study;
  private final TextArea text = new TextArea();
  private final ToggleButton bookmark = new ToggleButton();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable Id on;

  /**
   * A box about nothing yet.
   *
   * @param toList leads to the list of all notes and bookmarks
   */
  public NoteBox(Study study, Wording wording, Runnable toList) {
    this.study = study;
    getStyleClass().add("note-box");
    getStylesheets().add(NoteBox.class.getResource("notes.css").toExternalForm());
    Label caption = new Label(wording.text("notes.own"));
    caption.getStyleClass().add("caption");
    caption.setLabelFor(text);
    Label key = new Label("N");
    key.getStyleClass().add("key-hint");
    HBox head = new HBox(caption, key);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("note-head");
    text.setId("note-text");
    text.setWrapText(true);
    TabMovesOn.in(text);
    text.setPrefRowCount(ROWS);
    text.setPromptText(wording.text("notes.prompt"));
    text.setAccessibleText(wording.text("notes.own"));
    text.textProperty().subscribe((before, now) -> pause.playFromStart());
    text.focusedProperty()
        .subscribe(
            (before, now) -> {
              if (!now) {
                save();
              }
            });
    pause.setOnFinished(event -> save());
    prepareBookmark(wording);
    Button list = new Button(wording.text("notes.list"));
    list.setId("note-list");
    list.getStyleClass().add("plain");
    list.setMnemonicParsing(false);
    list.setOnAction(
        event -> {
          save();
          toList.run();
        });
    list.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane foot = new FlowPane(bookmark, list);
    foot.getStyleClass().add("note-foot");
    getChildren().addAll(head, text, foot);
    study.whenLoaded(this::refresh);
  }

  private void prepareBookmark(Wording wording) {
    Label key = new Label("B");
    key.getStyleClass().add("key-hint");
    HBox graphic = new HBox(new Icon(IconShape.STAR, ICON_PX), key);
    graphic.setAlignment(Pos.CENTER);
    graphic.getStyleClass().add("note-bookmark-graphic");
    bookmark.setId("note-bookmark");
    bookmark.getStyleClass().add("note-bookmark");
    bookmark.setText(wording.text("notes.bookmark"));
    bookmark.setGraphic(graphic);
    bookmark.setContentDisplay(ContentDisplay.LEFT);
    bookmark.setMnemonicParsing(false);
    bookmark.setMinWidth(Region.USE_PREF_SIZE);
    bookmark.setOnAction(event -> mark(bookmark.isSelected()));
  }

  /** Is about {@code other} from now on; what was typed before is kept. */
  public void show(Id other) {
    save();
    on = other;
    refresh();
  }

  private void refresh() {
    Id about = on;
    if (about == null) {
      return;
    }
    text.setText(study.jottings().note(about));
    pause.stop();
    bookmark.setSelected(study.jottings().isMarked(about));
  }

  /** Keeps what is typed now. */
  public void save() {
    pause.stop();
    Id about = on;
    if (about != null) {
      study.jottings().write(about, text.getText());
    }
  }

  private void mark(boolean marked) {
    Id about = on;
    if (about != null) {
      study.jottings().mark(about, marked);
    }
  }

  /** Sets the bookmark or takes it away. */
  public void toggleBookmark() {
    bookmark.setSelected(!bookmark.isSelected());
    mark(bookmark.isSelected());
  }

  /** Whether the bookmark is set. */
  public boolean isMarked() {
    return bookmark.isSelected();
  }

  /** Gives the keyboard to the note. */
  public void focusNote() {
    text.requestFocus();
    text.end();
  }
}
