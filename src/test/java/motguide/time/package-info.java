/** Tests of dates. The golden vectors lie beside them in the test resources. */
@NullMarked
package motguide.time;

import org.jspecify.annotations.NullMarked;
