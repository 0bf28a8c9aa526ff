/**
 * The page of what a person has answered and knows: what is due today and in the coming days, how
 * much of each era and lane would come to mind, what does not stick, and which days there were.
 *
 * <p>May depend on {@code study}, {@code quiz}, {@code content} and the rooms of {@code ui} below;
 * knows nothing of files or databases.
 *
 * <p>Start reading at {@link motguide.ui.progress.ProgressScreen}.
 */
@NullMarked
package motguide.ui.progress;

import org.jspecify.annotations.NullMarked;
