package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import motguide.content.Event;
import motguide.content.Language;
import motguide.content.LinkKind;
import motguide.content.Pack;
import motguide.content.Source;
import motguide.content.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read is what is written, from a folder, a zip or the program itself. */
final class PackReaderTest {
  @TempDir private Path folder;

  @Test
  void everyFieldArrives() throws IOException {
    Pack pack = loaded(SmallPack.in(folder).read());
    assertThat(pack.manifest().languages()).containsExactly(Language.JA, Language.EN);
    assertThat(pack.manifest().range().text()).isEqualTo("1900/2030");
    Event plan = pack.events().getFirst();
    assertThat(plan.id().value()).isEqualTo("plan-1962");
    assertThat(plan.shortName().ja()).isEqualTo("研究計画");
    assertThat(plan.links().getFirst().kind()).isEqualTo(LinkKind.LED_TO);
    assertThat(plan.sources().getFirst().locator()).isEqualTo("p. 3");
    assertThat(plan.media().getFirst().alt().en()).isEqualTo("Cover of the plan");
    assertThat(pack.cards().getFirst().ruby().getFirst().reading()).isEqualTo("ぎじゅつ");
    assertThat(pack.cards().getFirst().rivals().accounts()).hasSize(2);
    assertThat(pack.tours().getFirst().scenes()).hasSize(2);
    assertThat(pack.claims().get(3).correction().en()).isEqualTo("The article has 1981.");
    assertThat(pack.schools().getFirst().founded().text()).isEqualTo("2005");
    assertThat(pack.questions())
        .extracting(question -> question.task().kind())
        .containsExactly(
            "single", "multi", "true-false", "order", "match", "number", "text", "cloze", "place");
    assertThat(pack.questions().get(4).task())
        .isInstanceOfSatisfying(
            Task.Matching.class,
            matching ->
                assertThat(matching.pairs())
                    .containsExactly(
                        new Task.MatchPair("l1", "r1"), new Task.MatchPair("l2", "r2")));
  }

  @Test
  void sourcesAreReadyToBePrinted() throws IOException {
    List<Source> sources = loaded(SmallPack.in(folder).read()).sources();
    assertThat(sources.get(0).authors()).containsExactly("Donald G. Marquis");
    assertThat(sources.get(0).issued()).isEqualTo("1963-03-01");
    assertThat(sources.get(1).authors()).containsExactly("山田花子", "研究会");
    assertThat(sources.get(1).issued()).isEqualTo("1978~");
    assertThat(sources.get(1).detail()).isEqualTo("35(10), 12–34");
    assertThat(sources.get(2).url()).isEqualTo("https://example.org/技術");
  }

  @Test
  void aZipIsReadLikeItsFolder(@TempDir Path elsewhere) throws IOException {
    SmallPack pack = SmallPack.in(folder);
    Path plain = pack.zip(elsewhere.resolve("plain.motpack"), "");
    Path nested = pack.zip(elsewhere.resolve("nested.motpack"), "my-pack/");
    assertThat(loaded(SmallPack.read(plain))).isEqualTo(loaded(pack.read()));
    assertThat(loaded(SmallPack.read(nested))).isEqualTo(loaded(pack.read()));
  }

  @Test
  void progressRisesToTheEnd() throws IOException {
    List<Double> seen = new ArrayList<>();
    new PackReader().read(SmallPack.in(folder).folder(), progress(seen, Integer.MAX_VALUE));
    assertThat(seen).isSorted().endsWith(1.0).hasSizeGreaterThan(5);
    assertThat(seen.getFirst()).isZero();
  }

  @Test
  void aReadingCanBeCalledOff() throws IOException {
    SmallPack pack = SmallPack.in(folder);
    Progress impatient = progress(new ArrayList<>(), 3);
    assertThatThrownBy(() -> new PackReader().read(pack.folder(), impatient))
        .isInstanceOf(CancellationException.class);
  }

  private static Progress progress(List<Double> seen, int patience) {
    return new Progress() {
      @Override
      public void at(double fraction) {
        seen.add(fraction);
      }

      @Override
      public boolean cancelled() {
        return seen.size() >= patience;
      }
    };
  }

