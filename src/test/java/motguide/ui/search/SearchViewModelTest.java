package motguide.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.search.SearchIndex;
import motguide.search.Target;
import motguide.study.LanguageMode;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;

final class SearchViewModelTest {
  private static final SearchIndex SAMPLE = SearchIndex.of(SamplePack.library());

  private final List<Target> opened = new ArrayList<>();
  private final CompletableFuture<SearchIndex> index = new CompletableFuture<>();
  private final SearchViewModel model =
      new SearchViewModel(new Wording(LanguageMode.JA_EN), index, Runnable::run, opened::add);

  @Test
  void beforeAnythingIsTypedThereIsAHint() {
    assertThat(model.rowsProperty().get()).isEmpty();
    assertThat(model.message()).isEqualTo("日本語でも英語でも、読みでも、年(1985、昭和60)でも探せます。");
  }

  @Test
  void theBestOfTheFirstKindIsChosenAtOnce() {
    index.complete(SAMPLE);

    model.typedProperty().set("ジレンマ");

    assertThat(model.rowsProperty().get().get(0)).isInstanceOf(FoundRow.Heading.class);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.open();
    assertThat(opened).containsExactly(new Target.OnEvent(new EventId("book-1978")));
  }

  @Test
  void theArrowsPassOverHeadingsAndStopAtTheEnds() {
    index.complete(SAMPLE);
    model.typedProperty().set("MOT");
    List<FoundRow> rows = model.rowsProperty().get();

    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(model.chosenProperty().get())).isNotInstanceOf(FoundRow.Heading.class);
      model.move(1);
    }
    int last = model.chosenProperty().get();
    model.move(1);
    assertThat(model.chosenProperty().get()).isEqualTo(last).isEqualTo(rows.size() - 1);

    for (int i = 0; i < rows.size() + 1; i++) {
      model.move(-1);
    }
    assertThat(model.chosenProperty().get()).isEqualTo(1);
  }

  @Test
  void whileTheIndexIsMadeEnterWaitsForWhatWillBeFound() {
    model.typedProperty().set("技術経営");
    assertThat(model.message()).isEqualTo("探しています…");

    model.open();
    assertThat(opened).isEmpty();

    index.complete(SAMPLE);
    assertThat(opened).containsExactly(new Target.OnCard(new CardId("c-mot")));
  }

  @Test
  void whatWasFoundForAnEarlierTextIsDropped() {
    model.typedProperty().set("技術経営");
    model.open();
    model.typedProperty().set("zzz");

    index.complete(SAMPLE);

    assertThat(opened).isEmpty();
    assertThat(model.message()).isEqualTo("「zzz」は見つかりません。読みや英語でも探せます。");
  }

  @Test
  void moreThanAFewOfAKindAreShownOnDemand() {
    index.complete(SearchIndex.of(ShippedPack.library()));
    model.typedProperty().set("MIT");
    FoundRow.More more = firstMore();
    int before = model.rowsProperty().get().size();

    model.choose(model.rowsProperty().get().indexOf(more));
    model.open();

    assertThat(model.rowsProperty().get())
        .doesNotContain(more)
        .hasSizeGreaterThan(before + more.count() - 2);
    assertThat(opened).isEmpty();
  }

  private FoundRow.More firstMore() {
    return model.rowsProperty().get().stream()
        .filter(FoundRow.More.class::isInstance)
        .map(FoundRow.More.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void clearingTheTextClearsTheList() {
    index.complete(SAMPLE);
    model.typedProperty().set("MOT");

    model.reset(Map.of());

    assertThat(model.rowsProperty().get()).isEmpty();
    assertThat(model.chosenProperty().get()).isEqualTo(-1);
    model.open();
    assertThat(opened).isEmpty();
  }
}
