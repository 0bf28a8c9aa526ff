/** Tests of the timeline control. */
@org.jspecify.annotations.NullMarked
package motguide.ui.timeline;
