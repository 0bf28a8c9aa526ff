package motguide.ui.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.study.LanguageMode;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortcutsViewModelTest {
  private final ShortcutsViewModel model = new ShortcutsViewModel(new Wording(LanguageMode.JA_EN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          裏返す       | cards.flip
          うらがえす    |
          turn over   | cards.flip
          ctrl k      | everywhere.search
          ＣＴＲＬ Ｋ    | everywhere.search
          f11         | everywhere.full
          ピン 10      | quiz.pin-far
          /           | timeline.find
          −           | timeline.zoom
          """)
  void aKeyIsFoundByWhatItDoesInEitherLanguageOrByItsName(String typed, String row) {
    model.typedProperty().set(typed);

    assertThat(rows()).isEqualTo(row == null ? List.of() : List.of(row));
  }

  @Test
  void anArrowFindsEveryRowWithThatArrow() {
    model.typedProperty().set("→");

    assertThat(rows())
        .contains("everywhere.forward", "cards.walk", "timeline.lane", "quiz.pin")
        .doesNotContain("cards.flip");
  }

  @Test
  void whereNothingFitsThatIsSaid() {
    assertThat(model.emptyText()).isEmpty();

    model.typedProperty().set("コーヒー");

    assertThat(model.groupsProperty().get()).isEmpty();
    assertThat(model.emptyText()).isEqualTo("「コーヒー」に当たるキーはありません。");
  }

  @Test
  void clearingTheFieldListsEverythingAgain() {
    model.typedProperty().set("zzz");
    model.typedProperty().set("");

    assertThat(model.groupsProperty().get()).isEqualTo(KeyTable.groups());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void everyGroupStandsInExactlyOneColumn(int columns) {
    List<List<KeyGroup>> dealt = KeyColumns.deal(KeyTable.groups(), columns);

    assertThat(dealt).hasSize(columns).noneMatch(List::isEmpty);
    assertThat(dealt.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(KeyTable.groups());
  }

  private List<String> rows() {
    return model.groupsProperty().get().stream()
        .flatMap(group -> group.rows().stream().map(row -> group.code() + "." + row.id()))
        .toList();
  }
}
