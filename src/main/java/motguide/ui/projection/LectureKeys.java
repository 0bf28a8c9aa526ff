package motguide.ui.projection;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.lecture.Action;
import motguide.lecture.Board;
import motguide.lecture.Command;
import motguide.lecture.Curtain;
import motguide.lecture.Digression;
import motguide.lecture.KeyTable;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.lecture.Pointing;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.SceneNumber;
import org.jspecify.annotations.Nullable;

/**
 * The keys of keyboard and clicker, the same in both windows. The first key after black or white
 * lifts it and does no more; digits and Enter go to a scene; a board has its keys before the
 * lecture; what is typed into a field stays there.
 */
final class LectureKeys {
  private final LectureSession session;
  private final Library library;
  private final BoardDesk boards;
  private final LectureDesk desk;
  private final ObjectProperty<KeyTable> table =
      new SimpleObjectProperty<>(this, "table", KeyTable.USUAL);
  private final ReadOnlyObjectWrapper<SceneNumber> number =
      new ReadOnlyObjectWrapper<>(this, "number", SceneNumber.NONE);

  LectureKeys(LectureSession session, Library library, BoardDesk boards, LectureDesk desk) {
    this.session = session;
    this.library = library;
    this.boards = boards;
    this.desk = desk;
  }

  /** Which key does what. */
  ObjectProperty<KeyTable> tableProperty() {
    return table;
  }

  /** The scene number being typed. */
  ReadOnlyObjectProperty<SceneNumber> numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** Listens to the keys of a window. */
  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene::getFocusOwner));
  }

  private void pressed(KeyEvent event, Supplier<@Nullable Node> focus) {
    KeyCode code = event.getCode();
    if (code.isModifierKey()
        || event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || code == KeyCode.TAB
        || (focus.get() instanceof TextInputControl && typesOrEdits(code))) {
      return;
    }
    Board board = session.now().lecturer().board();
    if (session.now().curtain() == Curtain.OPEN
        && board != null
        && boards.take(code.name(), board, session)) {
      event.consume();
    } else if (press(code)) {
      event.consume();
    } else if (code == KeyCode.ENTER && focus.get() instanceof ButtonBase button) {
      event.consume();
      button.fire();
    }
  }

  /** Only what a clicker sends and no field needs passes a field by. */
  private static boolean typesOrEdits(KeyCode code) {
    return code != KeyCode.PAGE_DOWN && code != KeyCode.PAGE_UP && code != KeyCode.F5;
  }

  /** Does what a key says; whether it said anything. */
  boolean press(KeyCode code) {
    Action action = table.get().actionOf(code.name()).orElse(null);
    if (liftsCurtain(action)) {
      return true;
    }
    int digit = digit(code);
    if (digit >= 0) {
      number.set(number.get().typed(digit));
      return true;
    }
    if (code == KeyCode.ENTER && !number.get().isEmpty()) {
      SceneNumber typed = number.get();
      number.set(SceneNumber.NONE);
      typed
          .index(session.now().tour().scenes().size())
          .ifPresent(scene -> session.perform(new Command.GoTo(scene)));
      return true;
    }
    if (action == null) {
      return false;
    }
    number.set(SceneNumber.NONE);
    perform(action);
    return true;
  }

  private boolean liftsCurtain(@Nullable Action action) {
    Curtain curtain = session.now().curtain();
    boolean itself =
        action == Action.BLACK
            || action == Action.WHITE
            || action == Action.END
            || action == Action.SWAP;
    if (curtain == Curtain.OPEN || itself) {
      return false;
    }
    session.perform(curtain == Curtain.BLACK ? new Command.Black() : new Command.White());
    return true;
  }

  private static int digit(KeyCode code) {
    String name = code.name();
    return name.matches("(DIGIT|NUMPAD)[0-9]") ? name.charAt(name.length() - 1) - '0' : -1;
  }

  /** Does what a key or button stands for. */
  void perform(Action action) {
    switch (action) {
      case NEXT -> session.perform(new Command.Next());
      case BACK -> session.perform(new Command.Back());
      case FIRST -> session.perform(new Command.First());
      case LAST -> session.perform(new Command.Last());
      case BLACK -> session.perform(new Command.Black());
      case WHITE -> session.perform(new Command.White());
      case FREEZE -> session.perform(new Command.Freeze());
      case START -> session.perform(new Command.Start());
      case END -> session.perform(new Command.End());
      case SNAP_BACK -> session.perform(new Command.SnapBack());
      case BLIND_DATES -> session.perform(new Command.BlindDates());
      case BLIND_NAMES -> session.perform(new Command.BlindNames());
      case BLIND_LANE -> session.perform(new Command.BlindLane(library.event(inPlay()).lane()));
      case POINTER -> take(Tool.POINTER);
      case SPOTLIGHT -> take(Tool.SPOTLIGHT);
      case MAGNIFIER -> take(Tool.MAGNIFIER);
      case INK -> take(Tool.INK);
      case UNDO_INK -> session.perform(new Command.UndoInk());
      case CLEAR_INK -> session.perform(new Command.ClearInk());
      case QUESTION -> question();
      case OVERVIEW -> desk.overview();
      case SWAP -> desk.swapScreens();
      case LANGUAGE -> desk.swapLanguages();
    }
  }

  private EventId inPlay() {
    Lecture now = session.now();
    Digression digression = now.lecturer().digression();
    EventId elsewhere = digression == null ? null : digression.event();
    return elsewhere == null ? now.scene().focus().getFirst() : elsewhere;
  }

  private void take(Tool tool) {
    Tool now = session.pointing().tool();
    session.point(new Pointing(now == tool ? Tool.NONE : tool, null));
  }

  private void question() {
    if (session.now().lecturer().board() != null) {
      session.perform(new Command.HideBoard());
    } else {
      boards
          .boardFor(session.now().scene())
          .ifPresent(board -> session.perform(new Command.ShowBoard(board)));
    }
  }
}
