/**
 * Writing made comparable: the same word in another width, case, kana or with other dots is the
 * same word. And writing set in lines: where a line of large type may end.
 *
 * <p>Pure functions on strings; depends on nothing but the Java language library. Below {@code
 * search} and {@code quiz}, which both compare what a person typed with what the pack says.
 *
 * <p>Start reading at {@link motguide.text.Folding}.
 */
@NullMarked
package motguide.text;

import org.jspecify.annotations.NullMarked;
