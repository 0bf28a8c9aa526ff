package motguide.ui.navigation;

import javafx.beans.value.ObservableValue;
import motguide.content.Library;
import motguide.study.Settings;
import motguide.ui.kit.Wording;

/**
 * What every screen stands in. A change of language makes new screens; a change of theme, text size
 * or motion is seen through {@code settings}.
 *
 * @param library the open pack
 * @param wording the reader’s language or languages
 * @param settings the reader’s choices, live
 * @param navigator leads from place to place
 * @param overlays opens what lies over a screen
 */
public record Surroundings(
    Library library,
    Wording wording,
    ObservableValue<Settings> settings,
    Navigator navigator,
    Overlays overlays) {}
