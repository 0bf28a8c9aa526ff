package motguide.ui.navigation;

/** Takes the reader from place to place and back. Called on the JavaFX thread. */
public interface Navigator {

  /** Goes to {@code place}; {@link #back} then leads to where the reader was. */
  void goTo(Place place);

  /** Goes to {@code place} instead of the present one: {@link #back} skips the present one. */
  void replaceWith(Place place);

  /** Goes back to where the reader was, exactly; does nothing at the start. */
  void back();

  /** Goes forward again after {@link #back}; does nothing at the end. */
  void forward();

  /**
   * Says that the reader moves far within the present screen: {@link #back} then leads to where the
   * reader is now. Called before the move.
   */
  void remember();
}
