package motguide.ui.settings;

import java.util.function.Consumer;

/**
 * What a person can do about the record of their studies; filled by whoever keeps it. What becomes
 * of it is told in a sentence, on the thread of the screens; nothing is told where the person
 * thought better of it.
 */
public interface RecordDesk {

  /** The folder in which everything is kept. */
  String folder();

  /** Whether what is done now is kept. */
  boolean isKept();

  /** Opens that folder in the file browser of the system. */
  void openFolder();

  /** Saves everything in a file that can be read back, as JSON. */
  void saveAll(Consumer<String> told);

  /** Saves the answers as a table, as CSV. */
  void saveTable(Consumer<String> told);

  /** Adds what such a file has and the record has not. */
  void addFrom(Consumer<String> told);

  /** Takes away the answers and rounds of the open pack, and begins it anew. */
  void startAfresh(Consumer<String> told);

  /** Takes away everything this person did and wrote, copies too. */
  void deleteEverything(Consumer<String> told);
}
