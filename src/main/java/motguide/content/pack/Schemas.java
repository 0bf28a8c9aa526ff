package motguide.content.pack;

import com.google.gson.JsonElement;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The schemas of the pack format. Each record is checked by itself against the part of the schema
 * that describes one, so that a long file need never be in memory as a whole.
 */
final class Schemas {
  private static final String BASE = "motguide:/schema/";
  private static final String COMMON = "common";
  private static final String MANIFEST = "manifest";

  private static final URI MANIFEST_URI = URI.create(BASE + MANIFEST + ".schema.json");

  private final Map<String, SchemaFile> files = new HashMap<>();
  private final Map<RecordKind, URI> uris = new EnumMap<>(RecordKind.class);
  private final Validator validator =
      new ValidatorFactory()
          .withJsonNodeFactory(new GsonNode.Factory())
          .withDisabledSchemaValidation(true)
          .createValidator();

  /** Loads all schemas; takes a tenth of a second. */
  Schemas() {
    register(COMMON);
    register(MANIFEST);
    for (RecordKind kind : RecordKind.values()) {
      register(kind.code());
      uris.put(kind, URI.create(BASE + kind.code() + ".schema.json#/$defs/" + kind.singular()));
    }
  }

  private void register(String name) {
    SchemaFile file = SchemaFile.load(name);
    files.put(name, file);
    validator.registerSchema(URI.create(BASE + name + ".schema.json"), file.json());
  }

  /** Reports where {@code manifest} departs from its schema; gives whether it can be made. */
  boolean checkManifest(JsonElement manifest, Where where, Findings findings, Nearest nearest) {
    return check(MANIFEST_URI, manifest, where, findings, nearest);
  }

  /** Reports where {@code record} departs from its schema; gives whether it can be made. */
  boolean check(
      RecordKind kind, JsonElement record, Where where, Findings findings, Nearest nearest) {
    return check(Objects.requireNonNull(uris.get(kind)), record, where, findings, nearest);
  }

  private boolean check(
      URI schema, JsonElement record, Where where, Findings findings, Nearest nearest) {
    Validator.Result result = validator.validate(schema, record);
    return result.isValid()
        || new SchemaFaults(files, findings, nearest, record, where).report(result.getErrors());
  }
}
