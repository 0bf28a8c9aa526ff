package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankTreeTest {
  @Test
  void itFindsWhatSortingFinds() {
    Random random = new Random(11);
    for (int size : new int[] {0, 1, 2, 3, 7, 64, 65, 1000}) {
      int[] ranks = random.ints(size, 0, 50).toArray();
      RankTree tree = new RankTree(ranks);
      for (int i = 0; i < 50; i++) {
        int from = random.nextInt(size + 1);
        int to = from + random.nextInt(size - from + 1);
        int most = random.nextInt(20);
        int[] expected =
            IntStream.range(from, to)
                .boxed()
                .sorted(
                    Comparator.comparingInt((Integer place) -> -ranks[place])
                        .thenComparingInt(place -> place))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(tree.top(from, to, most))
            .as("%s from %d to %d", Arrays.toString(ranks), from, to)
            .containsExactly(expected);
      }
    }
  }
}
