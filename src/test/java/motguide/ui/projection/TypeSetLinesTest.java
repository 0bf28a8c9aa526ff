package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TypeSetLinesTest {

  private static String set(String text, int characters) {
    return TypeSetLines.of(text, String::length, characters);
  }

  @Test
  void whatFitsStaysOnOneLine() {
    assertThat(set("外に育つ。", 5)).isEqualTo("外に育つ。");
  }

  @Test
  void noWordIsBrokenAndNoneStandsAloneInTheLastLine() {
    String sentence = "技術を教える学校が、大学の外に育つ。";
    for (int column = 10; column < sentence.length(); column++) {
      assertThat(set(sentence, column)).isEqualTo("技術を教える学校が、\n大学の外に育つ。");
    }
  }

  @Test
  void whereTwoLinesAreNotEnoughEachIsFilled() {
    assertThat(set("One year of management for engineers.", 12))
        .isEqualTo("One year of\nmanagement\nfor\nengineers.");
  }
}
