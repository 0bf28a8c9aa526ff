package motguide.ui.card;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motguide.content.LocalizedText;
import motguide.ui.kit.Wording;

/** What the library shows: a filter, and the groups of cards that follow from it. */
public final class CardLibraryViewModel {
  private final CardShelf shelf;
  private final Wording wording;
  private final ObjectProperty<CardFilter> filter =
      new SimpleObjectProperty<>(this, "filter", CardFilter.ALL);
  private final ReadOnlyObjectWrapper<List<CardGroup>> groups;

  /** The whole of {@code shelf}, to begin with. */
  public CardLibraryViewModel(CardShelf shelf, Wording wording) {
    this.shelf = shelf;
    this.wording = wording;
    groups = new ReadOnlyObjectWrapper<>(this, "groups", shelf.groups(CardFilter.ALL));
    filter.subscribe((before, now) -> groups.set(shelf.groups(now)));
  }

  /** Which cards are shown. */
  public ObjectProperty<CardFilter> filterProperty() {
    return filter;
  }

  /** The cards shown, under their headings. */
  public ReadOnlyObjectProperty<List<CardGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** Changes one part of the filter. */
  public void refine(UnaryOperator<CardFilter> edit) {
    filter.set(edit.apply(filter.get()));
  }

  /** Shows every card again, in the order chosen. */
  public void clear() {
    refine(now -> CardFilter.ALL.withOrder(now.order()));
  }

  /** How many cards are shown. */
  public int shown() {
    return groups.get().stream().mapToInt(group -> group.cards().size()).sum();
  }

  /** How many cards there would be with this part of the filter changed. */
  public int countWith(UnaryOperator<CardFilter> edit) {
    return shelf.count(edit.apply(filter.get()));
  }

  /** How many of how many cards are shown, in words. */
  public String countText() {
    int all = shelf.count(CardFilter.ALL);
    return shown() == all
        ? wording.text("card.library.count", all)
        : wording.text("card.library.count.some", shown(), all);
  }

  /** Why nothing is shown, and what may help. */
  public String emptyText() {
    CardFilter now = filter.get();
    return now.text().isBlank()
        ? wording.text("card.library.empty")
        : wording.text("card.library.empty.text", now.text().strip());
  }

  /** The themes of the pack. */
  public List<LocalizedText> themes() {
    return shelf.themes();
  }

  /** The shelf the cards stand on. */
  public CardShelf shelf() {
    return shelf;
  }
}
