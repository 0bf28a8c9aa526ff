package motguide.ui.shortcuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motguide.content.Language;
import motguide.text.Folding;
import motguide.ui.kit.Messages;
import motguide.ui.kit.Wording;

/** The keys that fit what is typed: by what they do, in either language, or by the key itself. */
final class ShortcutsViewModel {
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]");

  private final Wording wording;
  private final List<Messages> languages =
      Arrays.stream(Language.values()).map(Messages::new).toList();
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<List<KeyGroup>> groups =
      new ReadOnlyObjectWrapper<>(this, "groups", KeyTable.groups());

  ShortcutsViewModel(Wording wording) {
    this.wording = wording;
    typed.subscribe((before, now) -> groups.set(fitting(now)));
  }

  /** What stands in the field. */
  StringProperty typedProperty() {
    return typed;
  }

  /** The keys to be listed; no group is empty. */
  ReadOnlyObjectProperty<List<KeyGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  private List<KeyGroup> fitting(String text) {
    List<String> words =
        Arrays.stream(Folding.WORDS.text(text).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty() && !text.isBlank()) {
      return byCap(text.strip());
    }
    List<KeyGroup> found = new ArrayList<>();
    for (KeyGroup group : KeyTable.groups()) {
      List<KeyRow> rows =
          group.rows().stream().filter(row -> fits(words, said(group, row))).toList();
      if (!rows.isEmpty()) {
        found.add(new KeyGroup(group.code(), rows));
      }
    }
    return List.copyOf(found);
  }

  /** Whether every word stands in {@code said}; one of Latin letters where a word begins. */
  private static boolean fits(List<String> words, String said) {
    return words.stream()
        .allMatch(
            word ->
                Pattern.compile(
                        (LATIN.matcher(word).lookingAt() ? "(?<![a-z0-9])" : "")
                            + Pattern.quote(word))
                    .matcher(said)
                    .find());
  }

  /** The rows with just this cap: a sign such as an arrow, which is no word. */
  private static List<KeyGroup> byCap(String sign) {
    return KeyTable.groups().stream()
        .map(
            group ->
                new KeyGroup(
                    group.code(),
                    group.rows().stream()
                        .filter(row -> row.strokes().stream().anyMatch(caps -> caps.contains(sign)))
                        .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private String said(KeyGroup group, KeyRow row) {
    StringBuilder said = new StringBuilder();
    languages.forEach(
        language ->
            said.append(language.text("shortcuts.group." + group.code()))
                .append(' ')
                .append(language.text(textKey(group, row)))
                .append(' '));
    row.strokes().forEach(caps -> said.append(String.join(" ", caps)).append(' '));
    return Folding.WORDS.text(said.toString());
  }

  /** The key of the text that says what a row does. */
  static String textKey(KeyGroup group, KeyRow row) {
    return "shortcuts.key." + group.code() + "." + row.id();
  }

  /** What to say where nothing fits; empty where something does. */
  String emptyText() {
    return groups.get().isEmpty() ? wording.text("shortcuts.none", typed.get().strip()) : "";
  }
}
