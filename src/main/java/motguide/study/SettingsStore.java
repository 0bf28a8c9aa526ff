package motguide.study;

/** Keeps the settings between days. */
public interface SettingsStore {

  /** The settings as last saved, or the initial ones. */
  Settings load();

  /** Keeps {@code settings}; nothing else the reader did is touched. */
  void save(Settings settings);
}