  @Test
  void aLaterFormatIsItsOwnOutcomeAndTheFileIsLeftAlone() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("manifest.json", "\"schemaVersion\": 1", "\"schemaVersion\": 2")
            .replace("manifest.json", "\"title\"", "\"name\"");
    String before = pack.text("manifest.json");
    assertThat(pack.read())
        .isInstanceOfSatisfying(
            PackReading.Newer.class,
            newer -> {
              assertThat(newer.schemaVersion()).isEqualTo(2);
              assertThat(newer.newestKnown()).isEqualTo(1);
              assertThat(newer.problem().line()).isEqualTo(4);
            });
    assertThat(pack.text("manifest.json")).isEqualTo(before);
  }

  @Test
  void whereThereIsNoPackThatIsSaid() throws IOException {
    assertThat(SmallPack.read(folder.resolve("none")).problems())
        .extracting(Problem::code)
        .containsExactly("pack-not-found");
    Path text = Files.writeString(folder.resolve("pack.motpack"), "not a zip");
    assertThat(SmallPack.read(text)).isInstanceOf(PackReading.Unreadable.class);
    assertThat(SmallPack.read(text).problems())
        .extracting(Problem::code)
        .containsExactly("pack-not-a-pack");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(SmallPack.read(empty).problems())
        .extracting(Problem::code)
        .containsExactly("manifest-missing");
  }

  @Test
  void whatIsLeftStandsOnItsOwn() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("events.json", "\"importance\": 5", "\"importance\": 50")
            .replace(
                "claims.json", "\"statement\": {\"ja\": \"課程は1982", "\"x\": {\"ja\": \"課程は1982");
    assertThat(pack.read())
        .isInstanceOfSatisfying(
            PackReading.Rejected.class,
            rejected -> {
              PackReading.Salvage salvage = rejected.usable().orElseThrow();
              assertThat(salvage.events()).isEqualTo(2);
              assertThat(salvage.eventsInAll()).isEqualTo(3);
              new motguide.content.Library(salvage.pack());
              assertThat(salvage.pack().toString())
                  .doesNotContain("plan-1962")
                  .doesNotContain("F4");
              assertThat(salvage.pack().tours().getFirst().scenes()).hasSize(1);
              assertThat(salvage.pack().questions())
                  .extracting(question -> question.id().value())
                  .doesNotContain("q-place")
                  .contains("q-order");
            });
  }

  @Test
  void whereNoEventIsLeftNothingIsOffered() throws IOException {
    SmallPack pack = SmallPack.in(folder).replace("events.json", "[", "");
    assertThat(pack.read())
        .isInstanceOfSatisfying(
            PackReading.Rejected.class, rejected -> assertThat(rejected.usable()).isEmpty());
  }

  @Test
  void aByteOrderMarkIsNoFaultAndMovesNoColumn() throws IOException {
    SmallPack pack = SmallPack.in(folder).replace("lanes.json", "[", "\uFEFF[");
    assertThat(pack.problems()).isEmpty();
    pack.write("lanes.json", "\uFEFF[1]");
    assertThat(pack.problems().stream().filter(p -> p.file().equals("lanes.json")))
        .extracting(p -> p.line() + ":" + p.column())
        .containsExactly("1:2");
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    SmallPack pack = SmallPack.in(folder);
    String lanes = pack.text("lanes.json");
    for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      pack.write("lanes.json", lanes.getBytes(wide));
      assertThat(pack.problems())
          .extracting(p -> p.file() + " " + p.code())
          .containsExactly("lanes.json text-utf16");
    }
    pack.write("lanes.json", lanes.getBytes(Charset.forName("Shift_JIS")));
    assertThat(pack.problems())
        .extracting(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.code())
        .containsExactly("lanes.json:4:21 text-not-utf8");
  }

  @Test
  void linesAreCountedAlikeWhateverEndsThem() throws IOException {
    for (String ending : List.of("\n", "\r\n", "\r")) {
      SmallPack pack = SmallPack.in(Files.createTempDirectory(folder, "endings"));
      pack.write("lanes.json", pack.text("lanes.json").replace("\n", ending));
      pack.replace("lanes.json", "\"hue\": \"ideas\"", "\"hue\": \"red\"");
      assertThat(pack.problems())
          .extracting(p -> p.line() + ":" + p.column())
          .containsExactly("16:12");
    }
  }

  @Test
  void columnsCountCodePoints() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("events.json", "\"date\": \"1962\",", "")
            .replace(
                "events.json",
                "\"ja\": \"研究計画\", \"en\": \"Research programme\"},",
                "\"ja\": \"😀😀\", \"en\": \"\"},")
            .replace(
                "events.json",
                "\"id\": \"plan-1962\"",
                "\"date\": \"1962\", \"id\": \"plan-1962\"");
    assertThat(pack.problems())
        .extracting(p -> p.line() + ":" + p.column() + " " + p.code())
        .containsExactly("9:33 language-missing");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void monstrousFilesAreRefusedInGoodTime() throws IOException {
    SmallPack pack = SmallPack.in(folder).write("lanes.json", "[".repeat(10_000));
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("json-too-deep");
    pack.write("lanes.json", "");
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("json-empty");
    pack.write("lanes.json", "{}");
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("value-type");
    pack.write("lanes.json", new byte[1 << 20]);
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("text-utf16");
    pack.write("lanes.json", "[{\"id\": 1e999999999}]");
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("json-number");
    pack.write("lanes.json", "[\"" + "x".repeat(3_000_000) + "\"]");
    assertThat(pack.problems().stream().filter(p -> p.file().equals("lanes.json")))
        .allSatisfy(p -> assertThat(p.value()).hasSizeLessThan(200));
  }

  @Test
  void theLinesAroundAProblemCanBeShown() throws IOException {
    SmallPack pack =
        SmallPack.in(folder).replace("lanes.json", "\"hue\": \"us\"", "\"hue\": \"usa\"");
    Problem problem = pack.problems().getFirst();
    List<Excerpt.Line> lines = excerpt(pack, problem);
    assertThat(lines).extracting(Excerpt.Line::number).containsExactly(6, 7, 8, 9, 10);
    String line = lines.get(2).text();
    assertThat(line.substring(problem.column() - 1))
        .isEqualTo("\"usa\"")
        .isEqualTo(problem.value());
    pack.delete("lanes.json");
    assertThat(excerpt(pack, problem)).isEmpty();
  }

  private static List<Excerpt.Line> excerpt(SmallPack pack, Problem problem) {
    return new PackReader().excerpt(Optional.of(pack.folder()), problem, 2);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    SmallPack pack = SmallPack.in(folder);
    Path outside = Files.writeString(elsewhere.resolve("lanes.json"), pack.text("lanes.json"));
    pack.delete("lanes.json");
    Files.createSymbolicLink(folder.resolve("lanes.json"), outside);
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("file-missing");
  }

  private static Pack loaded(PackReading reading) {
    assertThat(reading.problems()).isEmpty();
    return ((PackReading.Loaded) reading).pack();
  }
}
