package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two bundles of sentences about problems agree, and have all that is needed and no more. */
final class ProblemTextsTest {
  private static final Path FOLDER = Path.of("resources/motguide/i18n");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @Test
  void everyFaultHasAMessageAndAFixInBothLanguages() throws IOException {
    for (Properties texts : List.of(read("ja"), read("en"))) {
      for (Fault fault : Fault.values()) {
        assertThat(texts).containsKeys(fault.code() + ".message", fault.code() + ".fix");
      }
    }
  }

  @Test
  void noSentenceBelongsToNoFault() throws IOException {
    Set<String> known =
        Stream.of(Fault.values())
            .flatMap(f -> Stream.of("message", "fix", "replace").map(k -> f.code() + "." + k))
            .collect(Collectors.toSet());
    Set<String> keys = new TreeSet<>(read("en").stringPropertyNames());
    keys.removeIf(key -> key.startsWith("word.") || key.startsWith("summary."));
    keys.removeAll(known);
    assertThat(keys).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
    Properties ja = read("ja");
    Properties en = read("en");
    assertThat(ja.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : en.stringPropertyNames()) {
      if (!key.startsWith("word.") && !key.startsWith("summary.")) {
        assertThat(arguments(ja.getProperty(key)))
            .as(key)
            .isEqualTo(arguments(en.getProperty(key)));
      }
    }
  }

  @Test
  void everySentenceIsAPattern() throws IOException {
    for (Properties texts : List.of(read("ja"), read("en"))) {
      for (String key : texts.stringPropertyNames()) {
        if (!key.startsWith("word.")) {
          assertThat(new MessageFormat(texts.getProperty(key), Locale.ENGLISH)).as(key).isNotNull();
        }
      }
    }
  }

  @Test
  void theWordsForKindsTypesAndSeveritiesAreThere() throws IOException {
    Properties en = read("en");
    for (RecordKind kind : RecordKind.values()) {
      assertThat(en).containsKey("word.kind." + kind.singular());
    }
    for (Severity severity : Severity.values()) {
      assertThat(en).containsKey("word.severity." + severity.code());
    }
    for (String type :
        List.of("string", "integer", "number", "boolean", "array", "object", "null", "text")) {
      assertThat(en).containsKey("word.type." + type);
    }
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Properties read(String language) throws IOException {
    Properties texts = new Properties();
    Path file = FOLDER.resolve("problems_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
