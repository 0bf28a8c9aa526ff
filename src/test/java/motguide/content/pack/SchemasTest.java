package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import motguide.content.CardKind;
import motguide.content.Certainty;
import motguide.content.EventType;
import motguide.content.LaneHue;
import motguide.content.LinkKind;
import motguide.content.NumberUnit;
import motguide.content.SchoolStatus;
import motguide.content.SchoolType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas are sound, good to author by, and say the same as the records. */
final class SchemasTest {
  private static final Path FOLDER = Path.of("resources/packs/schema");
  private static final Path SMALL = Path.of("src/test/resources/motguide/content/pack/small");

  @TestFactory
  Stream<DynamicTest> everySchemaIsOneByTheStandardAndWordedThroughout() throws IOException {
    return schemas().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> soundAndWorded(file)));
  }

  /** A validator that checks schemas against the meta-schema refuses an unsound one. */
  private static void soundAndWorded(Path file) throws IOException {
    validator();
    List<String> bare = new ArrayList<>();
    SchemaFile schema = SchemaFile.load(nameOf(file));
    assertThat(schema.json().keySet()).contains("$schema", "title", "description");
    wordless(schema.json(), "", bare);
    assertThat(bare).as("fields without a description in " + file).isEmpty();
  }

  private static void wordless(JsonElement schema, String pointer, List<String> bare) {
    if (schema instanceof JsonObject object) {
      if (object.get("properties") instanceof JsonObject properties && !pointer.endsWith("/if")) {
        properties
            .asMap()
            .forEach(
                (name, field) -> {
                  boolean worded =
                      field.getAsJsonObject().has("description")
                          || field.getAsJsonObject().has("$ref");
                  if (!worded) {
                    bare.add(pointer + "/" + name);
                  }
                });
      }
      object.asMap().forEach((key, value) -> wordless(value, pointer + "/" + key, bare));
    } else if (schema instanceof JsonArray list) {
      list.forEach(each -> wordless(each, pointer + "/*", bare));
    }
  }

  @Test
  void aWholeFilePassesItsSchemaInAnyEditor() throws IOException {
    Validator validator = validator();
    for (Path file : List.of(SMALL, Path.of("resources/packs/mot-history"))) {
      JsonElement manifest = json(file.resolve("manifest.json"));
      assertValid(validator, "manifest", manifest);
      for (RecordKind kind : RecordKind.values()) {
        for (JsonElement path :
            manifest.getAsJsonObject().getAsJsonObject("files").getAsJsonArray(kind.code())) {
          assertValid(validator, kind.code(), json(file.resolve(path.getAsString())));
        }
      }
    }
  }

  private static void assertValid(Validator validator, String schema, JsonElement json) {
    Validator.Result result = validator.validate(uri(schema), json);
    assertThat(result.getErrors())
        .extracting(error -> error.getInstanceLocation() + " " + error.getError())
        .as(schema)
        .isEmpty();
  }

  @Test
  void theWordsOfTheSchemasAreTheCodesOfTheRecords() {
    assertThat(words("lanes", "lane/properties/hue"))
        .isEqualTo(codes(LaneHue.values(), LaneHue::code));
    assertThat(words("events", "event/properties/type"))
        .isEqualTo(codes(EventType.values(), EventType::code));
    assertThat(words("events", "link/properties/kind"))
        .isEqualTo(codes(LinkKind.values(), LinkKind::code));
    assertThat(words("common", "certainty")).isEqualTo(codes(Certainty.values(), Certainty::code));
    assertThat(words("cards", "card/properties/kind"))
        .isEqualTo(codes(CardKind.values(), CardKind::code));
    assertThat(words("questions", "number/properties/unit"))
        .isEqualTo(codes(NumberUnit.values(), NumberUnit::code));
    assertThat(words("schools", "school/properties/type"))
        .isEqualTo(codes(SchoolType.values(), SchoolType::code));
    assertThat(words("schools", "school/properties/status"))
        .isEqualTo(codes(SchoolStatus.values(), SchoolStatus::code));
  }

  private static List<String> words(String schema, String definition) {
    JsonElement found =
        SchemaFile.find(SchemaFile.load(schema).json(), "/$defs/" + definition + "/enum");
    return found.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  private static <E> List<String> codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static Validator validator() throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    for (Path file : schemas()) {
      validator.registerSchema(uri(nameOf(file)), Files.readString(file));
    }
    return validator;
  }

  private static List<Path> schemas() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".schema.json", "");
  }

  private static URI uri(String name) {
    return URI.create("test:/" + name + ".schema.json");
  }

  private static JsonElement json(Path file) throws IOException {
    return com.google.gson.JsonParser.parseString(Files.readString(file));
  }
}
