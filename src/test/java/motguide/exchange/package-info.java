/** Tests of the writers of files: what is read back out of them. */
@NullMarked
package motguide.exchange;

import org.jspecify.annotations.NullMarked;
