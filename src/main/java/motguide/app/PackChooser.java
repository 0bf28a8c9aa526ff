package motguide.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import motguide.ui.kit.Messages;

/** Lets the reader choose a pack: a {@code .motpack} file, or the manifest of a folder. */
final class PackChooser {
  private final Messages messages;

  PackChooser(Messages messages) {
    this.messages = messages;
  }

  /** The chosen pack; empty if the reader thinks better of it. */
  Optional<Path> choose(Stage owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("settings.pack.open"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.text("settings.pack.files"), "*.motpack", "*.zip", "manifest.json"));
    File chosen = chooser.showOpenDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath).map(PackChooser::packOf);
  }

  private static Path packOf(Path chosen) {
    Path folder = chosen.toAbsolutePath().getParent();
    return chosen.getFileName().toString().equals("manifest.json") && folder != null
        ? folder
        : chosen;
  }
}
