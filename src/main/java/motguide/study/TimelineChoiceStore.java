package motguide.study;

/** Keeps what the reader has chosen for the timeline. */
public interface TimelineChoiceStore {

  /**
   * The choices as last saved, or {@link TimelineChoices#INITIAL}.
   *
   * @throws StorageException if they are there but cannot be had
   */
  TimelineChoices load();

  /**
   * Keeps {@code choices}.
   *
   * @throws StorageException if they cannot be kept; what was kept before then still is
   */
  void save(TimelineChoices choices);
}
