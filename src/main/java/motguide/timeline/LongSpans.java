package motguide.timeline;

import java.util.Arrays;

/**
 * The spans of a lane by the smallest cell of time that holds them whole.
 *
 * <p>Cells are powers of two of days, each level two of the level below. A cell of any size meets,
 * beside its own spans, only those of the larger cells around it: so the bars that reach into a
 * stretch of time are found without looking at all spans.
 */
final class LongSpans {
  /** No cell is larger than this many levels above a day. */
  static final int HIGHEST_LEVEL = 40;

  private static final double OFFSET_DAYS = 0x1p41;

  private final long[] keys;
  private final int[] places;

  private LongSpans(long[] keys, int[] places) {
    this.keys = keys;
    this.places = places;
  }

  /**
   * The spans among items.
   *
   * @param items by date
   * @param ranks which go first within a cell
   */
  static LongSpans of(TimelineModel model, int[] items, int[] ranks) {
    int count = 0;
    int[] places = new int[items.length];
    double[] sortKeys = new double[items.length];
    for (int place = 0; place < items.length; place++) {
      AxisItem item = model.items().get(items[place]);
      if (item.span()) {
        places[count] = place;
        sortKeys[count++] = -ranks[place];
      }
    }
    int[] byRank = SortedOrder.of(Arrays.copyOf(sortKeys, count));
    double[] cells = new double[count];
    int[] ranked = new int[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = places[byRank[i]];
      cells[i] = keyOf(model, model.items().get(items[ranked[i]]));
    }
    int[] order = SortedOrder.of(cells);
    long[] keys = new long[count];
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) cells[order[i]];
      sorted[i] = ranked[order[i]];
    }
    return new LongSpans(keys, sorted);
  }

  private static double keyOf(TimelineModel model, AxisItem item) {
    double start = model.anchorOf(item);
    int level = levelOf(start, Math.max(start, model.endOf(item)));
    return key(level, cell(start, level));
  }

  /** The level of the smallest cell that holds a stretch. */
  static int levelOf(double startDay, double endDay) {
    long first = cell(startDay, 0);
    long last = cell(endDay, 0);
    int level = 64 - Long.numberOfLeadingZeros(first ^ last);
    return Math.min(level, HIGHEST_LEVEL);
  }

  /** The cell of a level in which an instant lies. */
  static long cell(double day, int level) {
    double bounded = Math.clamp(day + OFFSET_DAYS, 0, 2 * OFFSET_DAYS - 1);
    return (long) Math.floor(bounded) >> level;
  }

  /** The first day of a cell. */
  static double startOf(long cell, int level) {
    return (double) (cell << level) - OFFSET_DAYS;
  }

  /** Levels above one another, cells within a level; exact as a double. */
  private static long key(int level, long cell) {
    return ((long) level << 43) | cell;
  }

  /** The places of the weightiest spans whose smallest cell this is, at most {@code most}. */
  int[] in(int level, long cell, int most) {
    long key = key(level, cell);
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < keys.length && end - low < most && keys[end] == key) {
      end++;
    }
    return Arrays.copyOfRange(places, low, end);
  }
}
