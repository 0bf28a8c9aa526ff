/** Tests of what counts as the same word. */
@NullMarked
package motguide.text;

import org.jspecify.annotations.NullMarked;
