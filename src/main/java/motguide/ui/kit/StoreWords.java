package motguide.ui.kit;

import java.util.Locale;
import java.util.Optional;
import motguide.study.StorageException;
import motguide.study.StoreOpening;

/** What to say to a person about where their record is kept, when there is something to say. */
public final class StoreWords {
  private final Messages messages;

  /** Words in the language of {@code messages}. */
  public StoreWords(Messages messages) {
    this.messages = messages;
  }

  /** What came of opening; empty where all is well. */
  public Optional<String> of(StoreOpening opening) {
    return switch (opening) {
      case StoreOpening.Opened _ -> Optional.empty();
      case StoreOpening.Recovered recovered -> Optional.of(recovered(recovered));
      case StoreOpening.TooNew(var file, var version, var known) ->
          Optional.of(messages.text("store.too-new", version, known, file));
      case StoreOpening.InUse(var file) -> Optional.of(messages.text("store.in-use", file));
    };
  }

  /** What the disk would not do, what can be done about it, and that nothing is lost. */
  public String of(StorageException trouble) {
    String fault = trouble.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text("store.fault." + fault, trouble.file());
  }

  private String recovered(StoreOpening.Recovered recovered) {
    int read = recovered.answersRead();
    int fromBackups = recovered.answersFromBackups();
    return recovered
        .keptAside()
        .map(aside -> messages.text("store.recovered", read + fromBackups, fromBackups, aside))
        .orElseGet(() -> messages.text("store.gone", fromBackups));
  }
}
