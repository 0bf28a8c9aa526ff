package motguide.content;

import org.jspecify.annotations.Nullable;

/**
 * A source and the place in it.
 *
 * @param locator page, chapter or section, as the source counts them; null where the whole is meant
 */
public record Citation(SourceId source, @Nullable String locator) {}
