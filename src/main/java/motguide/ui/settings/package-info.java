/**
 * The settings: every change applies at once and shows in the sample.
 *
 * <p>May depend on the kit and navigation; who keeps the settings is told by constructor.
 *
 * <p>Start reading at {@link motguide.ui.settings.SettingsScreen}.
 */
@NullMarked
package motguide.ui.settings;

import org.jspecify.annotations.NullMarked;
