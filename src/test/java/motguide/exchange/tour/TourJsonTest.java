package motguide.exchange.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.EventId;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.support.ShippedPack;
import motguide.time.HistoricalDate;
import motguide.tour.DraftText;
import motguide.tour.OwnTours;
import motguide.tour.SceneDraft;
import motguide.tour.TourDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TourJsonTest {
  private static final String HEAD = "{\"format\":\"motguide-tours\",\"version\":1,\"tours\":[";

  private static OwnTours tours() {
    SceneDraft scene =
        new SceneDraft(
            "a",
            HistoricalDate.parse("1950~/1990"),
            List.of(new EventId("x"), new EventId("gone")),
            new DraftText("「引用」と\n改行", "A \"quote\""),
            DraftText.EMPTY,
            45,
            new QuestionId("q"));
    return OwnTours.NONE
        .with(new TourDraft(new TourId("own-1"), new DraftText("講義", ""), null, List.of(scene)))
        .with(new TourDraft(new TourId("own-2"), DraftText.EMPTY, new TourId("t"), List.of()));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(TourJson.read(TourJson.write(tours()))).isEqualTo(new TourReading.Read(tours()));
  }

  @Test
  void everyShippedTourSurvivesAsACopy() {
    OwnTours copies = OwnTours.NONE;
    for (Tour tour : ShippedPack.library().pack().tours()) {
      copies = copies.with(TourDraft.copy(tour, copies.freshId(), DraftText.of(tour.title())));
    }
    assertThat(copies.tours()).isNotEmpty();
    assertThat(TourJson.read(TourJson.write(copies))).isEqualTo(new TourReading.Read(copies));
  }

  @Test
  void aFileOfANewerEditionIsSaidToBe() {
    assertThat(TourJson.read("{\"format\":\"motguide-tours\",\"version\":2,\"anything\":[]}"))
        .isEqualTo(new TourReading.TooNew(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[",
        "[]",
        "{\"format\":\"other\",\"version\":1,\"tours\":[]}",
        "{\"format\":\"motguide-tours\",\"tours\":[]}",
        "{\"format\":\"motguide-tours\",\"version\":\"one\",\"tours\":[]}",
        HEAD + "1]}",
        HEAD + "{\"id\":\"\",\"title\":{\"ja\":\"\",\"en\":\"\"},\"scenes\":[]}]}",
        HEAD + "{\"id\":\"a\",\"title\":{\"ja\":\"\"},\"scenes\":[]}]}",
        HEAD + "{\"id\":\"a\",\"title\":{\"ja\":\"\",\"en\":\"\"},\"scenes\":[{\"id\":\"s\"}]}]}"
      })
  void whatIsNotUnderstoodIsRejectedWithAReason(String text) {
    assertThat(TourJson.read(text))
        .isInstanceOfSatisfying(
            TourReading.Rejected.class, rejected -> assertThat(rejected.reason()).isNotBlank());
  }

  @Test
  void aDateThatIsNoneIsRejectedWithItsPlace() {
    String broken = TourJson.write(tours()).replace("1950~/1990", "someday");
    assertThat(TourJson.read(broken))
        .isEqualTo(new TourReading.Rejected("/tours/0/scenes/0/view: someday"));
  }
}
