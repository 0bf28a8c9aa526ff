package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.lecture.Notes.Words;
import org.junit.jupiter.api.Test;

final class NotesTest {

  @Test
  void blankLinesPartParagraphs() {
    assertThat(Notes.of("一つめ。\n続き。\n\n二つめ。").blocks())
        .extracting(Notes.Block::text)
        .containsExactly("一つめ。続き。", "二つめ。");
    assertThat(Notes.of("one\ntwo").blocks().getFirst().text()).isEqualTo("one two");
  }

  @Test
  void strongAndStressedWordsAreTold() {
    assertThat(Notes.of("**問い:** なぜ *今* か").blocks().getFirst().words())
        .containsExactly(
            new Words("問い:", true, false),
            new Words(" なぜ ", false, false),
            new Words("今", false, true),
            new Words(" か", false, false));
  }

  @Test
  void linesThatBeginWithADashAreItems() {
    assertThat(Notes.of("三つ:\n- 一\n- 二\n* 三").blocks())
        .extracting(Notes.Block::item)
        .containsExactly(false, true, true, true);
  }

  @Test
  void whatIsNoMarkStandsAsItIs() {
    for (String text : new String[] {"3 * 4 * 5", "**open", "a*b", "#1", "*"}) {
      assertThat(Notes.of(text).blocks().getFirst().text()).isEqualTo(text);
    }
    assertThat(Notes.of(" \n ").blocks()).isEmpty();
  }
}
