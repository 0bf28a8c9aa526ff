package motguide.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.study.StorageException;
import motguide.tour.FittedTour;
import motguide.tour.OwnTourStore;
import motguide.tour.OwnTourStore.Kept;
import motguide.tour.OwnTours;
import motguide.tour.TourDraft;

/**
 * The tours there are: those of the open pack, and the lecturer’s own, which are kept as they
 * change. For the JavaFX thread.
 */
public final class TourShelf {
  private final OwnTourStore store;
  private final ReadOnlyObjectWrapper<OwnTours> own =
      new ReadOnlyObjectWrapper<>(this, "own", OwnTours.NONE);
  private final ReadOnlyObjectWrapper<Trouble> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", new Trouble.None());
  private boolean maySave = true;
  private Optional<Worked> worked = Optional.empty();

  /**
   * Where the lecturer was last at work.
   *
   * @param scene its index; -1 for none
   */
  record Worked(TourId tour, int scene) {}

  /** What is wrong with the keeping of own tours. */
  public sealed interface Trouble {

    /** Nothing. */
    record None() implements Trouble {}

    /**
     * The file was not understood and is kept under another name.
     *
     * @param reason what is wrong with it and where
     */
    record SetAside(String file, String reason) implements Trouble {}

    /** A newer edition has written the file; what is changed now is not kept. */
    record TooNew() implements Trouble {}

    /** The disk would not; what is changed now is not kept. */
    record NotKept(String reason) implements Trouble {}
  }

  /**
   * The tours that {@code store} keeps; what it cannot give is told by {@link #troubleProperty}.
   */
  public TourShelf(OwnTourStore store) {
    this.store = store;
    try {
      switch (store.load()) {
        case Kept.Tours(OwnTours kept) -> own.set(kept);
        case Kept.Unreadable(String aside, String reason) ->
            trouble.set(new Trouble.SetAside(aside, reason));
        case Kept.TooNew(int _) -> {
          maySave = false;
          trouble.set(new Trouble.TooNew());
        }
      }
    } catch (StorageException e) {
      maySave = false;
      trouble.set(new Trouble.NotKept(String.valueOf(e.getMessage())));
    }
  }

  /** The lecturer’s own tours, live. */
  public ReadOnlyObjectProperty<OwnTours> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** What is wrong with keeping them, live. */
  public ReadOnlyObjectProperty<Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Where the lecturer was last at work while the guide runs; empty before that. */
  Optional<Worked> worked() {
    return worked;
  }

  /** Notes where the lecturer is at work, to go on there. */
  void workAt(TourId tour, int scene) {
    worked = Optional.of(new Worked(tour, scene));
  }

  /** Takes and keeps changed tours. */
  public void keep(OwnTours changed) {
    own.set(changed);
    if (!maySave) {
      return;
    }
    try {
      store.save(changed);
      if (trouble.get() instanceof Trouble.NotKept) {
        trouble.set(new Trouble.None());
      }
    } catch (StorageException e) {
      trouble.set(new Trouble.NotKept(String.valueOf(e.getMessage())));
    }
  }

  /** Every tour that can be given with {@code library}: its own first, then the lecturer’s. */
  public List<Tour> tours(Library library) {
    List<Tour> all = new ArrayList<>(library.pack().tours());
    for (TourDraft draft : own.get().tours()) {
      Tour fitted = FittedTour.of(draft, library).tour();
      if (fitted != null) {
        all.add(fitted);
      }
    }
    return List.copyOf(all);
  }
}
