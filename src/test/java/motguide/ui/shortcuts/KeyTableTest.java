package motguide.ui.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Language;
import motguide.ui.kit.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of keys says what the code does. The classes that handle keys are read as text: what
 * they name is what they react to.
 */
final class KeyTableTest {
  private static final Path UI = Path.of("src/main/java/motguide/ui");
  private static final Pattern CODE = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
  private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_, ]*) ->");
  private static final Pattern LETTER =
      Pattern.compile("(?:case|equals\\(|equalsIgnoreCase\\(|put\\() ?\"([a-z0-9/?])\"");

  /** What a cap is called where keys are handled; any of them will do. */
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("←", Set.of("LEFT")),
          Map.entry("→", Set.of("RIGHT")),
          Map.entry("↑", Set.of("UP")),
          Map.entry("↓", Set.of("DOWN")),
          Map.entry("Home", Set.of("HOME")),
          Map.entry("End", Set.of("END")),
          Map.entry("PageUp", Set.of("PAGE_UP")),
          Map.entry("PageDown", Set.of("PAGE_DOWN")),
          Map.entry("+", Set.of("PLUS")),
          Map.entry("−", Set.of("MINUS")),
          Map.entry("0", Set.of("DIGIT0", "0")),
          Map.entry("1–3", Set.of("DIGIT3")),
          Map.entry("1–4", Set.of("DIGIT4", "1")),
          Map.entry("Enter", Set.of("ENTER")),
          Map.entry("Esc", Set.of("ESCAPE")),
          Map.entry("Space", Set.of("SPACE")),
          Map.entry("Delete", Set.of("DELETE")),
          Map.entry("Backspace", Set.of("BACK_SPACE")),
          Map.entry(",", Set.of("COMMA")),
          Map.entry("F11", Set.of("F11")),
          Map.entry("Ctrl", Set.of("SHORTCUT_DOWN", "isShortcutDown")),
          Map.entry("Alt", Set.of("ALT_DOWN", "isAltDown")),
          Map.entry("Shift", Set.of("isShiftDown")),
          Map.entry("A–Z", Set.of("Keys.index")),
          Map.entry("1–9", Set.of("Keys.index")));

  @Test
  void everyRowHasItsWordsInBothLanguages() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (KeyGroup group : KeyTable.groups()) {
        assertThat(messages.text("shortcuts.group." + group.code())).isNotBlank();
        for (KeyRow row : group.rows()) {
          assertThat(messages.text(ShortcutsViewModel.textKey(group, row))).isNotBlank();
        }
      }
    }
  }

  @Test
  void whatStrokesAreHeldWithIsDrawnOnce() {
    assertThat(KeyRow.of("x", "Ctrl ←", "Ctrl →").shownStrokes())
        .containsExactly(List.of("Ctrl", "←"), List.of("→"));
    assertThat(KeyRow.of("x", "I", "Shift I").shownStrokes())
        .containsExactly(List.of("I"), List.of("Shift", "I"));
    assertThat(KeyRow.of("x", "Home", "End").shownStrokes())
        .containsExactly(List.of("Home"), List.of("End"));
  }

  @Test
  void noTextIsLeftOverFromARowThatIsGone() {
    Set<String> rows =
        KeyTable.groups().stream()
            .flatMap(
                group -> group.rows().stream().map(row -> ShortcutsViewModel.textKey(group, row)))
            .collect(Collectors.toSet());

    assertThat(new Messages(Language.JA).bundle().keySet())
        .filteredOn(key -> key.startsWith("shortcuts.key."))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void noStrokeMeansTwoThingsInOnePlaceButWhereThePlaceDiffers() {
    for (KeyGroup group : KeyTable.groups()) {
      if (List.of("timeline", "feedback", "everywhere").contains(group.code())) {
        assertThat(group.rows().stream().flatMap(row -> row.strokes().stream()))
            .as(group.code())
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          everywhere | shell/ShellKeys.java ../app/GuideWindow.java
          timeline   | timeline/TimelineKeys.java home/HomeScreen.java home/HomeController.java
          cards      | card/CardsController.java card/CardController.java card/TileWalk.java
          quiz       | quiz
          feedback   | quiz/QuizKeys.java quiz/ResultView.java
          search     | search/SearchController.java
          """)
  void everyKeyOfTheTableIsHandled(String code, String files) throws IOException {
    String source = source(files);
    Set<String> handled = named(source);

    for (KeyRow row : group(code).rows()) {
      for (String cap : row.strokes().stream().flatMap(List::stream).toList()) {
        assertThat(names(cap))
            .as("%s, %s", code, row)
            .anyMatch(
                name -> handled.contains(name) || (name.length() > 2 && source.contains(name)));
      }
    }
  }

  @Test
  void everyKeyOfTheTimelineIsInTheTable() throws IOException {
    Set<String> handled = new TreeSet<>(named(source("timeline/TimelineKeys.java")));
    Set<String> otherWaysToType = Set.of("ADD", "SUBTRACT", "EQUALS", "SEMICOLON", "NUMPAD0");
    handled.removeAll(otherWaysToType);

    assertThat(handled).isSubsetOf(listed("timeline"));
  }

  @Test
  void theKeysInTheJavadocOfTheControlAreThoseOfTheTable() throws IOException {
    Set<String> ofTheScreen =
        Set.of(
            "find",
            "table",
            "goto",
            "lineage",
            "year",
            "measure",
            "selection",
            "era",
            "tour",
            "export",
            "card",
            "note",
            "bookmark",
            "quiz");
    Set<List<String>> listed =
        group("timeline").rows().stream()
            .filter(row -> !ofTheScreen.contains(row.id()))
            .flatMap(row -> row.strokes().stream())
            .collect(Collectors.toSet());
    assertThat(documented(source("timeline/TimelineView.java")))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  /**
   * The strokes in the rows of the table in a class comment; a modifier holds for all in a cell.
   */
  private static Set<List<String>> documented(String source) {
    Set<List<String>> strokes = new HashSet<>();
    Matcher row = Pattern.compile("<tr><td>([^<]+)<td>").matcher(source);
    while (row.find()) {
      if (row.group(1).contains("wheel")) {
        continue;
      }
      for (String part : row.group(1).split(",", -1)) {
        List<String> caps = List.of(part.strip().split(" ", -1));
        boolean held = Set.of("Ctrl", "Shift", "Alt").contains(caps.getFirst());
        for (String cap : held ? caps.subList(1, caps.size()) : caps) {
          strokes.add(held ? List.of(caps.getFirst(), cap) : List.of(cap));
        }
      }
    }
    return strokes;
  }

  @Test
  void everyKeyOfTheShellIsInTheTable() throws IOException {
    Set<String> handled = new TreeSet<>(named(source("shell/ShellKeys.java")));
    handled.removeAll(Set.of("DIGIT1", "DIGIT2", "DIGIT3"));

    assertThat(handled).isSubsetOf(listed("everywhere"));
  }

  private static Set<String> listed(String code) {
    return group(code).rows().stream()
        .flatMap(row -> row.strokes().stream())
        .flatMap(List::stream)
        .flatMap(cap -> names(cap).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of a cap in code; of a letter, its key code and its character. */
  private static Set<String> names(String cap) {
    Set<String> known = NAMES.get(cap);
    return known == null ? new HashSet<>(List.of(cap, cap.toLowerCase(Locale.ROOT))) : known;
  }

  private static KeyGroup group(String code) {
    return KeyTable.groups().stream()
        .filter(group -> group.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> named(String source) {
    Set<String> names = new HashSet<>();
    for (Pattern pattern : List.of(CODE, LETTER)) {
      Matcher matcher = pattern.matcher(source);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    Matcher cases = CASE.matcher(source);
    while (cases.find()) {
      Arrays.stream(cases.group(1).split(",", -1)).map(String::strip).forEach(names::add);
    }
    return names;
  }

  private static String source(String files) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : files.split(" ", -1)) {
      Path path = UI.resolve(file);
      try (Stream<Path> within = Files.walk(path)) {
        for (Path each : within.filter(Files::isRegularFile).sorted().toList()) {
          all.append(Files.readString(each));
        }
      }
    }
    return all.toString();
  }
}
