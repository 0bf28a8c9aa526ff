package motguide.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private final Path file;
  private final Settings initial;

  /**
   * Settings kept in {@code file}, which need not exist.
   *
   * @param initial what holds where the file says nothing
   */
  public SettingsFile(Path file, Settings initial) {
    this.file = file;
    this.initial = initial;
  }

  /**
   * The settings as last saved.
   *
   * @throws StorageException if the file is there but the disk will not give it
   */
  @Override
  public Settings load() {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (NoSuchFileException e) {
      return initial;
    } catch (CharacterCodingException | IllegalArgumentException e) {
      keepAside();
      return initial;
    } catch (IOException e) {
      throw DiskTrouble.failure("read", file, e);
    }
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
    try {
      StringWriter text = new StringWriter();
      lines.store(text, "MOT Study Guide");
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "settings", ".draft");
      try {
        Files.writeString(draft, text.toString());
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw DiskTrouble.failure("write", file, e);
    }
  }

  private void keepAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw DiskTrouble.failure("set aside", file, e);
    }
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
