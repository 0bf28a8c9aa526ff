/**
 * What is taught: immutable records of a content pack, with typed ids and every text in both
 * languages.
 *
 * <p>May depend on {@code motguide.time} only; knows nothing of JSON, files or screens.
 *
 * <p>Start reading at {@link motguide.content.Pack}, then {@link motguide.content.Event} and {@link
 * motguide.content.Question}.
 */
@NullMarked
package motguide.content;

import org.jspecify.annotations.NullMarked;
