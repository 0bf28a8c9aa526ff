package motguide.content.pack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import motguide.content.Manifest;
import motguide.content.Pack;
import org.jspecify.annotations.Nullable;

/** One reading of one pack, from its manifest to the checks. */
final class Reading {
  /** The version of the pack format that this program reads. */
  static final int FORMAT = 1;

  private static final String MANIFEST = "manifest.json";
  private static final int RECORDS_PER_STEP = 64;

  private final PackFiles files;
  private final Schemas schemas;
  private final Progress progress;
  private final Findings findings = new Findings();
  private final Nearest nearest = new Nearest();
  private final Draft draft = new Draft();
  private final Map<String, Long> sizes = new HashMap<>();
  private final List<String> fileOrder = new ArrayList<>();
  private final Set<String> perhapsMeant = new HashSet<>();
  private long bytesInAll = 1;
  private long bytesDone;

  /** A reading of the pack that {@code files} are. */
  Reading(PackFiles files, Schemas schemas, Progress progress) {
    this.files = files;
    this.schemas = schemas;
    this.progress = progress;
  }

  /**
   * Reads and checks everything.
   *
   * @throws CancellationException if {@code progress} called it off
   */
  PackReading read() {
    fileOrder.add("");
    fileOrder.add(MANIFEST);
    if (files instanceof ZipFiles zip) {
      zip.check(findings);
      if (findings.hasErrors()) {
        return rejected(null);
      }
    }
    if (!files.has(MANIFEST)) {
      findings.report(Fault.MANIFEST_MISSING, Where.file(""));
      return rejected(null);
    }
    JsonElement json = element(MANIFEST, Where.file(MANIFEST));
    if (json == null) {
      return rejected(null);
    }
    int version = versionOf(json);
    if (version > FORMAT) {
      findings.report(
          Fault.SCHEMA_NEWER, Where.file(MANIFEST).at("schemaVersion"), version, FORMAT);
      return new PackReading.Newer(version, FORMAT, problems().getFirst());
    }
    boolean makeable = schemas.checkManifest(json, Where.file(MANIFEST), findings, nearest);
    if (!makeable) {
      LooseRecord.checkDates(json, Where.file(MANIFEST), findings);
    }
    Manifest manifest =
        !makeable
            ? null
            : RecordReader.manifest(
                new Fields(json.getAsJsonObject(), Where.file(MANIFEST), findings));
    boolean faultyManifest = findings.isFaulty(Where.file(MANIFEST));
    readRecords(listedFiles(json));
    progress.at(0.9);
    new Checks(draft, files, findings, nearest).run();
    if (manifest != null) {
      new AliasCheck(draft, findings).run(manifest, Where.file(MANIFEST).at("aliases"));
    }
    if (!findings.hasErrors() && manifest != null) {
      Pack pack = draft.pack(manifest);
      List<Problem> warnings = problems();
      progress.at(1);
      return new PackReading.Loaded(pack, warnings);
    }
    return rejected(faultyManifest ? null : manifest);
  }

  private PackReading rejected(@Nullable Manifest manifest) {
    Optional<PackReading.Salvage> usable =
        manifest == null ? Optional.empty() : Salvager.salvage(manifest, draft, findings);
    PackReading result = new PackReading.Rejected(problems(), usable);
    progress.at(1);
    return result;
  }

  private List<Problem> problems() {
    return new ProblemList(files).of(findings.all(), fileOrder);
  }

  private static int versionOf(JsonElement manifest) {
    boolean whole =
        manifest instanceof JsonObject object
            && object.get("schemaVersion") instanceof JsonPrimitive number
            && number.isNumber()
            && number.getAsString().matches("\\d{1,9}");
    return whole ? manifest.getAsJsonObject().get("schemaVersion").getAsInt() : 0;
  }

  /** The files the manifest lists, as far as it can be made out, by kind. */
  private Map<String, RecordKind> listedFiles(JsonElement manifest) {
    Map<String, RecordKind> listed = new LinkedHashMap<>();
    Where where = Where.file(MANIFEST).at("files");
    for (RecordKind kind : RecordKind.values()) {
      JsonElement paths = SchemaFile.find(manifest, "/files/" + kind.code());
      if (paths == null || !paths.isJsonArray()) {
        continue;
      }
      for (int i = 0; i < paths.getAsJsonArray().size(); i++) {
        if (paths.getAsJsonArray().get(i) instanceof JsonPrimitive path) {
          list(path.getAsString(), kind, where.at(kind.code()).at(i), listed);
        }
      }
    }
    fileOrder.addAll(listed.keySet());
    unlisted(listed.keySet());
    return listed;
  }

