/** What is left of a lecture. */
@org.jspecify.annotations.NullMarked
package motguide.ui.log;
