package motguide.content.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not JSON is found, exactly where; what is slightly wrong is read on all the same. */
final class JsonScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                        | json-empty 0
          `  `                      | json-empty 0
          [1, 2                     | json-unclosed 0
          {"a": [1, 2}              | json-wrong-bracket 11
          [1, 2,]                   | json-trailing-comma 5
          {"a": 1,}                 | json-trailing-comma 7
          [1 2]                     | json-missing-comma 2
          [{} {}]                   | json-missing-comma 3
          {"a" 1}                   | json-missing-colon 5
          {"a"= 1}                  | json-missing-colon 4
          {a: 1}                    | json-unquoted 1
          {'a': 1}                  | json-quotes 1
          {"a": “b”}                | json-quotes 6
          {"a": 「b」}              | json-quotes 6
          {"a"\uFF1A1}               | json-full-width 4
          [1\uFF0C2]                 | json-full-width 2
          [1、2]                    | json-full-width 2
          [\u30001]                 | json-full-width 1
          [1] // note               | json-comment 4
          [1, /* two */ 2]          | json-comment 4
          [1] # note                | json-comment 4
          [01]                      | json-number 1
          [+1]                      | json-number 1
          [.5]                      | json-number 1
          [1.]                      | json-number 1
          [1e999]                   | json-number 1
          [1,000]                   | json-number 3
          [1991年]                  | json-number 1
          [True]                    | json-word 1
          [None]                    | json-word 1
          [NaN]                     | json-word 1
          [abc]                     | json-word 1
          ["a\\q"]                  | json-escape 3
          ["a\\u12"]                | json-escape 3
          ["\\ud83d\\ude00"]         | ``
          ["\\ud83d"]               | json-half-character 2
          ["\\ud83d\\u0041"]         | json-half-character 2
          ["\\ude00\\ud83d"]         | json-half-character 2, json-half-character 8
          ["a\tb"]                  | json-control 3
          ["a]                      | json-text-open 1, json-unclosed 0
          [1] 2                     | json-after-end 4
          ]                         | json-unexpected 0
          [,]                       | json-unexpected 1
          {"a": }                   | json-unexpected 6
          {1: 2}                    | json-unexpected 1
          {"a": 1, "a": 2}          | json-key-twice 9
          [😀]                      | json-unexpected 1
          [1, // one¶ 2 3, 4,]      | json-comment 4, json-missing-comma 13, json-trailing-comma 18
          """)
  void everyDepartureIsFoundWhereItIs(String text, String slips) {
    assertThat(
            JsonScanner.scan(text.replace('¶', '\n')).slips().stream()
                .map(slip -> slip.fault().code() + " " + slip.offset())
                .toList())
        .isEqualTo(slips.isEmpty() ? List.of() : List.of(slips.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1, // one¶ 2]            | [1,2]
          [1 2]                     | [1,2]
          [1, 2,]                   | [1,2]
          {"a"\uFF1A1、"b": 2}       | {"a":1,"b":2}
          {"a"= 1}                  | {"a":1}
          """)
  void smallSlipsAreReadOver(String text, String meant) {
    JsonScan scan = JsonScanner.scan(text.replace('¶', '\n'));
    assertThat(scan.readable()).isTrue();
    assertThat(scan.mended()).hasSameSizeAs(text);
    assertThat(JsonParser.parseString(scan.mended()).toString()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"[", "{\"a\":", "[{\"a\":["})
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void tenThousandBracketsAreRefusedAndDoNotOverflow(String opening) {
    JsonScan scan = JsonScanner.scan(opening.repeat(10_000));
    assertThat(scan.readable()).isFalse();
    assertThat(scan.slips()).extracting(JsonScan.Slip::fault).containsExactly(Fault.JSON_TOO_DEEP);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void longTextsTakeTimeInProportion() {
    assertThat(JsonScanner.scan("[\"" + "あ".repeat(5_000_000) + "\"]").readable()).isTrue();
    assertThat(JsonScanner.scan("[" + " ".repeat(5_000_000)).readable()).isFalse();
    assertThat(JsonScanner.scan("[" + "1 ".repeat(500_000) + "]").slips()).hasSize(499_999);
    assertThat(JsonScanner.scan("/*".repeat(1_000_000)).readable()).isFalse();
  }

  @Test
  void agreesWithGsonAboutWhatIsJson() {
    long seed = 20261124;
    Random random = new Random(seed);
    String alphabet = "[]{}:,\"\"aé1-0.e\\ntrue \n";
    for (int i = 0; i < 20_000; i++) {
      String text = i % 2 == 0 ? spoilt(random, alphabet) : RandomJson.text(random);
      JsonScan scan = JsonScanner.scan(text);
      if (scan.slips().isEmpty()) {
        assertThat(gsonReads(text)).as("seed %d: «%s»", seed, shown(text)).isTrue();
      } else if (gsonReads(text)) {
        assertThat(scan.slips())
            .as("seed %d: «%s»", seed, shown(text))
            .allMatch(
                slip ->
                    slip.fault() == Fault.JSON_KEY_TWICE
                        || slip.fault() == Fault.JSON_NUMBER
                        || slip.fault() == Fault.JSON_TOO_DEEP);
      }
      if (scan.readable()) {
        assertThat(gsonReads(scan.mended())).as("seed %d mended: «%s»", seed, shown(text)).isTrue();
      }
    }
  }

  @Test
  void everyValueIsFoundAtItsPointer() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = RandomJson.text(random);
      JsonElement root = JsonParser.parseString(text);
      Map<String, JsonElement> values = new TreeMap<>();
      RandomJson.collect(root, "", values);
      Map<String, JsonPlaces.Place> places = JsonPlaces.of(text, values.keySet());
      values.forEach(
          (pointer, value) -> {
            JsonPlaces.Place place = places.get(pointer);
            assertThat(place).as("seed %d: %s in «%s»", seed, pointer, text).isNotNull();
            assertThat(JsonParser.parseString(text.substring(place.start(), place.end())))
                .as("seed %d: %s in «%s»", seed, pointer, text)
                .isEqualTo(value);
          });
    }
  }

  @Test
  void aPointerThatNamesNothingHasNoPlace() {
    assertThat(JsonPlaces.of("[{\"a\": 1}]", Set.of("/0/b", "/1", "/0/a/x"))).isEmpty();
  }

  @Test
  void theKeyOfAFieldIsFoundToo() {
    String text = "{ \"a\\u0062/~\" : 12 }";
    JsonPlaces.Place place = JsonPlaces.of(text, Set.of("/ab~1~0")).get("/ab~1~0");
    assertThat(place).isNotNull();
    assertThat(text.substring(place.keyStart(), place.keyEnd())).isEqualTo("\"a\\u0062/~\"");
    assertThat(text.substring(place.start(), place.end())).isEqualTo("12");
  }

  private static String spoilt(Random random, String alphabet) {
    StringBuilder text = new StringBuilder(RandomJson.text(random));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, c);
        case 1 -> text.insert(at, c);
        default -> text.deleteCharAt(at);
      }
      if (text.isEmpty()) {
        text.append(c);
      }
    }
    // UTF-8 cannot hold half a character.
    return new String(text.toString().getBytes(UTF_8), UTF_8);
  }

  /** With escapes for whatever a report may swallow. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray()) {
      shown.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return shown.toString();
  }

  private static boolean gsonReads(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonParser.parseReader(reader);
      return reader.peek() == JsonToken.END_DOCUMENT && !text.isBlank();
    } catch (IOException | JsonParseException e) {
      return false;
    }
  }
}
