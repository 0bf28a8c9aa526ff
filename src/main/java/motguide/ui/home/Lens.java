package motguide.ui.home;

import java.util.Locale;

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

  /** The word that stands for it in keys of interface text. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
