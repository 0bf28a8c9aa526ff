/**
 * Keeping things on disk: the settings file, and what else the guide must find again.
 *
 * <p>Fills the ports that {@code study} declares; nothing but {@code app} may know it.
 *
 * <p>Start reading at {@link motguide.storage.SettingsFile}.
 */
@NullMarked
package motguide.storage;

import org.jspecify.annotations.NullMarked;
