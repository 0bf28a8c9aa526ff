package motguide.study;

/** Keeps the choices for the timeline as long as the guide runs, and no longer. */
public final class PassingTimelineChoices implements TimelineChoiceStore {
  private TimelineChoices kept = TimelineChoices.INITIAL;

  /** Starts with what a new reader starts with. */
  public PassingTimelineChoices() {}

  @Override
  public TimelineChoices load() {
    return kept;
  }

  @Override
  public void save(TimelineChoices choices) {
    kept = choices;
  }
}
