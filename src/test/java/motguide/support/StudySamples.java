package motguide.support;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.QuestionId;
import motguide.quiz.Confidence;
import motguide.quiz.Mark;
import motguide.study.Answer;
import motguide.study.AnswerKind;
import motguide.study.Bookmark;
import motguide.study.Entry;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.PackStamp;
import motguide.study.RoundId;

/** Things to keep, made from a seed. */
public final class StudySamples {
  public static final PackStamp PACK = new PackStamp("mot-history", "1.2.0");
  public static final OffsetDateTime START = OffsetDateTime.parse("2026-11-24T09:00:00.123+09:00");

  private final Random random;
  private int made;

  public StudySamples(long seed) {
    random = new Random(seed);
  }

  public UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public RoundId roundId() {
    return new RoundId(uuid());
  }

  /** A moment later than any before it. */
  public OffsetDateTime later() {
    made++;
    return START.plusSeconds(made).plusNanos(1_000_000L * random.nextInt(1_000));
  }

  /** An answer to a question, outside of any round. */
  public Answer answer() {
    return answer(null);
  }

  public Answer answer(@org.jspecify.annotations.Nullable RoundId round) {
    Map<ClaimId, Mark> claims = new LinkedHashMap<>();
    claims.put(new ClaimId("claim-" + random.nextInt(500)), Mark.FULL);
    claims.put(new ClaimId("claim=" + random.nextInt(500) + " 仮"), new Mark(1.0 / 3));
    return new Answer(
        uuid(),
        later(),
        PACK,
        new QuestionId("q-" + random.nextInt(90)),
        claims,
        AnswerKind.ANSWERED,
        "texts 経営%20戦略 b",
        new Mark(random.nextInt(4) / 3.0),
        random.nextBoolean() ? Confidence.SURE : null,
        Duration.ofMillis(random.nextInt(60_000)),
        null,
        round,
        1 + random.nextInt(2),
        random.nextInt(2));
  }

  /** A card that was turned and rated. */
  public Answer rated() {
    return new Answer(
        uuid(),
        later(),
        PACK,
        new CardId("card-" + random.nextInt(60)),
        Map.of(),
        AnswerKind.RATED,
        "",
        Mark.FULL,
        null,
        Duration.ofMillis(900),
        1 + random.nextInt(4),
        null,
        1,
        0);
  }

  public KeptRound.Start round(RoundId id) {
    return new KeptRound.Start(id, later(), PACK, "immediate\nq-1 b a\nq-2");
  }

  public Note note(String text) {
    return new Note("mot-history", new EventId("ev-" + random.nextInt(1_000_000)), text, later());
  }

  public Bookmark bookmark() {
    return new Bookmark("mot-history", new CardId("card-" + random.nextInt(1_000_000)), later());
  }

  public Objection objection() {
    return new Objection(uuid(), later(), PACK, new QuestionId("q-7"), "texts MOT", "略語でも正しいはず");
  }

  /** Entries that answer {@code count} questions. */
  public List<Entry> answered(int count) {
    return Stream.generate(() -> (Entry) new Entry.Answered(answer())).limit(count).toList();
  }
}
