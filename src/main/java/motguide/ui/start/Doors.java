package motguide.ui.start;

/** Where the screens before the guide lead. */
public interface Doors {

  /** Into the timeline. */
  void toTimeline();

  /** Into a quiz. */
  void toQuiz();

  /** To the page from which a lecture starts. */
  void toProjection();

  /** To the choice of another pack. */
  void openAnotherPack();

  /** To the list of keys. */
  void showKeys();
}
