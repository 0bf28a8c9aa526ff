/**
 * A small time axis beside a text: all lanes, every event a tick, a few of them named or marked.
 *
 * <p>May depend on {@code ui.kit}, {@code content} and {@code time}; knows no screen.
 *
 * <p>Start reading at {@link motguide.ui.strip.TimeStrip}.
 */
@NullMarked
package motguide.ui.strip;

import org.jspecify.annotations.NullMarked;
