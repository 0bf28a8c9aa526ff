package motguide.tour;

/** Keeps the lecturer’s own tours, apart from any pack. */
public interface OwnTourStore {

  /**
   * The tours as last kept.
   *
   * @throws RuntimeException as the store has it, if they are there but cannot be had
   */
  Kept load();

  /**
   * Keeps {@code tours}; what was kept before stays until they are, whole.
   *
   * @throws RuntimeException as the store has it, if they cannot be kept
   */
  void save(OwnTours tours);

  /** What a store has. */
  sealed interface Kept {

    /** The tours. */
    record Tours(OwnTours tours) implements Kept {}

    /**
     * The file was not understood; it is kept under another name, and nothing is lost.
     *
     * @param aside where it is now
     * @param reason what is wrong with it and where, for whoever looks closer
     */
    record Unreadable(String aside, String reason) implements Kept {}

    /**
     * A newer edition of the guide has written it; it stays as it is and nothing may be saved.
     *
     * @param version of the file
     */
    record TooNew(int version) implements Kept {}
  }
}
