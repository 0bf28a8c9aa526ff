package motguide.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import motguide.exchange.ExportFormat;
import motguide.ui.export.ExportFiles;
import motguide.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/** Asks with the file dialog of the system; begins where the last file was saved. */
final class ExportFileChooser implements ExportFiles {
  private static final int MOST_NUMBERS = 1000;

  private final Messages messages;
  private Optional<Path> lastFolder = Optional.empty();

  ExportFileChooser(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Optional<Path> choose(ExportFormat format, String suggested) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("export.title"));
    chooser.setInitialFileName(suggested);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                format.suffix().toUpperCase(Locale.ROOT), "*." + format.suffix()));
    lastFolder
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    File chosen = chooser.showSaveDialog(owner());
    if (chosen == null) {
      return Optional.empty();
    }
    Path file = chosen.toPath().toAbsolutePath();
    lastFolder = Optional.ofNullable(file.getParent());
    return Optional.of(withSuffix(file, format));
  }

  private static @Nullable Window owner() {
    return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
  }

  /**
   * The file with the end that its format has. Where that had to be added, the dialog has asked
   * about another name, so that a file which is there already keeps its name.
   */
  static Path withSuffix(Path file, ExportFormat format) {
    String name = String.valueOf(file.getFileName());
    if (ExportFormat.ofFileName(name).filter(format::equals).isPresent()) {
      return file;
    }
    Path whole = file.resolveSibling(name + "." + format.suffix());
    for (int number = 2; Files.exists(whole) && number < MOST_NUMBERS; number++) {
      whole = file.resolveSibling(name + "-" + number + "." + format.suffix());
    }
    return whole;
  }
}
