package motguide.content.pack;

import java.util.stream.Collectors;
import motguide.content.Card;
import motguide.content.Event;
import motguide.content.LocalizedText;
import motguide.content.Ruby;
import motguide.content.Scene;
import motguide.content.Tour;
import org.jspecify.annotations.Nullable;

/** Names fit their room, and phrases stand in the text they are taken from. */
final class WordingCheck {
  private static final double NAME_WIDTH_JA = 12;
  private static final int NAME_LENGTH_EN = 26;
  private static final double SENTENCE_WIDTH_JA = 22;

  private final Draft draft;
  private final Findings findings;

  WordingCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run() {
    draft.events.entries().forEach(e -> event(e.record(), e.where()));
    draft.cards.entries().forEach(e -> card(e.record(), e.where()));
    draft.tours.entries().forEach(e -> tour(e.record(), e.where()));
    draft
        .questions
        .entries()
        .forEach(e -> mark(e.record().mark(), e.record().explanation(), e.where()));
  }

  private void event(Event event, Where where) {
    mark(event.mark(), event.summary(), where);
    double width = width(event.shortName().ja());
    if (width > NAME_WIDTH_JA) {
      findings.report(
          Fault.NAME_TOO_LONG,
          where.at("short").at("ja"),
          event.shortName().ja(),
          shown(width),
          ProblemTexts.word("room.full-width"),
          shown(NAME_WIDTH_JA));
    }
    int length = event.shortName().en().codePointCount(0, event.shortName().en().length());
    if (length > NAME_LENGTH_EN) {
      findings.report(
          Fault.NAME_TOO_LONG,
          where.at("short").at("en"),
          event.shortName().en(),
          length,
          ProblemTexts.word("room.latin"),
          NAME_LENGTH_EN);
    }
  }

  private void card(Card card, Where where) {
    mark(card.mark(), card.definition(), where);
    String pieces = card.ruby().stream().map(Ruby::base).collect(Collectors.joining());
    if (!pieces.equals(card.term().ja())) {
      findings.report(Fault.RUBY_MISMATCH, where.at("ruby"), pieces, card.term().ja());
    }
  }

  private void tour(Tour tour, Where where) {
    for (int i = 0; i < tour.scenes().size(); i++) {
      Scene scene = tour.scenes().get(i);
      double width = width(scene.sentence().ja());
      if (width > SENTENCE_WIDTH_JA) {
        findings.report(
            Fault.SENTENCE_TOO_LONG,
            where.at("scenes").at(i).at("sentence").at("ja"),
            shown(width),
            shown(SENTENCE_WIDTH_JA));
      }
    }
  }

  private void mark(@Nullable LocalizedText mark, LocalizedText text, Where where) {
    if (mark == null) {
      return;
    }
    if (!text.ja().contains(mark.ja())) {
      findings.report(Fault.MARK_NOT_FOUND, where.at("mark").at("ja"), mark.ja());
    }
    if (!text.en().contains(mark.en())) {
      findings.report(Fault.MARK_NOT_FOUND, where.at("mark").at("en"), mark.en());
    }
  }

  /** Width in full-width characters; Latin letters, digits and half-width kana count half. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> halfWidth(c) ? 0.5 : 1).sum();
  }

  private static boolean halfWidth(int codePoint) {
    return codePoint < 0x1100 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
  }

  private static String shown(double width) {
    return width == Math.rint(width) ? Integer.toString((int) width) : Double.toString(width);
  }
}
