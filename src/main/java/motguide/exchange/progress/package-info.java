/**
 * A person's progress as files to carry elsewhere: JSON with everything in it, CSV of the answers.
 *
 * <p>Depends on {@code study} and what lies below it; reads without trusting, and says everything
 * that is wrong with a file at once.
 *
 * <p>Start reading at {@link motguide.exchange.progress.ProgressJson}.
 */
@NullMarked
package motguide.exchange.progress;

import org.jspecify.annotations.NullMarked;
