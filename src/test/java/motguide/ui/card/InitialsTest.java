package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.CardKind;
import motguide.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ぎじゅつけいえい, か
          エコール・ポリテクニーク, あ
          ヴォーゲル, あ
          ﾊﾞｲ・ドール, は
          「ぴー」, は
          ょうそ, や
          んだ, わ
          MIT, #
          ・, #
          """)
  void japaneseWordsStandInTheRowOfTheirFirstKana(String reading, String row) {
    assertThat(Initials.of(read(reading, "x"), Language.JA)).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          technology management, T
          École polytechnique, E
          the Apollo programme, A
          The Dilemma, D
          theory, T
          “informal” networks, I
          R&D management, R
          1990s, #
          """)
  void englishWordsStandUnderTheirCapital(String term, String letter) {
    assertThat(Initials.of(read("あ", term), Language.EN)).isEqualTo(letter);
  }

  @Test
  void kanaAreSortedWithoutRegardToWidthKindOrVoice() {
    assertThat(
            Stream.of("ハーバード", "ばんり", "はいく", "ぱあ", "ヒ")
                .map(reading -> read(reading, "x"))
                .sorted(Initials.order(Language.JA))
                .map(Card::reading))
        .startsWith("ぱあ", "はいく")
        .endsWith("ヒ");
  }

  @Test
  void onlyLettersInUseAreOffered() {
    List<Card> cards = List.of(read("さ", "b"), read("MIT", "a"), read("あ", "B"));

    assertThat(Initials.inUse(cards, Language.JA)).containsExactly("あ", "さ", "#");
    assertThat(Initials.inUse(cards, Language.EN)).containsExactly("A", "B");
  }

  private static Card read(String reading, String english) {
    return Cards.card("c-1", CardKind.CONCEPT, "題", "Theme", "語", reading, english, false);
  }
}
