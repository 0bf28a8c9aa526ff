/**
 * The classroom: the audience window for the room, the presenter window for the lecturer, and the
 * page from which a lecture starts.
 *
 * <p>Depends on {@code motguide.lecture} for everything that is decided, on {@code
 * motguide.ui.kit}, {@code motguide.ui.navigation} and {@code motguide.timeline}; reads no file.
 *
 * <p>Start reading at {@link motguide.ui.projection.BoardDesk} for what may be laid over a scene.
 */
@NullMarked
package motguide.ui.projection;

import org.jspecify.annotations.NullMarked;
