package motguide.timeline;

import java.util.Arrays;

/** Sorts numbers and remembers where each came from. */
final class SortedOrder {
  private SortedOrder() {}

  /** The indices of {@code values} by value; equal values keep their order. */
  static int[] of(double[] values) {
    int[] order = new int[values.length];
    Arrays.setAll(order, i -> i);
    if (!isSorted(values)) {
      sort(values, order);
    }
    return order;
  }

  private static boolean isSorted(double[] values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** A merge sort on plain numbers: no object per element. */
  private static void sort(double[] values, int[] order) {
    int[] from = order;
    int[] to = new int[order.length];
    for (int run = 1; run < order.length; run *= 2) {
      for (int start = 0; start < order.length; start += 2 * run) {
        merge(values, from, to, start, run);
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    if (!Arrays.equals(from, order)) {
      System.arraycopy(from, 0, order, 0, order.length);
    }
  }

  private static void merge(double[] values, int[] from, int[] to, int start, int run) {
    int left = start;
    int leftEnd = Math.min(start + run, from.length);
    int right = leftEnd;
    int rightEnd = Math.min(start + 2 * run, from.length);
    for (int i = start; i < rightEnd; i++) {
      boolean takeLeft =
          left < leftEnd && (right >= rightEnd || values[from[left]] <= values[from[right]]);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
