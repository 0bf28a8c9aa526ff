package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.study.Answer;
import motguide.study.Entry;
import motguide.study.Journal;
import motguide.study.PackStamp;
import motguide.study.Progress;
import motguide.study.UnkeptStore;
import motguide.support.SamplePack;
import motguide.support.StudySamples;
import motguide.ui.kit.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking one's record out, in, and away. */
final class RecordKeeperTest {
  private final StudySamples samples = new StudySamples(9);
  private final Library library = SamplePack.library();
  private final UnkeptStore store = new UnkeptStore();
  private final List<String> told = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();

  @TempDir private Path folder;
  private Path chosen = Path.of("unset");

  private RecordKeeper keeper(UnkeptStore of) {
    return new RecordKeeper(
        Journal.direct(of),
        new RecordKeeper.Place(folder, true, path -> changes.add("shown " + path)),
        library,
        new RecordFiles() {
          @Override
          public Optional<Path> toSave(String suggested) {
            chosen = folder.resolve(suggested);
            return Optional.of(chosen);
          }

          @Override
          public Optional<Path> toRead() {
            return Optional.of(chosen);
          }
        },
        () -> new Messages(Language.JA),
        Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC),
        Runnable::run,
        new RecordKeeper.Changed() {
          @Override
          public void added() {
            changes.add("added");
          }

          @Override
          public void takenAway(String said) {
            changes.add(said);
          }
        });
  }

  private Answer here() {
    Answer any = samples.answer();
    return new Answer(
        any.id(),
        any.at(),
        PackStamp.of(library.pack().manifest()),
        new QuestionId("q001"),
        any.claims(),
        any.kind(),
        any.response(),
        any.mark(),
        any.confidence(),
        any.took(),
        any.rating(),
        any.round(),
        any.tryNumber(),
        any.hints());
  }

  private void fill() {
    store.keep(
        List.of(
            new Entry.Answered(here()),
            new Entry.Answered(samples.answer()),
            new Entry.NoteWritten(samples.note("メモ")),
            new Entry.BookmarkSet(samples.bookmark()),
            new Entry.Objected(samples.objection())));
  }

  @Test
  void whatIsExportedOnOneComputerIsThereOnAnother() {
    fill();
    keeper(store).saveAll(told::add);
    assertThat(chosen).hasFileName("motguide-2026-11-24.json").isNotEmptyFile();
    UnkeptStore other = new UnkeptStore();
    keeper(other).addFrom(told::add);
    assertThat(other.progress()).isEqualTo(store.progress());
    keeper(other).addFrom(told::add);
    assertThat(told)
        .containsExactly(
            "保存しました: " + chosen, "読み込みました。新しく加わったのは 5 件です。", "読み込みました。新しく加わったのは 0 件です。");
    assertThat(changes).containsExactly("added", "added");
  }

  @Test
  void theTableNamesTheQuestions() throws IOException {
    fill();
    keeper(store).saveTable(told::add);
    assertThat(Files.readString(chosen)).contains("何が始まったか。");
  }

  @Test
  void aFileThatIsNoRecordIsRefusedWithWhatIsWrong() throws IOException {
    chosen = Files.writeString(folder.resolve("x.json"), "{\"format\": \"shopping list\"}");
    keeper(store).addFrom(told::add);
    assertThat(told.getFirst()).contains("何も取り込んでいません", "/format", "shopping list");
    assertThat(store.progress()).isEqualTo(Progress.NONE);
    chosen = folder.resolve("nowhere.json");
    keeper(store).addFrom(told::add);
    assertThat(told.getLast()).contains("ファイルを読めません");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    chosen = folder;
    RecordKeeper keeper = keeper(store);
    Path gone = folder.resolve("gone");
    RecordKeeper lost =
        new RecordKeeper(
            Journal.direct(store),
            new RecordKeeper.Place(gone, true, path -> {}),
            library,
            new RecordFiles() {
              @Override
              public Optional<Path> toSave(String suggested) {
                return Optional.of(gone.resolve(suggested));
              }

              @Override
              public Optional<Path> toRead() {
                return Optional.empty();
              }
            },
            () -> new Messages(Language.EN),
            Clock.systemUTC(),
            Runnable::run,
            new RecordKeeper.Changed() {
              @Override
              public void added() {}

              @Override
              public void takenAway(String said) {}
            });
    lost.saveAll(told::add);
    lost.addFrom(told::add);
    assertThat(told).singleElement().asString().startsWith("Could not be saved.");
    keeper.openFolder();
    assertThat(changes).containsExactly("shown " + folder);
  }

  @Test
  void beginningAPackAnewLeavesTheOthersAndWhatWasWritten() {
    fill();
    keeper(store).startAfresh(told::add);
    assertThat(store.answers())
        .extracting(answer -> answer.pack().id())
        .containsExactly(StudySamples.PACK.id());
    assertThat(store.notes()).hasSize(1);
    assertThat(changes).containsExactly("この教材の回答を消しました。メモと印は残っています。");
  }

  @Test
  void everythingIsDeleted() {
    fill();
    keeper(store).deleteEverything(told::add);
    assertThat(store.progress()).isEqualTo(Progress.NONE);
    assertThat(changes).containsExactly("記録をすべて消しました。控えも残っていません。");
  }
}
