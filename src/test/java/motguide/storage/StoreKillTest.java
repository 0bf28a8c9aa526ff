package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import motguide.study.Answer;
import motguide.study.KeptRound;
import motguide.study.ProgressStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that answers without pause is killed, again and again, whatever it is doing. */
final class StoreKillTest {
  private static final int KILLS = Integer.getInteger("motguide.kills", 200);
  private static final int KILLS_PER_STORE = 25;
  private static final long SEED = Long.getLong("motguide.seed", 17_070_118L);

  private static final Duration START = Duration.ofMillis(400);
  private static final Duration WHILE_ANSWERING = Duration.ofMillis(30);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void nothingAcknowledgedIsEverLostAndTheStoreAlwaysOpens()
      throws InterruptedException, ExecutionException {
    System.out.println(KILLS + " random moments with -Dmotguide.seed=" + SEED);
    List<Callable<Integer>> stores = new ArrayList<>();
    for (int store = 0; store * KILLS_PER_STORE < KILLS; store++) {
      int number = store;
      stores.add(() -> killed(folder.resolve("store-" + number), new Random(SEED + number)));
    }
    int kept = 0;
    try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> store : pair.invokeAll(stores)) {
        kept += store.get();
      }
    }
    System.out.println(kept + " answers kept");
    assertThat(kept).as("answers kept, so that there was something to lose").isGreaterThan(KILLS);
  }

  /** How many answers were acknowledged, and found again, in one store. */
  private static int killed(Path place, Random random) throws IOException, InterruptedException {
    Files.createDirectories(place);
    Set<UUID> acknowledged = new HashSet<>();
    for (int kill = 1; kill <= KILLS_PER_STORE; kill++) {
      acknowledged.addAll(answersUntilKilled(place, random));
      try (ProgressStore store = OpenedStores.open(place)) {
        List<Answer> answers = store.answers();
        assertThat(answers.stream().map(Answer::id).toList())
            .as("after kill " + kill)
            .containsAll(acknowledged);
        long steps = store.openRounds().stream().map(KeptRound::steps).mapToInt(List::size).sum();
        assertThat(steps).as("steps of answers").isEqualTo(answers.size());
        assertThat(store.notes()).as("notes of answers").hasSize(answers.size());
      }
    }
    return acknowledged.size();
  }

  /**
   * What the process said it had kept. It is killed one time in four at any moment of its start,
   * else while it answers.
   */
  private static List<UUID> answersUntilKilled(Path place, Random random)
      throws IOException, InterruptedException {
    Path said = place.resolveSibling(place.getFileName() + ".said");
    Files.deleteIfExists(said);
    String seed = Long.toString(random.nextLong());
    Process child = StoreChild.start(said, StoreChild.Task.ANSWER, place, seed);
    if (random.nextInt(4) == 0) {
      LockSupport.parkNanos(random.nextLong(START.toNanos()));
    } else {
      while (child.isAlive() && Files.size(said) == 0) {
        LockSupport.parkNanos(1_000_000);
      }
      LockSupport.parkNanos(random.nextLong(WHILE_ANSWERING.toNanos()));
    }
    assertThat(child.isAlive()).as("the process answers until it is killed").isTrue();
    child.destroyForcibly().waitFor();
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().map(UUID::fromString).toList();
  }
}
