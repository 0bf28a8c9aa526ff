package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code motguide check} says what is wrong, to people and to programs, and by its exit code. */
final class CheckCommandTest {
  private static final String SMALL = "src/test/resources/motguide/content/pack/small";

  @TempDir private Path folder;

  private record Run(int exit, List<String> lines) {}

  @Test
  void aCleanPackExitsWithNought() {
    Run run = check(SMALL, "--lang", "en");
    assertThat(run.exit()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "Nothing to mend: 3 events, 2 cards, 9 questions, 4 claims; 0 errors, 0 warnings.");
  }

  @Test
  void problemsAreListedWithPlaceAndFixAndExitWithOne() throws IOException {
    Run run = check(spoilt().toString(), "--lang", "en");
    assertThat(run.exit()).isEqualTo(CheckCommand.PROBLEMS);
    assertThat(run.lines())
        .containsExactly(
            "manifest.json:4:20: error: “0” cannot stand here.",
            "    Write 1.",
            "1 error, 0 warnings; the pack cannot be opened.");
  }

  @Test
  void theLanguageCanBeChosen() throws IOException {
    assertThat(check(spoilt().toString(), "--lang", "ja").lines().getFirst())
        .isEqualTo("manifest.json:4:20: エラー: 「0」はここに書けません。");
  }

  @Test
  void programsGetOneObjectALineInPlainCharacters() throws IOException {
    Run run = check(spoilt().toString(), "--json");
    assertThat(run.exit()).isEqualTo(CheckCommand.PROBLEMS);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().getFirst())
        .startsWith(
            "{\"kind\":\"problem\",\"severity\":\"error\",\"code\":\"value-only\","
                + "\"file\":\"manifest.json\",\"line\":4,\"column\":20,"
                + "\"pointer\":\"/schemaVersion\",\"value\":\"0\",\"message\":{\"ja\":\"\\u300c0")
        .matches("\\p{ASCII}*");
    assertThat(run.lines().getLast())
        .isEqualTo("{\"kind\":\"summary\",\"outcome\":\"rejected\",\"errors\":1,\"warnings\":0}");
  }

  @Test
  void whereThereIsNoPackItExitsWithTwo() throws IOException {
    assertThat(check(folder.resolve("none").toString()).exit()).isEqualTo(CheckCommand.UNREADABLE);
    Path text = Files.writeString(folder.resolve("text.motpack"), "text");
    assertThat(check(text.toString()).exit()).isEqualTo(CheckCommand.UNREADABLE);
    assertThat(check().exit()).isEqualTo(CheckCommand.UNREADABLE);
  }

  private Path spoilt() throws IOException {
    String manifest = Files.readString(Path.of(SMALL, "manifest.json"));
    String spoilt = manifest.replace("\"schemaVersion\": 1", "\"schemaVersion\": 0");
    String empty = spoilt.replaceAll("\\[\"[a-z/]+\\.json\"\\]", "[]");
    return Files.writeString(folder.resolve("manifest.json"), empty).getParent();
  }

  private static Run check(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine(Displays.ofThisMachine());
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int exit = line.execute(all);
    return new Run(exit, out.toString().lines().toList());
  }
}
