package motguide.content.pack;

import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.time.DateFault;

/** Reports texts that are no dates. */
final class Dates {
  private Dates() {}

  /**
   * Reports that {@code text} is no date.
   *
   * @param position index of the offending character, from 0
   */
  static void report(DateFault reason, int position, String text, Where where, Findings findings) {
    LocalizedText explanation =
        new LocalizedText(
            reason.explanation(Language.JA.locale()), reason.explanation(Language.EN.locale()));
    findings.report(Fault.DATE_IMPOSSIBLE, where, text, explanation, position + 1);
  }
}
