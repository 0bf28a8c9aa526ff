/** The vote of a class. */
@org.jspecify.annotations.NullMarked
package motguide.ui.vote;
