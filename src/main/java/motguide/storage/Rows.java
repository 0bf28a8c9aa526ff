package motguide.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Confidence;
import motguide.quiz.Mark;
import motguide.study.Answer;
import motguide.study.AnswerKind;
import motguide.study.Bookmark;
import motguide.study.ClaimMarks;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.PackStamp;
import motguide.study.RoundId;
import motguide.study.StepText;
import motguide.study.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How each thing that is kept stands in its {@link Table}: values for writing, without {@code seq};
 * and back from a row, which has it first. A row that makes no sense is an {@link
 * IllegalArgumentException}, a {@link DateTimeException} or an {@link ArithmeticException}.
 */
final class Rows {
  private static final System.Logger LOG = System.getLogger(Rows.class.getName());

  private Rows() {}

  /**
   * What stands in a row; empty if that makes no sense, which is better than reading none at all.
   */
  static <T> Optional<T> readable(Row row, Function<Row, T> read) {
    try {
      return Optional.of(read.apply(row));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "passed over row {0} of the progress store: {1}",
          row.integer(0),
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  static List<@Nullable Object> of(Answer answer) {
    return values(
        answer.id().toString(),
        millis(answer.at()),
        offset(answer.at()),
        answer.pack().id(),
        answer.pack().version(),
        Subject.of(answer.of()).word(),
        answer.of().value(),
        ClaimMarks.line(answer.claims()),
        answer.kind().name().toLowerCase(Locale.ROOT),
        answer.response(),
        answer.mark().fraction(),
        answer.confidence() == null ? null : StepText.wordOf(answer.confidence()),
        answer.took().toMillis(),
        answer.rating(),
        answer.round() == null ? null : answer.round().toString(),
        answer.tryNumber(),
        answer.hints());
  }

  static Answer answer(Row row) {
    String confidence = row.textOrNull(12);
    String round = row.textOrNull(15);
    return new Answer(
        UUID.fromString(row.text(1)),
        time(row, 2),
        new PackStamp(row.text(4), row.text(5)),
        id(row, 6),
        ClaimMarks.parse(row.text(8)),
        AnswerKind.valueOf(row.text(9).toUpperCase(Locale.ROOT)),
        row.text(10),
        new Mark(row.real(11)),
        confidence == null ? null : confidence(confidence),
        Duration.ofMillis(row.integer(13)),
        row.isNull(14) ? null : row.smallInteger(14),
        round == null ? null : RoundId.parse(round),
        row.smallInteger(16),
        row.smallInteger(17));
  }

  static List<@Nullable Object> of(KeptRound.Start start) {
    return values(
        start.id().toString(),
        millis(start.at()),
        offset(start.at()),
        start.pack().id(),
        start.pack().version(),
        start.plan());
  }

  static KeptRound.Start start(Row row) {
    return new KeptRound.Start(
        RoundId.parse(row.text(1)),
        time(row, 2),
        new PackStamp(row.text(4), row.text(5)),
        row.text(6));
  }

  static List<@Nullable Object> ofEnd(RoundId round, OffsetDateTime at) {
    return values(round.toString(), millis(at), offset(at));
  }

  static OffsetDateTime end(Row row) {
    return time(row, 2);
  }

  /** The round of a step or an end. */
  static RoundId round(Row row) {
    return RoundId.parse(row.text(1));
  }

  static List<@Nullable Object> of(Note note) {
    return values(
        note.pack(),
        Subject.of(note.on()).word(),
        note.on().value(),
        note.text(),
        millis(note.at()),
        offset(note.at()));
  }

  static Note note(Row row) {
    return new Note(row.text(1), id(row, 2), row.text(4), time(row, 5));
  }

  static List<@Nullable Object> of(Bookmark bookmark) {
    return values(
        bookmark.pack(),
        Subject.of(bookmark.on()).word(),
        bookmark.on().value(),
        millis(bookmark.at()),
        offset(bookmark.at()));
  }

  static Bookmark bookmark(Row row) {
    return new Bookmark(row.text(1), id(row, 2), time(row, 4));
  }

  static List<@Nullable Object> of(Objection objection) {
    return values(
        objection.id().toString(),
        millis(objection.at()),
        offset(objection.at()),
        objection.pack().id(),
        objection.pack().version(),
        objection.question().value(),
        objection.response(),
        objection.comment());
  }

  static Objection objection(Row row) {
    return new Objection(
        UUID.fromString(row.text(1)),
        time(row, 2),
        new PackStamp(row.text(4), row.text(5)),
        new QuestionId(row.text(6)),
        row.text(7),
        row.text(8));
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static long millis(OffsetDateTime time) {
    return time.toInstant().toEpochMilli();
  }

  private static int offset(OffsetDateTime time) {
    return time.getOffset().getTotalSeconds();
  }

  private static OffsetDateTime time(Row row, int column) {
    return Instant.ofEpochMilli(row.integer(column))
        .atOffset(ZoneOffset.ofTotalSeconds(row.smallInteger(column + 1)));
  }

  private static Id id(Row row, int column) {
    String word = row.text(column);
    return Subject.ofWord(word)
        .orElseThrow(() -> new IllegalArgumentException("no subject: " + word))
        .id(row.text(column + 1));
  }

  private static Confidence confidence(String word) {
    return StepText.confidence(word);
  }
}
