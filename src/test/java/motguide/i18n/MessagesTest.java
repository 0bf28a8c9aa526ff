package motguide.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bundles agree, nothing is missing, unused or doubled. A key counts as used if it, or a prefix
 * of it that ends in a dot, stands in a source or FXML file between quotes: keys that end in a code
 * are put together in Java.
 */
final class MessagesTest {
  private static final Path FOLDER = Path.of("resources/motguide/i18n");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][A-Za-z0-9.-]*)\"");
  private static final Pattern JAVA_STRING =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]*)+)\"");

  private static Properties ja;
  private static Properties en;
  private static final Set<String> fxmlKeys = new TreeSet<>();
  private static final Set<String> javaStrings = new HashSet<>();

  @BeforeAll
  static void readAll() throws IOException {
    ja = read("messages_ja.properties");
    en = read("messages_en.properties");
    for (Path file : files(Path.of("resources"), ".fxml")) {
      collect(FXML_KEY, file, fxmlKeys);
    }
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      collect(JAVA_STRING, file, javaStrings);
    }
  }

  @Test
  void everyKeyHasATextInBothLanguages() {
    assertThat(missing(ja, en)).as("lines to add to messages_en.properties").isEmpty();
    assertThat(missing(en, ja)).as("lines to add to messages_ja.properties").isEmpty();
  }

  @Test
  void everyKeyThatFxmlAsksForExists() {
    Set<String> absent = new TreeSet<>(fxmlKeys);
    absent.removeAll(ja.stringPropertyNames());
    assertThat(absent).as("keys in FXML without a text").isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    List<String> unused = new ArrayList<>();
    for (String key : new TreeSet<>(ja.stringPropertyNames())) {
      if (!fxmlKeys.contains(key) && !usedInJava(key)) {
        unused.add(key);
      }
    }
    assertThat(unused).as("texts nobody shows").isEmpty();
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String name : List.of("messages_ja.properties", "messages_en.properties")) {
      List<String> doubled = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (String line : Files.readAllLines(FOLDER.resolve(name))) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#") && !seen.add(line.substring(0, equals).strip())) {
          doubled.add(line);
        }
      }
      assertThat(doubled).as("doubled in " + name).isEmpty();
    }
  }

  @Test
  void everyTextIsAPatternAndBothLanguagesTakeTheSameArguments() {
    for (String key : ja.stringPropertyNames()) {
      if (en.containsKey(key)) {
        assertThat(arguments(en.getProperty(key), Locale.ENGLISH))
            .as(key)
            .isEqualTo(arguments(ja.getProperty(key), Locale.JAPANESE));
      }
    }
  }

  private static boolean usedInJava(String key) {
    if (javaStrings.contains(key)) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      if (javaStrings.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> arguments(String pattern, Locale locale) {
    new MessageFormat(pattern, locale);
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> missing(Properties from, Properties in) {
    return new TreeSet<>(from.stringPropertyNames())
        .stream()
            .filter(key -> !in.containsKey(key))
            .map(key -> key + "=" + from.getProperty(key))
            .toList();
  }

  private static Properties read(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static void collect(Pattern pattern, Path file, Set<String> into) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }
}
