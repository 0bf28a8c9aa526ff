package motguide.ui.navigation;

import motguide.content.EventId;
import org.jspecify.annotations.Nullable;

/** Lays things over the screen and takes them away again. Called on the JavaFX thread. */
public interface Overlays {

  /** Opens the search, as Ctrl+K does. */
  void openSearch();

  /** Opens the list of keys, as {@code ?} does. */
  void openShortcuts();

  /** Opens the sheet on which what {@code shown} stands for, or the whole timeline, is exported. */
  void openExport(TimelineExtent shown);

  /**
   * Opens the sheet on which tours are made and changed.
   *
   * @param shown what is on the timeline, to be added as a scene; null where the timeline is not
   *     shown
   * @param selected the event selected there; null for none
   */
  void openTours(@Nullable TimelineExtent shown, @Nullable EventId selected);

  /** Takes away what lies over the screen, if anything does. */
  void closeOverlay();
}
