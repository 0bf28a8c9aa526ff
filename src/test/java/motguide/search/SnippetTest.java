package motguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SnippetTest {
  private static final String LONG = "技術経営は、優れた技術があれば事業も自然に成功する、という考えを疑うところから始まる。何を研究し、どの技術を選ぶか。";

  @Test
  void aShortTextIsGivenWhole() {
    Snippet snippet = Snippet.of("技術を選ぶ。", Query.of("選ぶ"), 90);

    assertThat(snippet.text()).isEqualTo("技術を選ぶ。");
    assertThat(marked(snippet)).containsExactly("選ぶ");
  }

  @Test
  void aLongTextIsCutAroundWhatWasFound() {
    Snippet snippet = Snippet.of(LONG, Query.of("疑う"), 40);

    assertThat(snippet.text()).startsWith("…").endsWith("…").contains("考えを疑うところ");
    assertThat(snippet.text().length()).isLessThanOrEqualTo(22);
    assertThat(marked(snippet)).containsExactly("疑う");
  }

  @Test
  void whatIsFoundAtTheEndKeepsAsMuchBeforeIt() {
    Snippet snippet = Snippet.of(LONG, Query.of("選ぶか"), 40);

    assertThat(snippet.text()).endsWith("どの技術を選ぶか。");
    assertThat(snippet.text().length()).isGreaterThan(18);
  }

  @Test
  void withoutAFindTheBeginningIsGiven() {
    assertThat(Snippet.of(LONG, Query.of("zzz"), 10).text()).isEqualTo("技術経営は…");
  }

  @Test
  void aCharacterOfTwoUnitsIsNeverCutApart() {
    String rockets = "🚀".repeat(60);

    Snippet snippet = Snippet.of(rockets + "技" + rockets, Query.of("技"), 21);

    assertThat(snippet.text().chars().filter(c -> Character.isSurrogate((char) c)).count())
        .isEven();
    assertThat(
            snippet.text().codePoints().filter(c -> c < 0x10000 && Character.isSurrogate((char) c)))
        .isEmpty();
  }

  private static java.util.List<String> marked(Snippet snippet) {
    return snippet.marks().stream().map(range -> range.of(snippet.text())).toList();
  }
}
