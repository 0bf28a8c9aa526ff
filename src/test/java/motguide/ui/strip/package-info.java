/** Tests of the small time axis. */
@org.jspecify.annotations.NullMarked
package motguide.ui.strip;
