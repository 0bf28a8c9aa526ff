package motguide.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import motguide.ui.kit.Messages;

/** Asks with the file dialog of the system. */
final class RecordFileChooser implements RecordFiles {
  private final Stage owner;
  private final Supplier<Messages> messages;

  RecordFileChooser(Stage owner, Supplier<Messages> messages) {
    this.owner = owner;
    this.messages = messages;
  }

  @Override
  public Optional<Path> toSave(String suggested) {
    String suffix = suggested.substring(suggested.lastIndexOf('.'));
    FileChooser chooser = chooser("settings.record.files", suffix);
    chooser.setInitialFileName(suggested);
    return path(chooser.showSaveDialog(owner))
        .map(
            file ->
                file.toString().endsWith(suffix)
                    ? file
                    : file.resolveSibling(file.getFileName() + suffix));
  }

  @Override
  public Optional<Path> toRead() {
    return path(chooser("settings.record.add", ".json", ".csv").showOpenDialog(owner));
  }

  private FileChooser chooser(String title, String... suffixes) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get().text(title));
    String[] patterns =
        java.util.Arrays.stream(suffixes).map(each -> "*" + each).toArray(String[]::new);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get().text("settings.record"), patterns));
    return chooser;
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
