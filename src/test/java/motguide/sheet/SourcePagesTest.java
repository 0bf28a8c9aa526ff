package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import motguide.exchange.PrintFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SourcePagesTest {
  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private List<Drawing> pages(List<SourcePages.Entry> entries, Poster poster) {
    return SourcePages.of(entries, "出典", Locale.JAPANESE, poster, fonts);
  }

  private static List<SourcePages.Entry> entries(int count) {
    List<SourcePages.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(
          new SourcePages.Entry(
              "1991 出来事" + i,
              List.of(
                  "Clark, K. B. & Fujimoto, T. (1991). Product Development Performance. Harvard.",
                  "とても長い題名の報告書".repeat(1 + i % 9))));
    }
    return entries;
  }

  @Test
  void everyEventHasItsHeadingAndNothingLiesOutsideThePages() {
    List<Drawing> pages = pages(entries(120), Poster.page(Paper.A4, false));
    assertThat(pages).hasSizeGreaterThan(2);
    List<String> texts = pages.stream().flatMap(Drawing::words).map(Drawn.Words::text).toList();
    for (int i = 0; i < 120; i++) {
      assertThat(texts).contains("1991 出来事" + i);
    }
    for (Drawing page : pages) {
      assertThat(page.flat()).allMatch(part -> page.area().contains(part.bounds(), 0.6));
    }
  }

  @Test
  void linesOfAColumnNeverOverlap() {
    for (Drawing page : pages(entries(40), Poster.page(Paper.A3, true))) {
      List<Bounds> lines = page.words().map(Drawn.Words::bounds).collect(Collectors.toList());
      for (int i = 0; i < lines.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(lines.get(i).touches(lines.get(j))).isFalse();
        }
      }
    }
  }

  @Test
  void noEntriesMakeNoPage() {
    assertThat(pages(List.of(), Poster.page(Paper.A4, true))).isEmpty();
  }

  @Test
  void anAddressWithoutSpacesIsBrokenRatherThanCut() {
    String address = "https://example.org/" + "a".repeat(400);
    List<Drawing> pages =
        pages(
            List.of(new SourcePages.Entry("1991", List.of(address))), Poster.page(Paper.A4, true));
    String text =
        pages.getFirst().words().skip(2).map(Drawn.Words::text).collect(Collectors.joining());
    assertThat(text).isEqualTo(address);
  }
}
