/**
 * The list of keys that lies over every screen.
 *
 * <p>May depend on the kit and navigation; knows no screen, only what the table says of them.
 *
 * <p>Start reading at {@link motguide.ui.shortcuts.KeyTable}.
 */
@NullMarked
package motguide.ui.shortcuts;

import org.jspecify.annotations.NullMarked;
