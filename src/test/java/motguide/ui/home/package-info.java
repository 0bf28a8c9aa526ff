/** Tests of the timeline home. */
@org.jspecify.annotations.NullMarked
package motguide.ui.home;
