/**
 * Wiring: the command line, the start of the window, and the one place where every part is
 * constructed.
 *
 * <p>May use every other room; nothing may use it.
 *
 * <p>Start reading at {@link motguide.app.Main}, then {@link motguide.app.GuideWindow}.
 */
@NullMarked
package motguide.app;

import org.jspecify.annotations.NullMarked;
