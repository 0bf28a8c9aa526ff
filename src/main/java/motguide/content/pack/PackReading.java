package motguide.content.pack;

import java.util.List;
import java.util.Optional;
import motguide.content.Pack;

/** What came of reading a pack. */
public sealed interface PackReading {

  /** All that was found wrong: errors and warnings in the order of the files and their lines. */
  List<Problem> problems();

  /**
   * The pack has no errors.
   *
   * @param problems warnings only
   */
  record Loaded(Pack pack, List<Problem> problems) implements PackReading {
    /** Copies the list. */
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The pack has errors; at least one.
   *
   * @param usable the pack without what is wrong in it, where that leaves something to show
   */
  record Rejected(List<Problem> problems, Optional<Salvage> usable) implements PackReading {
    /** Copies the list. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The pack is written in a later format than this program reads; nothing else was looked at.
   *
   * @param schemaVersion version of the format of the pack
   * @param newestKnown latest version this program reads
   */
  record Newer(int schemaVersion, int newestKnown, Problem problem) implements PackReading {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }

  /** There is no pack at that place, or the system does not let it be read. */
  record Unreadable(Problem problem) implements PackReading {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }

  /**
   * What is left of a pack once the records with errors are taken out, and with them every
   * reference to them.
   *
   * @param events how many events {@code pack} has
   * @param eventsInAll how many events stand in the files
   */
  record Salvage(Pack pack, int events, int eventsInAll) {}
}
