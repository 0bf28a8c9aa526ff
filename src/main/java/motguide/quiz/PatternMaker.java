package motguide.quiz;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import motguide.content.Question;

/** Makes the questions of some patterns. */
interface PatternMaker {
  /** How many wrong options a choice has. */
  int DISTRACTORS = 3;

  /** The patterns it makes. */
  List<MadePattern> patterns();

  /** What a question of this pattern may be about, in pack order. */
  List<String> subjects(MadePattern pattern);

  /**
   * A recipe about a subject, the rest drawn by chance; empty if the pack has not enough for it.
   */
  Optional<Recipe> draw(MadePattern pattern, String subject, RandomGenerator chance);

  /** The question; empty if the pack does not, or no longer, allow it. */
  Optional<Question> make(Recipe recipe);
}
