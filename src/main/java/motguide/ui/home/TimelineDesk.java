package motguide.ui.home;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import motguide.study.TimelineChoiceStore;
import motguide.study.TimelineChoices;
import motguide.study.TimelineFilter;

/**
 * What the reader has set up on the timeline and finds again when the screen is made anew: the
 * choices that are kept from day to day, and the lens and filter of this session.
 */
public final class TimelineDesk {
  private final ObjectProperty<TimelineChoices> choices;
  private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(this, "lens", Lens.PLACE);
  private final ObjectProperty<TimelineFilter> filter =
      new SimpleObjectProperty<>(this, "filter", TimelineFilter.ALL);
  private final TimelineChoiceStore store;

  /** The desk of a reader whose choices are in {@code store}. */
  public TimelineDesk(TimelineChoiceStore store) {
    this.store = store;
    choices = new SimpleObjectProperty<>(this, "choices", store.load());
  }

  /** The choices that are kept; change them by {@link #keep}. */
  ObjectProperty<TimelineChoices> choicesProperty() {
    return choices;
  }

  /** Changes the choices and keeps them. */
  void keep(TimelineChoices changed) {
    choices.set(changed);
    store.save(changed);
  }

  /** By what events are sorted into lanes. */
  ObjectProperty<Lens> lensProperty() {
    return lens;
  }

  /** Which events the reader keeps to. */
  ObjectProperty<TimelineFilter> filterProperty() {
    return filter;
  }
}
