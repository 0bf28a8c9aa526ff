/**
 * What is in the window before the guide itself: the reading of a pack, the first run and the list
 * of what must be mended in a pack.
 *
 * <p>May depend on the kit, navigation and {@code content.pack}; who opens packs is told by
 * constructor.
 *
 * <p>Start reading at {@link motguide.ui.start.WelcomePane} and {@link
 * motguide.ui.start.ProblemsPane}.
 */
@NullMarked
package motguide.ui.start;

import org.jspecify.annotations.NullMarked;
