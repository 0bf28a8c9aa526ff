package motguide.ui.settings;

/** What the reader can do about the content pack; filled by whoever opens packs. */
public interface PackDesk {

  /** Where the open pack lies, as the reader would name it. */
  String location();

  /** What the reader can do about their own record. */
  RecordDesk record();

  /** Lets the reader choose another pack and opens it. */
  void openAnother();
}
