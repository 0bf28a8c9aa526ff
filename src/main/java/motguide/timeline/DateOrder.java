package motguide.timeline;

/** The items of a model by date, sorted once for all that need them so. */
final class DateOrder {
  private final int[] items;
  private final double[] anchors;

  DateOrder(TimelineModel model) {
    double[] unsorted = new double[model.items().size()];
    for (int i = 0; i < unsorted.length; i++) {
      unsorted[i] = model.anchorOf(model.items().get(i));
    }
    items = SortedOrder.of(unsorted);
    anchors = new double[unsorted.length];
    for (int place = 0; place < anchors.length; place++) {
      anchors[place] = unsorted[items[place]];
    }
  }

  int size() {
    return items.length;
  }

  /** The index in the model of the item at a place. */
  int itemAt(int place) {
    return items[place];
  }

  /** The date of the item at a place. */
  double anchorAt(int place) {
    return anchors[place];
  }
}
