/**
 * What a statement rests on: claims with their certainty, corrections and sources, one step from
 * every screen.
 *
 * <p>May depend on the kit and the content.
 *
 * <p>Start reading at {@link motguide.ui.source.EvidenceView}.
 */
@NullMarked
package motguide.ui.source;

import org.jspecify.annotations.NullMarked;
