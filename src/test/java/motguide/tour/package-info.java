/** Tours of the lecturer’s own. */
@org.jspecify.annotations.NullMarked
package motguide.tour;
