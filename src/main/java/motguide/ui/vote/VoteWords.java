package motguide.ui.vote;

import java.util.Locale;
import motguide.lecture.HandCount;
import motguide.lecture.HandCount.Phase;
import motguide.ui.kit.Wording;

/** Says a vote in the reader’s language. */
final class VoteWords {
  private static final int WHOLE_PERCENT = 100;

  private final HandCount vote;
  private final Wording wording;

  VoteWords(HandCount vote, Wording wording) {
    this.vote = vote;
    this.wording = wording;
  }

  /** The letter of a choice. */
  static String letter(int choice) {
    return String.valueOf((char) ('A' + choice));
  }

  String prompt() {
    return wording.first(vote.prompt());
  }

  String text(int choice) {
    return wording.first(vote.choices().get(choice).text());
  }

  /** What came of a choice so far, as the room may know it; empty while hands are counted. */
  String result(int choice) {
    if (vote.phase().counts()) {
      return "";
    }
    long before = percent(vote.firstShare(choice));
    if (vote.phase().showsShift() && vote.votedTwice()) {
      return wording.text("vote.shift", before, percent(vote.secondShare(choice)));
    }
    return wording.text("vote.count", vote.first().get(choice), before);
  }

  private static long percent(double share) {
    return Math.round(share * WHOLE_PERCENT);
  }

  /** Whether a choice is shown to be the right one. */
  boolean isShownRight(int choice) {
    return vote.phase() == Phase.ANSWER && vote.choices().get(choice).right();
  }

  /** What is going on: 「話し合い」. */
  String phase() {
    return wording.text("vote.phase." + vote.phase().name().toLowerCase(Locale.ROOT));
  }

  /** Everything the room sees, for someone who does not see it. */
  String spoken() {
    StringBuilder all = new StringBuilder(prompt()).append(' ').append(phase()).append('.');
    for (int i = 0; i < vote.choices().size(); i++) {
      all.append(' ').append(letter(i)).append(' ').append(text(i));
      if (!result(i).isEmpty()) {
        all.append(' ').append(result(i));
      }
      if (isShownRight(i)) {
        all.append(' ').append(wording.text("vote.right"));
      }
      all.append('.');
    }
    return all.toString();
  }
}
