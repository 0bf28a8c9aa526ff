package motguide.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import motguide.study.ProjectionChoiceStore;
import motguide.study.ProjectionChoices;
import motguide.study.Theme;

/**
 * The choices for projecting as a small text file beside the settings. A line that cannot be
 * understood counts as not written; a file that is no text is kept aside under another name.
 * Written to a temporary file first and then moved, so that a crash leaves the old or the new one.
 */
public final class ProjectionChoiceFile implements ProjectionChoiceStore {
  private static final String KEY = "key.";

  private final PropertiesFile file;

  /** Choices kept in {@code file}, which need not exist. */
  public ProjectionChoiceFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  @Override
  public ProjectionChoices load() {
    return file.read().map(this::chosen).orElse(ProjectionChoices.INITIAL);
  }

  private ProjectionChoices chosen(Properties lines) {
    Map<String, List<String>> keys = new TreeMap<>();
    for (String name : lines.stringPropertyNames()) {
      String value = lines.getProperty(name).strip();
      if (name.startsWith(KEY) && !value.isEmpty()) {
        keys.put(name.substring(KEY.length()), List.of(value.split(" +")));
      }
    }
    ProjectionChoices initial = ProjectionChoices.INITIAL;
    return new ProjectionChoices(
        lines.getProperty("tour", "").strip(),
        theme(lines.getProperty("theme", "")),
        size(lines, "floorPx", ProjectionChoices.FLOORS_PX, initial.floorPx()),
        Boolean.parseBoolean(lines.getProperty("still", "").strip()),
        lines.getProperty("screen", "").strip(),
        size(lines, "notesPx", ProjectionChoices.NOTES_PX, initial.notesPx()),
        keys);
  }

  private static Theme theme(String text) {
    for (Theme theme : Theme.values()) {
      if (theme.name().equalsIgnoreCase(text.strip())) {
        return theme;
      }
    }
    return ProjectionChoices.INITIAL.theme();
  }

  private static int size(Properties lines, String name, List<Integer> onOffer, int initial) {
    String text = lines.getProperty(name, "").strip();
    return onOffer.stream()
        .filter(each -> Integer.toString(each).equals(text))
        .findFirst()
        .orElse(initial);
  }

  @Override
  public void save(ProjectionChoices choices) {
    Properties lines = new Properties();
    lines.setProperty("tour", choices.tour());
    lines.setProperty("theme", choices.theme().name().toLowerCase(Locale.ROOT));
    lines.setProperty("floorPx", Integer.toString(choices.floorPx()));
    lines.setProperty("still", Boolean.toString(choices.still()));
    lines.setProperty("screen", choices.screen());
    lines.setProperty("notesPx", Integer.toString(choices.notesPx()));
    choices
        .keys()
        .forEach((action, keys) -> lines.setProperty(KEY + action, String.join(" ", keys)));
    file.write(lines, "MOT Study Guide: projection");
  }
}
