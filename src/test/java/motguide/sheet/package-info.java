/** Tests of sheets and posters. */
@NullMarked
package motguide.sheet;

import org.jspecify.annotations.NullMarked;
