package motguide.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motguide.sheet.Ink;

/**
 * The colours of the theme on white paper, read from the style sheets of the interface so that
 * there is one list of colours only.
 */
public final class PrintPalette {
  private static final String FOLDER = "/motguide/ui/theme/";
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+)\\s*:\\s*([^;]+);");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private final Map<String, String> theme;
  private final Map<String, Map<String, String>> wearers;

  private PrintPalette(Map<String, String> theme, Map<String, Map<String, String>> wearers) {
    this.theme = theme;
    this.wearers = wearers;
  }

  /** The light theme, or with {@code highContrast} the one in which all text is at least 7:1. */
  public static PrintPalette of(boolean highContrast) {
    Map<String, Map<String, String>> tokens = rules("tokens.css");
    Map<String, String> theme = new HashMap<>(tokens.getOrDefault(".root", Map.of()));
    if (highContrast) {
      theme.putAll(tokens.getOrDefault(".root.hc-light", Map.of()));
    }
    return new PrintPalette(theme, rules("base.css"));
  }

  /**
   * A colour as 0xRRGGBB.
   *
   * @throws IllegalArgumentException if the theme has no such colour
   */
  public int rgb(Ink ink) {
    String value =
        ink.wearer().isEmpty()
            ? ink.token()
            : wearers.getOrDefault("." + ink.wearer(), Map.of()).get(ink.token());
    for (int step = 0; step < 4 && value != null; step++) {
      if (value.startsWith("#")) {
        return Integer.parseInt(value.substring(1), 16);
      }
      value = theme.get(value);
    }
    throw new IllegalArgumentException("no colour " + ink);
  }

  private static Map<String, Map<String, String>> rules(String file) {
    Map<String, Map<String, String>> rules = new HashMap<>();
    Matcher rule = RULE.matcher(COMMENT.matcher(read(file)).replaceAll(""));
    while (rule.find()) {
      Map<String, String> values = new HashMap<>();
      Matcher declaration = DECLARATION.matcher(rule.group(2));
      while (declaration.find()) {
        values.put(declaration.group(1), declaration.group(2).strip());
      }
      for (String selector : rule.group(1).split(",", -1)) {
        rules.computeIfAbsent(selector.strip(), key -> new HashMap<>()).putAll(values);
      }
    }
    return rules;
  }

  private static String read(String file) {
    try (InputStream in = PrintPalette.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no style sheet " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading style sheet " + file, e);
    }
  }
}
