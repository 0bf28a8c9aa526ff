/** Tests of asking and marking. */
@NullMarked
package motguide.quiz;

import org.jspecify.annotations.NullMarked;
