/** What is kept of studying, as values and text. */
@org.jspecify.annotations.NullMarked
package motguide.study;
