/**
 * Reading and checking content packs: from a folder, a zip or the program's own resources to either
 * a whole pack or all that is wrong with it, each problem with its place and how to mend it.
 *
 * <p>May depend on {@code motguide.content} and {@code motguide.time}; the only room beside {@code
 * exchange} that knows JSON.
 *
 * <p>Start reading at {@link motguide.content.pack.PackReader}, then {@link
 * motguide.content.pack.PackReading} and {@link motguide.content.pack.Reading}.
 */
@NullMarked
package motguide.content.pack;

import org.jspecify.annotations.NullMarked;
