/**
 * The concept cards: the library with its filters, and one card open with its front and back.
 *
 * <p>May depend on the kit, navigation, the evidence and the search; knows no other screen.
 *
 * <p>Start reading at {@link motguide.ui.card.CardShelf}, then {@link motguide.ui.card.CardsScreen}
 * and {@link motguide.ui.card.CardScreen}.
 */
@NullMarked
package motguide.ui.card;

import org.jspecify.annotations.NullMarked;
