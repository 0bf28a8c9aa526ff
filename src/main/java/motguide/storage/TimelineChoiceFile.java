package motguide.storage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import motguide.content.Certainty;
import motguide.content.EventType;
import motguide.study.LaneChoice;
import motguide.study.TimelineChoiceStore;
import motguide.study.TimelineChoices;
import motguide.study.TimelineFilter;

/**
 * The choices for the timeline as a small text file beside the settings. A line that cannot be
 * understood counts as not written; a file that is no text is kept aside under another name.
 * Written to a temporary file first and then moved, so that a crash leaves the old or the new one.
 */
public final class TimelineChoiceFile implements TimelineChoiceStore {
  private static final String FILTER = "filter.";
  private static final String LANES = "lanes.";

  private final PropertiesFile file;

  /** Choices kept in {@code file}, which need not exist. */
  public TimelineChoiceFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  @Override
  public TimelineChoices load() {
    return file.read().map(this::chosen).orElse(TimelineChoices.INITIAL);
  }

  private TimelineChoices chosen(Properties lines) {
    Map<String, TimelineFilter> filters = new TreeMap<>();
    for (String key : lines.stringPropertyNames()) {
      String name = key.startsWith(FILTER) ? key.substring(FILTER.length()) : "";
      if (!name.isBlank() && name.length() <= TimelineChoices.MAX_NAME) {
        filter(lines.getProperty(key)).ifPresent(filter -> filters.put(name, filter));
      }
    }
    Map<String, LaneChoice> lanes = new TreeMap<>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(LANES)) {
        lanes(lines.getProperty(key))
            .ifPresent(choice -> lanes.put(key.substring(LANES.length()), choice));
      }
    }
    return new TimelineChoices(
        Boolean.parseBoolean(lines.getProperty("japaneseEras")), filters, lanes);
  }

  @Override
  public void save(TimelineChoices choices) {
    Properties lines = new Properties();
    lines.setProperty("japaneseEras", Boolean.toString(choices.japaneseEras()));
    choices.filters().forEach((name, filter) -> lines.setProperty(FILTER + name, text(filter)));
    choices.lanes().forEach((lens, choice) -> lines.setProperty(LANES + lens, text(choice)));
    file.write(lines, "MOT Study Guide: timeline");
  }

  private static String text(TimelineFilter filter) {
    return String.join(
        ";",
        codes(filter.certainties(), Certainty::code),
        codes(filter.types(), EventType::code),
        Integer.toString(filter.leastImportance()),
        filter.hides() ? "hide" : "dim");
  }

  private static String text(LaneChoice choice) {
    return String.join(",", choice.order())
        + ";"
        + choice.collapsed().stream().sorted().collect(Collectors.joining(","));
  }

  private static Optional<LaneChoice> lanes(String text) {
    String[] parts = text.split(";", -1);
    return parts.length == 2
        ? Optional.of(new LaneChoice(ids(parts[0]), Set.copyOf(ids(parts[1]))))
        : Optional.empty();
  }

  private static List<String> ids(String text) {
    return Arrays.stream(text.split(",")).filter(id -> !id.isBlank()).distinct().toList();
  }

  private static <T> String codes(Set<T> chosen, Function<T, String> code) {
    return chosen.stream().map(code).sorted().collect(Collectors.joining(","));
  }

  private static Optional<TimelineFilter> filter(String text) {
    String[] parts = text.split(";", -1);
    if (parts.length != 4 || !parts[2].matches("[1-5]") || !parts[3].matches("hide|dim")) {
      return Optional.empty();
    }
    return Optional.of(
        new TimelineFilter(
            chosen(parts[0], Certainty.values(), Certainty::code),
            chosen(parts[1], EventType.values(), EventType::code),
            Integer.parseInt(parts[2]),
            parts[3].equals("hide")));
  }

  private static <T> Set<T> chosen(String text, T[] all, Function<T, String> code) {
    Set<String> codes = new HashSet<>(Arrays.asList(text.split(",", -1)));
    return Arrays.stream(all)
        .filter(each -> codes.contains(code.apply(each)))
        .collect(Collectors.toSet());
  }
}
