package motguide.ui.start;

/** Where the screens before the guide lead. */
public interface Doors {

  /** Into the timeline. */
  void toTimeline();

  /** Into a quiz. */
  void toQuiz();

  /** To the concept cards. */
  void toCards();

  /** To the choice of another pack. */
  void openAnotherPack();

  /** To the list of keys. */
  void showKeys();
}
