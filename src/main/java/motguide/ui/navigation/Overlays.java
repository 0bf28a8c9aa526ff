package motguide.ui.navigation;

/** Lays things over the screen and takes them away again. Called on the JavaFX thread. */
public interface Overlays {

  /** Opens the search, as Ctrl+K does. */
  void openSearch();

  /** Opens the list of keys, as {@code ?} does. */
  void openShortcuts();

  /** Opens the sheet on which what {@code shown} stands for, or the whole timeline, is exported. */
  void openExport(TimelineExtent shown);

  /** Takes away what lies over the screen, if anything does. */
  void closeOverlay();
}
