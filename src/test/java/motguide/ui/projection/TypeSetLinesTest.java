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
  void aCommaIsPreferredWhereItMakesFairLines() {
    assertThat(set("開発の速さと質の差を、組織から説く。", 14)).isEqualTo("開発の速さと質の差を、\n組織から説く。");
    assertThat(set("日本で、MOTの学校が相次いで開く。", 14)).isEqualTo("日本で、MOTの\n学校が相次いで開く。");
  }

  @Test
  void threeLinesAreAboutEquallyLong() {
    assertThat(set("Total entrants to professional schools fell between 2011 and 2016.", 29))
        .isEqualTo("Total entrants to\nprofessional schools fell\nbetween 2011 and 2016.");
  }

  @Test
  void whereTwoLinesAreNotEnoughEachIsFilled() {
    assertThat(set("One year of management for engineers.", 12))
        .isEqualTo("One year of\nmanagement\nfor\nengineers.");
  }
}
