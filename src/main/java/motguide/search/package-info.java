/**
 * Finding: what is typed, in any width, case or kana, in everything the pack shows.
 *
 * <p>May depend on {@code content}, {@code text} and {@code time}; no screen, no thread of its own.
 *
 * <p>Start reading at {@link motguide.search.SearchIndex} and {@link motguide.search.Query}.
 */
@NullMarked
package motguide.search;

import org.jspecify.annotations.NullMarked;
