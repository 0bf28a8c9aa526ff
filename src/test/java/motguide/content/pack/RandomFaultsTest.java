package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import motguide.content.Claim;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Pack;
import motguide.content.Scene;
import motguide.content.Tour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is spoilt, the reader reports it and never fails, and what it saves is sound. */
final class RandomFaultsTest {
  private static final List<String> FILES =
      List.of(
          "manifest.json",
          "lanes.json",
          "eras.json",
          "events.json",
          "tours.json",
          "cards.json",
          "questions/all.json",
          "claims.json",
          "sources.json",
          "schools.json");

  private static final List<JsonElement> ODD =
      List.of(
          JsonNull.INSTANCE,
          new JsonPrimitive(""),
          new JsonPrimitive(" "),
          new JsonPrimitive("\u3000"),
          new JsonPrimitive("F1"),
          new JsonPrimitive("1962"),
          new JsonPrimitive("F1 'F2' {0} {"),
          new JsonPrimitive(-1),
          new JsonPrimitive(1.5),
          new JsonPrimitive(1e99),
          new JsonPrimitive(true),
          new JsonArray(),
          new JsonObject());

  @TempDir private Path folder;

  @Test
  void randomFaultsAreReportedAndWhatIsLeftIsSound() throws IOException {
    long seed = 20261124;
    Random random = new Random(seed);
    SmallPack pack = SmallPack.in(folder);
    int salvaged = 0;
    for (int i = 0; i < 300; i++) {
      String file = FILES.get(random.nextInt(FILES.size()));
      String before = pack.text(file);
      String after = spoilt(before, random).toString();
      pack.write(file, after);
      PackReading reading = pack.read();
      String about = "seed " + seed + ", " + file + ": " + after;
      for (Problem problem : reading.problems()) {
        assertThat(problem.message().ja()).as(about).doesNotContain("{0}}");
        assertThat(problem.column() > 0).as(about).isEqualTo(problem.line() > 0);
      }
      switch (reading) {
        case PackReading.Loaded loaded -> assertSound(loaded.pack(), about);
        case PackReading.Rejected rejected -> {
          assertThat(rejected.problems()).as(about).isNotEmpty();
          rejected.usable().ifPresent(usable -> assertSound(usable.pack(), about));
          salvaged += rejected.usable().isPresent() ? 1 : 0;
        }
        case PackReading.Newer _, PackReading.Unreadable _ -> {}
      }
      Files.writeString(folder.resolve(file), before);
    }
    assertThat(salvaged).isGreaterThan(100);
  }

  @Test
  void randomSlipsOfTheKeyboardNeverMakeTheReaderFail() throws IOException {
    long seed = 42;
    Random random = new Random(seed);
    String keys = "[]{}:,\"'\\/#*e1-.tnull \n\t\u3001\uFF1A\uFF0C\u300C\u3000あ";
    SmallPack pack = SmallPack.in(folder);
    for (int i = 0; i < 300; i++) {
      String file = FILES.get(random.nextInt(FILES.size()));
      String before = pack.text(file);
      StringBuilder text = new StringBuilder(before);
      for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, keys.charAt(random.nextInt(keys.length())));
          default -> text.setCharAt(at, keys.charAt(random.nextInt(keys.length())));
        }
      }
      pack.write(file, text.toString());
      PackReading reading = pack.read();
      if (reading instanceof PackReading.Rejected rejected) {
        rejected.usable().ifPresent(usable -> assertSound(usable.pack(), "seed " + seed));
      }
      Files.writeString(folder.resolve(file), before);
    }
  }

  private static JsonElement spoilt(String text, Random random) {
    JsonElement root = JsonParser.parseString(text);
    for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
      TreeMap<String, JsonElement> all = new TreeMap<>();
      RandomJson.collect(root, "", all);
      List<JsonElement> containers = new ArrayList<>(all.values());
      containers.removeIf(JsonElement::isJsonPrimitive);
      spoil(containers.get(random.nextInt(containers.size())), random);
    }
    return root;
  }

  private static void spoil(JsonElement container, Random random) {
    JsonElement odd = ODD.get(random.nextInt(ODD.size())).deepCopy();
    if (container instanceof JsonObject object && !object.isEmpty()) {
      List<String> keys = List.copyOf(object.keySet());
      String key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(3)) {
        case 0 -> object.remove(key);
        case 1 -> object.add(key, odd);
        default -> object.add("x" + key, odd);
      }
    } else if (container instanceof JsonArray list && !list.isEmpty()) {
      int at = random.nextInt(list.size());
      switch (random.nextInt(3)) {
        case 0 -> list.remove(at);
        case 1 -> list.set(at, odd);
        default -> list.add(list.get(at).deepCopy());
      }
    }
  }

  /** Every reference leads somewhere, and the records are as the screens expect them. */
  private static void assertSound(Pack pack, String about) {
    Library library = new Library(pack);
    assertThat(pack.events()).as(about).isNotEmpty();
    for (Event event : pack.events()) {
      library.lane(event.lane());
      event.claims().forEach(library::claim);
      event.sources().forEach(citation -> library.source(citation.source()));
      library.linksOf(event.id());
    }
    for (Claim claim : pack.claims()) {
      assertThat(claim.sources()).as(about).isNotEmpty();
      claim.sources().forEach(citation -> library.source(citation.source()));
      claim.rivals().forEach(library::claim);
    }
    pack.cards().forEach(card -> card.related().forEach(library::card));
    pack.cards().forEach(card -> card.events().forEach(library::event));
    pack.cards().forEach(card -> card.claims().forEach(library::claim));
    pack.questions().forEach(question -> question.cards().forEach(library::card));
    pack.questions().forEach(question -> question.events().forEach(library::event));
    pack.questions().forEach(question -> question.claims().forEach(library::claim));
    pack.schools().forEach(school -> school.claims().forEach(library::claim));
    for (Tour tour : pack.tours()) {
      assertThat(tour.scenes()).as(about).isNotEmpty();
      for (Scene scene : tour.scenes()) {
        scene.focus().forEach(library::event);
        if (scene.question() != null) {
          library.question(scene.question());
        }
      }
    }
    assertThat(pack.toString()).as(about).doesNotContain("…");
  }
}
