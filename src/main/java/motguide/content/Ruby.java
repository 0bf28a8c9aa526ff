package motguide.content;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a headword with its reading.
 *
 * @param reading kana set above {@code base}; null where the base needs none
 */
public record Ruby(String base, @Nullable String reading) {}
