/** Tests of reading and checking packs. A small pack without faults lies in the test resources. */
@NullMarked
package motguide.content.pack;

import org.jspecify.annotations.NullMarked;
