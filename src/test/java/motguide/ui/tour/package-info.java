/** Making and changing tours. */
@org.jspecify.annotations.NullMarked
package motguide.ui.tour;
