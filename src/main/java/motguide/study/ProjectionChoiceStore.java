package motguide.study;

/** Keeps what a lecturer has chosen for projecting. */
public interface ProjectionChoiceStore {

  /**
   * The choices as last saved, or {@link ProjectionChoices#INITIAL}.
   *
   * @throws StorageException if they are there but cannot be had
   */
  ProjectionChoices load();

  /**
   * Keeps {@code choices}.
   *
   * @throws StorageException if they cannot be kept; what was kept before then still is
   */
  void save(ProjectionChoices choices);
}
