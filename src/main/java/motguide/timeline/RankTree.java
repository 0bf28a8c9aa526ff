package motguide.timeline;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Finds the highest ranked of any stretch of a sequence, without looking at the rest.
 *
 * <p>A complete binary tree over the places of the sequence; each node knows the best place under
 * it. Costs the wanted number times the logarithm of the length.
 */
final class RankTree {
  private final int[] ranks;
  private final int[] best;
  private final int leaves;

  /**
   * A tree over ranks; higher goes first, and of equals the earlier place.
   *
   * @param ranks kept, not copied
   */
  RankTree(int[] ranks) {
    this.ranks = ranks;
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, ranks.length - 1)) << 1);
    best = new int[leaves];
    for (int node = leaves - 1; node > 0; node--) {
      best[node] = better(bestUnder(2 * node), bestUnder(2 * node + 1));
    }
  }

  private int bestUnder(int node) {
    if (node >= leaves) {
      int place = node - leaves;
      return place < ranks.length ? place : -1;
    }
    return best[node];
  }

  private int better(int one, int other) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return ranks[other] > ranks[one] ? other : one;
  }

  /** The places of the best in {@code [from, to)}, best first, at most {@code most}. */
  int[] top(int from, int to, int most) {
    int count = Math.min(most, to - from);
    if (count <= 0) {
      return new int[0];
    }
    PriorityQueue<long[]> nodes =
        new PriorityQueue<>(
            (a, b) -> {
              int byRank = Integer.compare(ranks[(int) b[1]], ranks[(int) a[1]]);
              return byRank != 0 ? byRank : Long.compare(a[1], b[1]);
            });
    collect(1, 0, leaves, from, to, nodes);
    int[] found = new int[count];
    int size = 0;
    while (size < count && !nodes.isEmpty()) {
      long[] next = nodes.remove();
      int node = (int) next[0];
      if (node >= leaves) {
        found[size++] = node - leaves;
      } else {
        add(nodes, 2 * node);
        add(nodes, 2 * node + 1);
      }
    }
    return size == count ? found : Arrays.copyOf(found, size);
  }

  private void collect(int node, int low, int high, int from, int to, PriorityQueue<long[]> nodes) {
    if (from >= high || to <= low) {
      return;
    }
    if (from <= low && high <= to) {
      add(nodes, node);
      return;
    }
    int middle = (low + high) >>> 1;
    collect(2 * node, low, middle, from, to, nodes);
    collect(2 * node + 1, middle, high, from, to, nodes);
  }

  private void add(PriorityQueue<long[]> nodes, int node) {
    int place = bestUnder(node);
    if (place >= 0) {
      nodes.add(new long[] {node, place});
    }
  }
}
