/**
 * Tests of the classroom: what the room can read, and both windows under clicker keys.
 *
 * <p>Draw without a window where they can, and on JavaFX’s headless platform where they must.
 *
 * <p>Start reading at {@link motguide.ui.projection.LectureByClickerTest}.
 */
@NullMarked
package motguide.ui.projection;

import org.jspecify.annotations.NullMarked;
