package motguide.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import motguide.content.Language;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;
import motguide.study.StoreOpening;
import motguide.study.UnkeptStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoreWordsTest {
  private static final Path FILE = Path.of("progress.sqlite");

  private final StoreWords english = new StoreWords(new Messages(Language.EN));
  private final StoreWords japanese = new StoreWords(new Messages(Language.JA));

  @Test
  void whereAllIsWellNothingIsSaid() {
    assertThat(english.of(new StoreOpening.Opened(new UnkeptStore()))).isEmpty();
  }

  @Test
  void whatWasRecoveredIsCounted() {
    StoreOpening damaged =
        new StoreOpening.Recovered(new UnkeptStore(), Optional.of(FILE), 1_200, 34);
    assertThat(english.of(damaged).orElseThrow())
        .contains("1,234 answers, 34 of them from backups")
        .endsWith("progress.sqlite");
    assertThat(japanese.of(damaged).orElseThrow()).contains("回答 1,234 件（うち控えから 34 件）");
    StoreOpening gone = new StoreOpening.Recovered(new UnkeptStore(), Optional.empty(), 0, 34);
    assertThat(english.of(gone).orElseThrow()).contains("missing").contains("34 answers");
  }

  @Test
  void aNewerFileAndAnotherWindowAreNamed() {
    assertThat(english.of(new StoreOpening.TooNew(FILE, 4, 3)).orElseThrow())
        .contains("version 4", "up to 3", "untouched: progress.sqlite");
    assertThat(japanese.of(new StoreOpening.InUse(FILE)).orElseThrow())
        .contains("ほかのウィンドウ", "progress.sqlite");
  }

  @ParameterizedTest
  @EnumSource
  void everyTroubleHasAWordThatNamesTheFile(Fault fault) {
    StorageException trouble = new StorageException(fault, "keep", FILE, new IOException("x"));
    assertThat(english.of(trouble)).endsWith("progress.sqlite").doesNotContain("{");
    assertThat(japanese.of(trouble)).endsWith("progress.sqlite").doesNotContain("{");
  }
}
