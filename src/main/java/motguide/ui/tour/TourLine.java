package motguide.ui.tour;

import motguide.content.Tour;
import motguide.tour.TourDraft;
import org.jspecify.annotations.Nullable;

/**
 * A tour in the list.
 *
 * @param draft the tour, or for one of the pack what its copy would be
 * @param shipped the tour of the pack; null for one of the lecturer’s own
 */
record TourLine(TourDraft draft, @Nullable Tour shipped) {

  boolean isOwn() {
    return shipped == null;
  }
}
