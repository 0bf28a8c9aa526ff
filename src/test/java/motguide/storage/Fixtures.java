package motguide.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.study.Answer;
import motguide.study.KeptRound;
import motguide.study.Progress;
import motguide.study.RoundId;
import motguide.support.StudySamples;

/**
 * Makes the stores of past versions under {@code src/test/fixtures/storage}. A version that has
 * been published is made once and then never again: what matters is the file as that edition wrote
 * it.
 */
final class Fixtures {
  private Fixtures() {}

  /** What stands in them; in version 1 only the answers, in version 2 those and the rounds. */
  static Progress progress() {
    StudySamples samples = new StudySamples(2_026);
    RoundId round = new RoundId(samples.uuid());
    RoundId over = new RoundId(samples.uuid());
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(i % 3 == 0 ? samples.rated() : samples.answer(round));
    }
    return new Progress(
        answers,
        List.of(
            new KeptRound(
                samples.round(round), List.of("goto 1", "respond chosen a"), Optional.empty()),
            new KeptRound(samples.round(over), List.of("finish"), Optional.of(samples.later()))),
        List.of(samples.note("メモ")),
        List.of(samples.bookmark()),
        List.of(samples.objection()));
  }

  /** Makes the store of the newest version in the folder named first, if it is not there. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    int newest = args.length > 1 ? Integer.parseInt(args[1]) : Schema.SCRIPTS.size();
    Path file = folder.resolve("progress-v" + newest + ".sqlite");
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " is there already and must not change");
    }
    Progress all = progress();
    try (Database database = Database.open(file)) {
      new Schema(Schema.SCRIPTS.subList(0, newest)).bring(database);
      StoreWriter writer = new StoreWriter(database);
      database.transaction(
          "fill",
          () -> {
            writer.merge(
                new Progress(
                    all.answers(),
                    newest >= 2 ? all.rounds() : List.of(),
                    newest >= 3 ? all.notes() : List.of(),
                    newest >= 3 ? all.bookmarks() : List.of(),
                    newest >= 3 ? all.objections() : List.of()));
          });
      database.settle();
    }
  }
}
