package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import motguide.content.Card;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.scheduling.Rating;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;

/** A card that is turned over is a review of its claims, in the person's own words. */
final class CardReviewsTest {
  private final Library library = ShippedPack.library();
  private final Card card = library.pack().cards().getFirst();
  private final List<Throwable> troubles = new ArrayList<>();

  private Instant now = Instant.parse("2026-11-24T09:00:00Z");

  private Study study(ProgressStore store) {
    Study study =
        new Study(
            Journal.direct(store),
            library,
            new Scheduler(
                SchedulerSettings.onceADay(SchedulerSettings.USUAL_RETENTION),
                new StudyCalendar(ZoneOffset.UTC, 4)),
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
            Runnable::run,
            troubles::add);
    study.load();
    return study;
  }

  @Test
  void whatIsShownOnAKeyIsWhatTheKeyDoes() {
    for (Rating rating : Rating.values()) {
      CardReviews reviews = new CardReviews(study(new UnkeptStore()));
      CardReviews.Asked asked = reviews.ask(card);
      Map<Rating, Long> shown = asked.daysAfter();
      now = now.plusSeconds(7);
      asked.rate(rating, now, () -> {});
      assertThat(reviews.daysUntil(card)).hasValue(shown.getOrDefault(rating, -1L));
    }
  }

  @Test
  void everyClaimOfTheCardIsReviewedThoseOfRivalAccountsToo() {
    Study study = study(new UnkeptStore());
    new CardReviews(study).ask(card).rate(Rating.HARD, now, () -> {});
    assertThat(study.knowledge().begun()).containsExactlyElementsOf(CardReviews.claims(card));
    assertThat(CardReviews.claims(card)).contains(new ClaimId("F032"));
    assertThat(study.knowledge().reviews(card.claims().getFirst()))
        .extracting(Review::rating)
        .containsExactly(Rating.HARD);
  }

  @Test
  void aCardCountsOnceADayAndAQuestionOnItsClaimsCountsAsWell() {
    Study study = study(new UnkeptStore());
    CardReviews reviews = new CardReviews(study);
    assertThat(reviews.ask(card).counts()).isTrue();
    reviews.ask(card).rate(Rating.GOOD, now, () -> {});
    assertThat(reviews.ask(card).counts()).isFalse();
    assertThat(reviews.ask(card).daysAfter()).isEmpty();
  }

  @Test
  void whatTheDiskRefusesIsToldAndNotCounted() {
    Study study =
        study(
            new ForwardingStore(new UnkeptStore()) {
              @Override
              public void keep(List<Entry> entries) {
                throw new StorageException(
                    StorageException.Fault.DISK_FULL, "write", Path.of("x"), new Exception("full"));
              }
            });
    CardReviews reviews = new CardReviews(study);
    List<String> then = new ArrayList<>();
    reviews.ask(card).rate(Rating.GOOD, now, () -> then.add("kept"));
    assertThat(then).isEmpty();
    assertThat(troubles).hasSize(1);
    assertThat(reviews.ask(card).counts()).isTrue();
  }
}
