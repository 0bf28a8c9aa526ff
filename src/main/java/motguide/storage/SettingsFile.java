package motguide.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.study.StorageException;
import motguide.study.StudyPlan;
import motguide.study.Theme;

/**
 * The settings as a small text file. A line that cannot be understood counts as not written; a file
 * that cannot be read as text at all is kept aside under another name and the guide starts afresh.
 * Written to a temporary file first and then moved, so that a crash leaves the old or the new one.
 */
public final class SettingsFile implements SettingsStore {
  private final PropertiesFile file;
  private final Settings initial;

  /**
   * Settings kept in {@code file}, which need not exist.
   *
   * @param initial what holds where the file says nothing
   */
  public SettingsFile(Path file, Settings initial) {
    this.file = new PropertiesFile(file);
    this.initial = initial;
  }

  /**
   * The settings as last saved.
   *
   * @throws StorageException if the file is there but the disk will not give it
   */
  @Override
  public Settings load() {
    return file.read().map(this::chosen).orElse(initial);
  }

  private Settings chosen(Properties lines) {
    return new Settings(
        choice(lines, "language", LanguageMode.class).orElse(initial.language()),
        choice(lines, "theme", Theme.class).orElse(initial.theme()),
        value(lines, "textPercent", Integer::valueOf)
            .filter(Settings.TEXT_PERCENTS::contains)
            .orElse(initial.textPercent()),
        value(lines, "reducedMotion", Boolean::valueOf).orElse(initial.reducedMotion()),
        value(lines, "singleKeys", Boolean::valueOf).orElse(initial.singleKeys()),
        value(lines, "welcomed", Boolean::valueOf).orElse(initial.welcomed()),
        plan(lines));
  }

  private StudyPlan plan(Properties lines) {
    StudyPlan usual = initial.plan();
    return new StudyPlan(
        value(lines, "plan.retentionPercent", Integer::valueOf)
            .filter(it -> it >= StudyPlan.LEAST_RETENTION && it <= StudyPlan.MOST_RETENTION)
            .orElse(usual.retentionPercent()),
        value(lines, "plan.mostADay", Integer::valueOf)
            .filter(StudyPlan.CAPS::contains)
            .orElse(usual.mostADay()),
        value(lines, "plan.minutesADay", Integer::valueOf)
            .filter(StudyPlan.MINUTES::contains)
            .orElse(usual.minutesADay()),
        value(lines, "plan.exam", SettingsFile::day).or(usual::exam));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day: " + text, e);
    }
  }

  /**
   * Keeps {@code settings}.
   *
   * @throws StorageException if the disk will not take them; the old file is then unchanged
   */
  @Override
  public void save(Settings settings) {
    Properties lines = new Properties();
    lines.setProperty("language", settings.language().name().toLowerCase(Locale.ROOT));
    lines.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
    lines.setProperty("textPercent", Integer.toString(settings.textPercent()));
    lines.setProperty("reducedMotion", Boolean.toString(settings.reducedMotion()));
    lines.setProperty("singleKeys", Boolean.toString(settings.singleKeys()));
    lines.setProperty("welcomed", Boolean.toString(settings.welcomed()));
    StudyPlan plan = settings.plan();
    lines.setProperty("plan.retentionPercent", Integer.toString(plan.retentionPercent()));
    lines.setProperty("plan.mostADay", Integer.toString(plan.mostADay()));
    lines.setProperty("plan.minutesADay", Integer.toString(plan.minutesADay()));
    plan.exam().ifPresent(day -> lines.setProperty("plan.exam", day.toString()));
    file.write(lines, "MOT Study Guide");
  }

  private static <E extends Enum<E>> Optional<E> choice(
      Properties lines, String key, Class<E> type) {
    return value(lines, key, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
  }

  private static <T> Optional<T> value(Properties lines, String key, Function<String, T> read) {
    String text = lines.getProperty(key);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
