package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoricalDateInvariantsTest {

  private static final int CASES = 5_000;

  private long seed;
  private Random random;
  private RandomDates dates;

  @BeforeEach
  void seed() {
    seed = Seeds.seed();
    random = new Random(seed);
    dates = new RandomDates(random);
  }

  private String of(Object... context) {
    StringBuilder text = new StringBuilder("seed " + seed + ":");
    for (Object part : context) {
      text.append(' ').append(part);
    }
    return text.toString();
  }

  @Test
  void aDateReadAgainFromItsTextIsTheSame() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate date = dates.any();
      HistoricalDate again = HistoricalDate.parse(date.text());
      assertThat(again).as(of(date)).isEqualTo(date);
      assertThat(again.bounds()).as(of(date)).isEqualTo(date.bounds());
    }
  }

  @Test
  void certainlyBeforeIsAStrictOrderAndExcludesOverlap() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate a = dates.any();
      HistoricalDate b = dates.any();
      HistoricalDate c = dates.any();
      assertThat(a.certainlyBefore(a)).as(of(a)).isFalse();
      if (a.certainlyBefore(b)) {
        assertThat(b.certainlyBefore(a)).as(of(a, b)).isFalse();
        assertThat(a.mayOverlap(b)).as(of(a, b)).isFalse();
        if (b.certainlyBefore(c)) {
          assertThat(a.certainlyBefore(c)).as(of(a, b, c)).isTrue();
        }
      }
    }
  }

  @Test
  void mayOverlapIsSymmetricAndEveryDateMayOverlapItself() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate a = dates.any();
      HistoricalDate b = dates.any();
      assertThat(a.mayOverlap(b)).as(of(a, b)).isEqualTo(b.mayOverlap(a));
      assertThat(a.mayOverlap(a)).as(of(a)).isTrue();
    }
  }

  @Test
  void unspecifiedDigitsOnlyWidenADate() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate day = HistoricalDate.parse(dates.plainDay());
      HistoricalDate masked = HistoricalDate.parse(dates.mask(day.text()));
      assertThat(masked.bounds().earliestStart())
          .as(of(day, masked))
          .isLessThanOrEqualTo(day.bounds().earliestStart());
      assertThat(masked.bounds().latestEnd())
          .as(of(day, masked))
          .isGreaterThanOrEqualTo(day.bounds().latestEnd());
      assertThat(masked.precision()).as(of(day, masked)).isGreaterThan(day.precision());
      assertThat(masked.mayOverlap(day)).as(of(day, masked)).isTrue();
    }
  }

  @Test
  void leavingAPartAwayOnlyWidensADate() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate day = HistoricalDate.parse(dates.plainDay());
      HistoricalDate month = HistoricalDate.parse(day.text().substring(0, day.text().length() - 3));
      assertThat(month.bounds().earliestStart())
          .as(of(day, month))
          .isLessThanOrEqualTo(day.bounds().earliestStart());
      assertThat(month.bounds().latestEnd())
          .as(of(day, month))
          .isGreaterThanOrEqualTo(day.bounds().latestEnd());
      assertThat(month.precision()).isGreaterThan(day.precision());
    }
  }

  @Test
  void marksOfDoubtChangeNeitherBoundsNorPrecision() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate plain = HistoricalDate.parse(dates.plainDay());
      for (String mark : new String[] {"?", "~", "%"}) {
        HistoricalDate marked = HistoricalDate.parse(plain.text() + mark);
        assertThat(marked.bounds()).as(of(marked)).isEqualTo(plain.bounds());
        assertThat(marked.precision()).as(of(marked)).isEqualTo(plain.precision());
      }
    }
  }

  @Test
  void anIntervalReachesFromItsStartToItsEnd() {
    int seen = 0;
    for (int i = 0; i < CASES; i++) {
      HistoricalDate date = dates.any();
      if (date.start().isPresent()) {
        seen++;
        assertThat(date.bounds().earliestStart())
            .as(of(date))
            .isEqualTo(date.start().get().bounds().earliestStart());
      }
      if (date.end().isPresent()) {
        assertThat(date.bounds().latestEnd())
            .as(of(date))
            .isEqualTo(date.end().get().bounds().latestEnd());
      }
    }
    assertThat(seen).isGreaterThan(CASES / 10);
  }

  @Test
  void aSetReachesAsFarAsItsMembersAndNoFarther() {
    for (int i = 0; i < CASES; i++) {
      HistoricalDate date = dates.any();
      long first =
          date.members().stream().mapToLong(m -> m.bounds().earliestStart()).min().orElseThrow();
      long end = date.members().stream().mapToLong(m -> m.bounds().latestEnd()).max().orElseThrow();
      assertThat(date.bounds().earliestStart()).as(of(date)).isEqualTo(first);
      assertThat(date.bounds().latestEnd()).as(of(date)).isEqualTo(end);
    }
  }

  @Test
  void everyDateHasWordsInBothLanguages() {
    DateFormatter ja = DateFormatter.of(Locale.JAPANESE);
    DateFormatter en = DateFormatter.of(Locale.ENGLISH);
    for (int i = 0; i < CASES; i++) {
      HistoricalDate date = dates.any();
      assertThat(ja.full(date)).as(of(date)).isNotBlank().doesNotContain("X", "null", "年年", "頃頃");
      assertThat(en.full(date))
          .as(of(date))
          .isNotBlank()
          .doesNotContain("X", "null", "c. c.")
          .matches("[\\x20-\\x7e–]+");
      assertThat(ja.compact(date)).as(of(date)).isNotBlank().doesNotContain("X", "null");
      assertThat(en.compact(date)).as(of(date)).isNotBlank().doesNotContain("X", "null");
      assertThat(ja.compact(date).length())
          .as(of(date))
          .isLessThanOrEqualTo(ja.full(date).length() + 1);
    }
  }

  @Test
  void wordsShowEveryDoubt() {
    DateFormatter ja = DateFormatter.of(Locale.JAPANESE);
    DateFormatter en = DateFormatter.of(Locale.ENGLISH);
    for (int i = 0; i < CASES; i++) {
      HistoricalDate date = dates.any();
      if (date.uncertain()) {
        assertThat(ja.full(date)).as(of(date)).contains("不確か");
        assertThat(en.full(date)).as(of(date)).contains("uncertain");
      }
      if (date.approximate()) {
        assertThat(ja.full(date)).as(of(date)).containsPattern("頃|おおよそ");
        assertThat(en.full(date)).as(of(date)).containsPattern("c\\. |approximate");
      }
    }
  }

  @Test
  void aTextWithOneCharacterChangedIsReadOrRefusedAtAPlaceWithinIt() {
    String alphabet = "0123456789X-/.,?~%[]{}TYSEZ: –年";
    for (int i = 0; i < 4 * CASES; i++) {
      String text = dates.any().text();
      int at = random.nextInt(text.length());
      String changed =
          text.substring(0, at)
              + alphabet.charAt(random.nextInt(alphabet.length()))
              + text.substring(at + 1);
      switch (HistoricalDate.read(changed)) {
        case DateReading.Read(HistoricalDate date) -> assertThat(date.text()).isEqualTo(changed);
        case DateReading.Unreadable(int position, DateFault reason) ->
            assertThat(position).as(of(changed, reason)).isBetween(0, changed.length());
      }
    }
  }
}
