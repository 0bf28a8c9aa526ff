package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ParagraphTest {
  private static final Lettering LETTERING = new Lettering(Face.REGULAR, 10);

  /** Every character is 10 wide. */
  private final Paragraph paragraph =
      new Paragraph(
          (text, lettering) -> 10.0 * text.codePointCount(0, text.length()), Locale.JAPANESE);

  @Test
  void wordsStayWholeWhereTheyFit() {
    assertThat(paragraph.lines("one two three", LETTERING, 80)).containsExactly("one two", "three");
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertThat(paragraph.lines("技術経営の歴史。続き", LETTERING, 70))
        .noneMatch(line -> line.startsWith("。"));
  }

  @Test
  void aWordTooLongForALineIsBroken() {
    assertThat(paragraph.lines("abcdefghij", LETTERING, 40)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void anAddressIsNotPartedAfterItsScheme() {
    assertThat(paragraph.lines("see https://ab.org/c", LETTERING, 130))
        .containsExactly("see", "https://ab.", "org/c");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(paragraph.lines("", LETTERING, 40)).containsExactly("");
  }

  @Test
  void aLineNarrowerThanALetterHoldsOneLetter() {
    assertThat(paragraph.lines("ab", LETTERING, 1)).containsExactly("a", "b");
  }

  @Test
  void whatIsLeftOutIsToldByDots() {
    assertThat(paragraph.lines("one two three four", LETTERING, 80, 2))
        .containsExactly("one two", "three…");
    assertThat(paragraph.lines("one two", LETTERING, 80, 2)).containsExactly("one two");
  }
}
