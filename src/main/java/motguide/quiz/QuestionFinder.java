package motguide.quiz;

import java.util.Optional;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Finds a question by its id: one of a pack, or one that was made from it and can be made again.
 *
 * <p>Not for use by several threads at once.
 */
public final class QuestionFinder {
  private final Library library;
  private @Nullable QuestionMaker maker;

  /** A finder over a pack. */
  public QuestionFinder(Library library) {
    this.library = library;
  }

  /** The question with this id; empty if the pack has none and none can be made from it. */
  public Optional<Question> question(QuestionId id) {
    if (library.has(id)) {
      return Optional.of(library.question(id));
    }
    return QuestionMaker.isMade(id) ? maker().again(id) : Optional.empty();
  }

  private QuestionMaker maker() {
    QuestionMaker known = maker;
    if (known == null) {
      known = new QuestionMaker(library);
      maker = known;
    }
    return known;
  }
}
