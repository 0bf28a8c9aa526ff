package motguide.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.TourId;

/**
 * All tours of the lecturer’s own. Immutable; every change gives another one.
 *
 * @param tours in the order they are listed
 */
public record OwnTours(List<TourDraft> tours) {

  /** What a lecturer starts with. */
  public static final OwnTours NONE = new OwnTours(List.of());

  /** What ids of own tours begin with; those of packs do not. */
  public static final String PREFIX = "own-";

  /** Copies the list and refuses two tours of one id. */
  public OwnTours {
    tours = List.copyOf(tours);
    Set<TourId> ids = tours.stream().map(TourDraft::id).collect(Collectors.toSet());
    if (ids.size() < tours.size()) {
      throw new IllegalArgumentException("two tours of one id");
    }
  }

  /** The tour of that id. */
  public Optional<TourDraft> find(TourId id) {
    return tours.stream().filter(tour -> tour.id().equals(id)).findFirst();
  }

  /** An id no own tour has. */
  public TourId freshId() {
    int number = 1;
    while (find(new TourId(PREFIX + number)).isPresent()) {
      number++;
    }
    return new TourId(PREFIX + number);
  }

  /** With {@code tour} in the place of the one of its id, or at the end. */
  public OwnTours with(TourDraft tour) {
    List<TourDraft> changed = new ArrayList<>(tours);
    changed.replaceAll(each -> each.id().equals(tour.id()) ? tour : each);
    if (find(tour.id()).isEmpty()) {
      changed.add(tour);
    }
    return new OwnTours(changed);
  }

  /** Without the tour of that id. */
  public OwnTours without(TourId id) {
    return new OwnTours(tours.stream().filter(tour -> !tour.id().equals(id)).toList());
  }
}
