package motguide.ui.projection;

/** What keys and buttons of a lecture do beside its commands: things of windows. */
interface LectureDesk {

  /** Lets lecturer and room exchange their screens. */
  void swapScreens();

  /** Shows all scenes to jump to, or no longer. */
  void overview();

  /** Puts the other language first. */
  void swapLanguages();
}
