/**
 * Tests of the pages of progress. May use what the pages use and the test support; start reading at
 * {@link motguide.ui.progress.ProgressScreenTest}.
 */
@NullMarked
package motguide.ui.progress;

import org.jspecify.annotations.NullMarked;
