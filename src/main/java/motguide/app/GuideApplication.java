package motguide.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import motguide.storage.ProjectionChoiceFile;
import motguide.storage.SettingsFile;
import motguide.storage.TimelineChoiceFile;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.ui.kit.Fonts;

/** Starts JavaFX and hands the first stage to the window of the guide. */
public final class GuideApplication extends Application {

  /** Made by JavaFX. */
  public GuideApplication() {}

  @Override
  public void start(Stage stage) {
    Fonts.load();
    UserFolders folders = UserFolders.ofThisPerson();
    SettingsFile settings =
        new SettingsFile(
            folders.settings().resolve("settings.properties"),
            Settings.initial(languageOf(Locale.getDefault())));
    GuideWindow window =
        new GuideWindow(
            stage,
            settings,
            new TimelineChoiceFile(folders.settings().resolve("timeline.properties")),
            new ProjectionChoiceFile(folders.settings().resolve("projection.properties")),
            new PersonalRecord(folders.data(), Clock.system(ZoneId.systemDefault())),
            folder -> getHostServices().showDocument(folder.toUri().toString()));
    CrashHandler crashes =
        new CrashHandler(
            folders.data().resolve("faults.log"),
            Clock.system(ZoneId.systemDefault()),
            code -> Platform.runLater(() -> window.tellFault(code)));
    Thread.setDefaultUncaughtExceptionHandler(crashes);
    window.open(packAsked());
  }

  /** The pack named on the command line; empty for the built-in one. */
  private Optional<Path> packAsked() {
    List<String> arguments = getParameters().getRaw();
    return arguments.isEmpty() ? Optional.empty() : Optional.of(Path.of(arguments.getFirst()));
  }

  private static LanguageMode languageOf(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage())
        ? LanguageMode.JA_EN
        : LanguageMode.EN_JA;
  }
}
