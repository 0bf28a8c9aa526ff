package motguide.study;

/** Keeps the choices for projecting as long as the guide runs, and no longer. */
public final class PassingProjectionChoices implements ProjectionChoiceStore {
  private ProjectionChoices kept = ProjectionChoices.INITIAL;

  /** Starts with what a new lecturer starts with. */
  public PassingProjectionChoices() {}

  @Override
  public ProjectionChoices load() {
    return kept;
  }

  @Override
  public void save(ProjectionChoices choices) {
    kept = choices;
  }
}
