/** Tests of the cards. */
@org.jspecify.annotations.NullMarked
package motguide.ui.card;
