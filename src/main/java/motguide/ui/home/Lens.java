package motguide.ui.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the events are sorted into lanes. */
enum Lens {
  /** By the lanes of the pack. */
  PLACE,
  /** By the themes of the cards that name them; an event may stand in several. */
  THEME,
  /** By kind of event. */
  KIND,
  /** By how well supported they are. */
  CERTAINTY;

  /** The lens with a code; empty if there is none. */
  static Optional<Lens> of(String code) {
    return Arrays.stream(values()).filter(lens -> lens.code().equals(code)).findFirst();
  }

  /** The word that stands for it in keys of interface text. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
