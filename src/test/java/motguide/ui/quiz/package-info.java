/** Tests of the quiz screens. */
@org.jspecify.annotations.NullMarked
package motguide.ui.quiz;
