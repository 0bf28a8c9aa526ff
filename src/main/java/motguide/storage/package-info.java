/**
 * Keeping things on disk: the settings as a small text file, what a person did and wrote in SQLite.
 *
 * <p>Fills the ports that {@code study} declares; nothing but {@code app} may know it, and it alone
 * knows SQL.
 *
 * <p>Start reading at {@link motguide.storage.SqliteProgressStore}, then at {@code StoreOpener} for
 * what happens to a store that is damaged, newer or in use, and at {@code Rescue} for how one is
 * mended.
 */
@NullMarked
package motguide.storage;

import org.jspecify.annotations.NullMarked;
