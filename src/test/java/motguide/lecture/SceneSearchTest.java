package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.Tour;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SceneSearchTest {
  private final Tour tour = ShippedPack.library().pack().tours().getFirst();
  private final SceneSearch search = new SceneSearch(ShippedPack.library(), tour);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,         apollo-decision-1961
          1991,      clark-fujimoto-1991
          アポロ,    apollo-decision-1961
          ＡＰＯＬＬＯ, apollo-decision-1961
          三条,      sanjo-2021
          sanjo,     sanjo-2021
          あぽろ,    apollo-decision-1961
          月 計画,   apollo-decision-1961
          ケネディ 計画, apollo-decision-1961
          """)
  void aSceneIsFoundByNumberYearOrName(String words, String event) {
    List<Integer> found = search.find(words);
    assertThat(found).isNotEmpty();
    assertThat(tour.scenes().get(found.getFirst()).focus().getFirst().value()).isEqualTo(event);
  }

  @Test
  void blankWordsFindAllAndNonsenseNone() {
    assertThat(search.find(" ")).hasSize(tour.scenes().size());
    assertThat(search.find("zzzz")).isEmpty();
  }

  @Test
  void aNumberBeingTypedNamesAScene() {
    SceneNumber number = SceneNumber.NONE.typed(1).typed(2);
    assertThat(number.index(14)).hasValue(11);
    assertThat(number.index(11)).isEmpty();
    assertThat(SceneNumber.NONE.index(14)).isEmpty();
    assertThat(SceneNumber.NONE.typed(0).index(14)).isEmpty();
    assertThat(number.typed(3).typed(4).typed(5).digits()).isEqualTo("1234");
  }
}
