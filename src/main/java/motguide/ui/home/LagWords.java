package motguide.ui.home;

import motguide.time.YearLag;
import motguide.ui.kit.Wording;

/** Says how many years lie between two things, with what is open about it. */
final class LagWords {
  private final Wording wording;

  LagWords(Wording wording) {
    this.wording = wording;
  }

  /** 「27 ± 2年」, 「18–27年」, 「約16年」, 「同じ年」. */
  String of(YearLag lag) {
    YearLag forward = lag.most() < 0 ? lag.reversed() : lag;
    String text;
    if (forward.least() == 0 && forward.most() == 0) {
      text = wording.text("home.lag.none");
    } else if (forward.least() == forward.most()) {
      text = wording.text("home.lag.years", forward.most());
    } else if (forward.hasWholeMiddle()) {
      text = wording.text("home.lag.about", forward.middle(), forward.plusMinus());
    } else {
      text = wording.text("home.lag.range", forward.least(), forward.most());
    }
    return lag.approximate() ? wording.text("home.lag.approximate", text) : text;
  }
}
