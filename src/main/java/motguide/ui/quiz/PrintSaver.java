package motguide.ui.quiz;

import java.util.function.Consumer;
import java.util.function.Function;
import motguide.exchange.ExportOutcome;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Print;

/** Saves a print as PDF where the person wants it; nothing is told if they think better of it. */
@FunctionalInterface
public interface PrintSaver {

  /**
   * Asks where, then saves beside the screen.
   *
   * @param suggested a file name that would do
   * @param print laid out on another thread
   * @param told what came of it, on the thread of the screens
   */
  void save(String suggested, Function<LetterMeasure, Print> print, Consumer<ExportOutcome> told);
}
