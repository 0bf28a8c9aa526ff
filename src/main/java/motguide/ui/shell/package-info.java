/**
 * The window: the rail, the screen in it, the way back, and what lies over it.
 *
 * <p>Knows the screens only as {@link motguide.ui.navigation.Screen}; who makes them is told by
 * {@code app}.
 *
 * <p>Start reading at {@link motguide.ui.shell.GuideShell} and {@link motguide.ui.shell.History}.
 */
@NullMarked
package motguide.ui.shell;

import org.jspecify.annotations.NullMarked;
