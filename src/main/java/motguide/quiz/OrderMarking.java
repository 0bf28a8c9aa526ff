package motguide.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motguide.content.Task;
import motguide.time.HistoricalDate;

/**
 * Marks an order by its pairs. Two items with dates count only if one date is certainly before the
 * other, whichever open date of each one takes; an item without a date stands where the author put
 * it. With f the share of those pairs that stand right the mark is {@code max(0, 2f − 1)}: as many
 * pairs wrong as right is worth nothing. Where no pair counts any order is right.
 */
final class OrderMarking {
  private final List<Task.OrderItem> items;
  private final List<Pair> pairs = new ArrayList<>();

  /** Two items whose order is certain. */
  private record Pair(String earlier, String later, long yearsApart) {}

  /**
   * Finds the pairs that count.
   *
   * @param open for an item the other dates that are open for it; empty for none
   */
  OrderMarking(Task.Ordering task, Function<Task.OrderItem, List<HistoricalDate>> open) {
    items = task.items();
    List<Optional<Extent>> extents =
        items.stream().map(item -> extent(item, open.apply(item))).toList();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        addPair(items.get(i), extents.get(i), items.get(j), extents.get(j));
      }
    }
  }

  private static Optional<Extent> extent(Task.OrderItem item, List<HistoricalDate> open) {
    HistoricalDate date = item.date();
    if (date == null) {
      return Optional.empty();
    }
    List<HistoricalDate> all = new ArrayList<>(open);
    all.add(date);
    return Optional.of(Extent.covering(all));
  }

  private void addPair(
      Task.OrderItem first,
      Optional<Extent> firstExtent,
      Task.OrderItem second,
      Optional<Extent> secondExtent) {
    if (firstExtent.isEmpty() || secondExtent.isEmpty()) {
      pairs.add(new Pair(first.id(), second.id(), 0));
    } else if (firstExtent.get().certainlyBefore(secondExtent.get())) {
      pairs.add(new Pair(first.id(), second.id(), years(firstExtent.get(), secondExtent.get())));
    } else if (secondExtent.get().certainlyBefore(firstExtent.get())) {
      pairs.add(new Pair(second.id(), first.id(), years(secondExtent.get(), firstExtent.get())));
    }
  }

  private static long years(Extent earlier, Extent later) {
    double years = later.firstYear() - earlier.firstYear();
    return Double.isFinite(years) ? (long) years : (long) (later.firstYear() - earlier.lastYear());
  }

  /** Whether this order is right in all that is certain. */
  boolean isRight(List<String> order) {
    Map<String, Integer> places = places(order);
    return pairs.stream().allMatch(pair -> stands(pair, places));
  }

  /** Whether any order could be wrong. */
  boolean canBeWrong() {
    return !pairs.isEmpty();
  }

  /** Whether the place of this item can be right or wrong at all. */
  boolean counts(String itemId) {
    return pairs.stream()
        .anyMatch(pair -> pair.earlier.equals(itemId) || pair.later.equals(itemId));
  }

  Grade mark(List<String> order) {
    Map<String, Integer> places = places(order);
    Map<String, List<String>> crossed = new HashMap<>();
    items.forEach(item -> crossed.put(item.id(), new ArrayList<>()));
    List<Measure.Swap> swapped = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!stands(pair, places)) {
        swapped.add(new Measure.Swap(pair.earlier, pair.later, pair.yearsApart));
        crossed.getOrDefault(pair.earlier, List.of()).add(pair.later);
        crossed.getOrDefault(pair.later, List.of()).add(pair.earlier);
      }
    }
    int concordant = pairs.size() - swapped.size();
    // 2f − 1 as one division, so that it is exactly 1 when all pairs stand right.
    Mark mark =
        pairs.isEmpty()
            ? Mark.FULL
            : Mark.clamped((double) (concordant - swapped.size()) / pairs.size());
    return Grade.of(
        mark,
        order.stream().map(id -> new Part.Item(id, crossed.getOrDefault(id, List.of()))).toList(),
        new Measure.Order(concordant, pairs.size(), swapped));
  }

  private static boolean stands(Pair pair, Map<String, Integer> places) {
    return places.getOrDefault(pair.earlier, 0) < places.getOrDefault(pair.later, 0);
  }

  private static Map<String, Integer> places(List<String> order) {
    Map<String, Integer> places = new HashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    return places;
  }
}
