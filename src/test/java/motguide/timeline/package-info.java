/** Tests of the geometry of the timeline. */
@org.jspecify.annotations.NullMarked
package motguide.timeline;
