package motguide.exchange.progress;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motguide.content.CardId;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Mark;
import motguide.study.Answer;
import motguide.study.AnswerKind;
import motguide.study.ClaimMarks;
import motguide.study.RoundId;
import motguide.study.StepText;
import motguide.study.Subject;
import org.jspecify.annotations.Nullable;

/** An answer as named fields, the same in every format. */
final class AnswerFields {
  /** The names, in the order in which they are written. */
  static final List<String> NAMES =
      List.of(
          "id",
          "at",
          "pack",
          "packVersion",
          "question",
          "card",
          "claims",
          "kind",
          "response",
          "mark",
          "confidence",
          "tookMs",
          "rating",
          "round",
          "try",
          "hints");

  private AnswerFields() {}

  /** Texts, numbers, and null where there is nothing to say. */
  static Map<String, @Nullable Object> of(Answer answer) {
    Subject subject = Subject.of(answer.of());
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", answer.id().toString());
    fields.put("at", answer.at().toString());
    fields.put("pack", answer.pack().id());
    fields.put("packVersion", answer.pack().version());
    fields.put("question", subject == Subject.QUESTION ? answer.of().value() : null);
    fields.put("card", subject == Subject.CARD ? answer.of().value() : null);
    fields.put("claims", ClaimMarks.line(answer.claims()));
    fields.put("kind", answer.kind().name().toLowerCase(Locale.ROOT));
    fields.put("response", answer.response());
    fields.put("mark", answer.mark().fraction());
    fields.put(
        "confidence", answer.confidence() == null ? null : StepText.wordOf(answer.confidence()));
    fields.put("tookMs", answer.took().toMillis());
    fields.put("rating", answer.rating());
    fields.put("round", answer.round() == null ? null : answer.round().toString());
    fields.put("try", answer.tryNumber());
    fields.put("hints", answer.hints());
    return Collections.unmodifiableMap(fields);
  }

  /** The answer in these fields; empty if they do not make one. */
  static Optional<Answer> read(Fields fields) {
    Answer answer =
        new Answer(
            fields.uuid("id"),
            fields.time("at"),
            fields.pack(),
            answered(fields),
            fields.parsed("claims", ClaimMarks::parse, Expected.CLAIMS).orElse(Map.of()),
            fields
                .parsed(
                    "kind",
                    word -> AnswerKind.valueOf(word.toUpperCase(Locale.ROOT)),
                    Expected.KIND)
                .orElse(AnswerKind.ANSWERED),
            fields.text("response"),
            fields
                .parsed("mark", text -> new Mark(Double.parseDouble(text)), Expected.FRACTION)
                .orElse(Mark.NONE),
            fields.parsedOrNull("confidence", StepText::confidence, Expected.CONFIDENCE),
            Duration.ofMillis(fields.whole("tookMs", 0)),
            fields.parsedOrNull("rating", AnswerFields::rating, Expected.RATING),
            fields.parsedOrNull("round", RoundId::parse, Expected.IDENTITY),
            fields.whole("try", 1),
            fields.whole("hints", 0));
    return fields.isSound() ? Optional.of(answer) : Optional.empty();
  }

  private static Id answered(Fields fields) {
    if (fields.has("question") && !fields.has("card")) {
      return fields
          .parsed("question", QuestionId::new, Expected.ANSWERED_THING)
          .orElse(new QuestionId("?"));
    }
    if (!fields.has("card") || fields.has("question")) {
      fields.wrong("question", Expected.ANSWERED_THING);
      return new QuestionId("?");
    }
    return fields.parsed("card", CardId::new, Expected.ANSWERED_THING).orElse(new CardId("?"));
  }

  private static int rating(String text) {
    int rating = Integer.parseInt(text);
    if (rating < 1 || rating > 4) {
      throw new IllegalArgumentException("rating " + rating);
    }
    return rating;
  }
}
