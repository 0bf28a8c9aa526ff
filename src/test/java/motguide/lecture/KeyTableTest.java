package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import motguide.lecture.KeyTable.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyTableTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PAGE_DOWN, NEXT
          RIGHT,     NEXT
          SPACE,     NEXT
          PAGE_UP,   BACK
          LEFT,      BACK
          PERIOD,    BLACK
          B,         BLACK
          W,         WHITE
          S,         FREEZE
          F5,        START
          ESCAPE,    END
          HOME,      FIRST
          END,       LAST
          """)
  void theUsualKeysAreThoseOfClickers(String key, Action action) {
    assertThat(KeyTable.USUAL.actionOf(key)).contains(action);
  }

  @Test
  void noUsualKeyDoesTwoThings() {
    assertThat(Arrays.stream(Action.values()).flatMap(action -> action.usualKeys().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNewKeyIsTheOneShown() {
    KeyTable table = changed(KeyTable.USUAL.adding(Action.FREEZE, "F9"));
    assertThat(table.keysOf(Action.FREEZE)).containsExactly("F9", "S");
    assertThat(table.actionOf("F9")).contains(Action.FREEZE);
    assertThat(KeyTable.USUAL.actionOf("F9")).isEmpty();
  }

  @Test
  void aKeyThatDoesSomethingElseIsRefused() {
    assertThat(KeyTable.USUAL.adding(Action.FREEZE, "B"))
        .isEqualTo(new Change.Taken("B", Action.BLACK));
  }

  @ParameterizedTest
  @CsvSource({"DIGIT1", "NUMPAD7", "ENTER", "TAB"})
  void keysForSceneNumbersAreRefused(String key) {
    assertThat(KeyTable.USUAL.adding(Action.FREEZE, key)).isEqualTo(new Change.Reserved(key));
  }

  @Test
  void theLastKeyOfAnActionStays() {
    assertThat(KeyTable.USUAL.removing(Action.WHITE, "W"))
        .isEqualTo(new Change.Needed("W", Action.WHITE));
    KeyTable table = changed(KeyTable.USUAL.removing(Action.BLACK, "B"));
    assertThat(table.keysOf(Action.BLACK)).containsExactly("PERIOD");
    assertThat(table.adding(Action.FREEZE, "B")).isInstanceOf(Change.Changed.class);
  }

  @Test
  void changesCanBeKeptAndFoundAgain() {
    KeyTable table = changed(KeyTable.USUAL.adding(Action.FREEZE, "F9"));
    assertThat(table.changes()).isEqualTo(Map.of(Action.FREEZE, List.of("F9", "S")));
    assertThat(KeyTable.of(table.changes())).isEqualTo(table);
    assertThat(KeyTable.USUAL.changes()).isEmpty();
  }

  @Test
  void keptChangesThatContradictThemselvesAreLeftOut() {
    assertThat(KeyTable.of(Map.of(Action.FREEZE, List.of("B")))).isEqualTo(KeyTable.USUAL);
    assertThat(KeyTable.of(Map.of(Action.FREEZE, List.of()))).isEqualTo(KeyTable.USUAL);
    assertThat(KeyTable.of(Map.of(Action.FREEZE, List.of("DIGIT1")))).isEqualTo(KeyTable.USUAL);
  }

  private static KeyTable changed(Change change) {
    assertThat(change).isInstanceOf(Change.Changed.class);
    return ((Change.Changed) change).table();
  }
}
