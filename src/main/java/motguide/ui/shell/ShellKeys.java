package motguide.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import motguide.ui.navigation.Place.Section;

/**
 * The keys that work on every screen. Those with a modifier act at once; single letters act only
 * after the screen has let them pass, never while a text is being typed, and not at all if the
 * reader has switched them off.
 */
public final class ShellKeys {
  private final GuideShell shell;
  private final Map<KeyCombination, Runnable> chords = new LinkedHashMap<>();
  private final Map<String, Runnable> letters = new LinkedHashMap<>();

  ShellKeys(GuideShell shell) {
    this.shell = shell;
    chord(new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN), Section.TIMELINE);
    chord(new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN), Section.CARDS);
    chord(new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN), Section.QUIZ);
    chord(new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN), Section.PROGRESS);
    chord(new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN), Section.SETTINGS);
    chords.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), shell::back);
    chords.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), shell::forward);
    chords.put(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), shell::openSearch);
    letters.put("?", shell::openShortcuts);
    letters.put("l", () -> shell.change(swapped()));
  }

  private motguide.study.Settings swapped() {
    motguide.study.Settings now = shell.settingsProperty().get();
    return now.withLanguage(now.language().swapped());
  }

  private void chord(KeyCombination keys, Section section) {
    chords.put(keys, () -> shell.openSection(section));
  }

  /** Lets {@code keys} do {@code action} on every screen. */
  public void addChord(KeyCombination keys, Runnable action) {
    chords.put(keys, action);
  }

  /**
   * Lets the typed character {@code letter} do {@code action} on every screen that does not use it
   * itself.
   */
  public void addLetter(String letter, Runnable action) {
    letters.put(letter, action);
  }

  void install(Region root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedFirst);
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typedLast);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedLast);
  }

  private void pressedFirst(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> chord : chords.entrySet()) {
      if (chord.getKey().match(event)) {
        event.consume();
        chord.getValue().run();
        return;
      }
    }
  }

  private void pressedLast(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && shell.overlay().isPresent()) {
      event.consume();
      shell.closeOverlay();
    } else if (event.getCode() == KeyCode.F5 && shell.overlay().isEmpty()) {
      event.consume();
      shell.openSection(Section.PROJECTION);
    }
  }

  private void typedLast(KeyEvent event) {
    if (event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || shell.overlay().isPresent()
        || !shell.settingsProperty().get().singleKeys()
        || isTyping(event)) {
      return;
    }
    Runnable action = letters.get(event.getCharacter());
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof Node node && node instanceof TextInputControl;
  }
}