  private void list(String path, RecordKind kind, Where where, Map<String, RecordKind> listed) {
    Shelf<?> shelf = draft.shelf(kind);
    if (!PackFiles.staysInside(path)) {
      findings.report(Fault.FILE_OUTSIDE, where, path);
      shelf.lacksAFile();
    } else if (!files.has(path)) {
      Finding missing = Finding.of(Fault.FILE_MISSING, where, path);
      Optional<String> near = nearest.to(path, files.names());
      near.ifPresent(perhapsMeant::add);
      findings.report(
          near.map(name -> missing.replacedBy(new JsonPrimitive(name).toString())).orElse(missing));
      shelf.lacksAFile();
    } else if (listed.getOrDefault(path, kind) != kind) {
      findings.report(Fault.FILE_TWICE, where, path);
    } else {
      listed.put(path, kind);
    }
  }

  private void unlisted(Set<String> listed) {
    Set<String> names = new HashSet<>(files.names());
    names.removeAll(listed);
    names.removeAll(perhapsMeant);
    names.remove(MANIFEST);
    names.removeIf(name -> !name.endsWith(".json") || name.endsWith(".schema.json"));
    names.forEach(name -> findings.report(Fault.FILE_NOT_LISTED, Where.file(name), name));
  }

  private void readRecords(Map<String, RecordKind> listed) {
    for (String path : listed.keySet()) {
      bytesInAll += sizeOf(path);
    }
    listed.forEach(
        (path, kind) -> {
          readList(path, draft.shelf(kind));
          bytesDone += sizeOf(path);
        });
  }

  private long sizeOf(String path) {
    return sizes.computeIfAbsent(path, this::measure);
  }

  private long measure(String path) {
    try {
      return files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private void readList(String path, Shelf<?> shelf) {
    JsonScan scan = scan(path);
    if (scan == null || !scan.readable()) {
      shelf.lacksAFile();
      return;
    }
    try (JsonReader reader = new JsonReader(new StringReader(scan.mended()))) {
      reader.setStrictness(Strictness.STRICT);
      if (reader.peek() != JsonToken.BEGIN_ARRAY) {
        JsonElement root = JsonParser.parseReader(reader);
        findings.report(
            Fault.VALUE_TYPE,
            Where.file(path),
            ProblemTexts.word("type.array"),
            ProblemTexts.word("type." + SchemaShape.type(root)));
        shelf.lacksAFile();
        return;
      }
      reader.beginArray();
      for (int i = 0; reader.hasNext(); i++) {
        if (i % RECORDS_PER_STEP == 0) {
          step(sizeOf(path) * i / Math.max(scan.elements(), 1));
        }
        shelf.add(
            JsonParser.parseReader(reader), Where.record(path, i), schemas, findings, nearest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  private void step(long bytesOfThisFile) {
    if (progress.cancelled()) {
      throw new CancellationException("reading of a pack");
    }
    progress.at(0.9 * (bytesDone + bytesOfThisFile) / bytesInAll);
  }

  /** A whole file as one element; null where that is impossible, which is then reported. */
  private @Nullable JsonElement element(String path, Where where) {
    JsonScan scan = scan(path);
    if (scan == null || !scan.readable()) {
      return null;
    }
    JsonElement json = JsonParser.parseString(scan.mended());
    if (!json.isJsonObject()) {
      findings.report(
          Fault.VALUE_TYPE,
          where,
          ProblemTexts.word("type.object"),
          ProblemTexts.word("type." + SchemaShape.type(json)));
      return null;
    }
    return json;
  }

  private @Nullable JsonScan scan(String path) {
    try {
      long size = sizeOf(path);
      if (size > PackFiles.MAX_FILE) {
        findings.report(Fault.FILE_TOO_BIG, Where.file(path), size >> 20, PackFiles.MAX_FILE >> 20);
        return null;
      }
      return switch (FileText.of(files.read(path, (int) PackFiles.MAX_FILE))) {
        case FileText.Undecodable(Fault fault, int offset, _) -> {
          findings.report(Finding.inText(fault, path, offset, 0));
          yield null;
        }
        case FileText.Text(String text) -> {
          JsonScan scan = JsonScanner.scan(text);
          for (JsonScan.Slip slip : scan.slips()) {
            Finding finding =
                Finding.inText(slip.fault(), path, slip.offset(), slip.length(), slip.found());
            findings.report(
                slip.replacement().isEmpty() ? finding : finding.replacedBy(slip.replacement()));
          }
          yield scan;
        }
      };
    } catch (IOException e) {
      findings.report(Fault.FILE_UNREADABLE, Where.file(path), String.valueOf(e.getMessage()));
      return null;
    }
  }
}
