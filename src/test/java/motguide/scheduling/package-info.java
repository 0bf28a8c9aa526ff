/** Tests of when to ask again. The vectors of the reference lie in the test resources. */
@NullMarked
package motguide.scheduling;

import org.jspecify.annotations.NullMarked;
