package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/**
 * Makes questions from the events and cards of a pack, in both languages, by a seed and so
 * repeatably. Wrong options are of the same kind as the right one, near it in time, true of
 * something else, and certainly not right too; no question rests on a disputed or doubtful date.
 *
 * <p>A made question has an id that says what it is made from, so that it can be made again; no
 * pack has such an id. Not for use by several threads at once.
 */
public final class QuestionMaker {
  /** How often in vain all subjects are gone through before there is nothing more to make. */
  private static final int PATIENCE = 3;

  /** How many draws in vain end the search in a pack of many subjects. */
  private static final int MOST_DRAWS = 10_000;

  private final Map<MadePattern, PatternMaker> makers = new EnumMap<>(MadePattern.class);

  /** A maker over a pack; takes time in proportion to its size. */
  public QuestionMaker(Library library) {
    Datable datable = new Datable(library);
    for (PatternMaker maker :
        List.of(
            new TimeQuestions(library, datable),
            new AuthorQuestions(library),
            new TermQuestions(library),
            new InfluenceQuestions(library))) {
      maker.patterns().forEach(pattern -> makers.put(pattern, maker));
    }
  }

  /**
   * What a made question was made from.
   *
   * @param events right ones and wrong ones
   * @param cards right ones and wrong ones
   * @param claims what the statements rest on
   */
  public record Origin(
      MadePattern pattern, List<EventId> events, List<CardId> cards, List<ClaimId> claims) {
    /** Copies the lists. */
    public Origin {
      events = List.copyOf(events);
      cards = List.copyOf(cards);
      claims = List.copyOf(claims);
    }
  }

  /** Whether a question with this id is a made one. */
  public static boolean isMade(QuestionId id) {
    return Recipe.of(id).isPresent();
  }

  /** What a made question was made from; empty for a question of the pack. */
  public static Optional<Origin> origin(Question question) {
    return Recipe.of(question.id()).map(recipe -> origin(recipe, question));
  }

  private static Origin origin(Recipe recipe, Question question) {
    List<EventId> events = new ArrayList<>();
    List<CardId> cards = new ArrayList<>();
    for (String ids : recipe.ids()) {
      for (String id : ids.split(">", -1)) {
        if (recipe.pattern().isOnCards()) {
          cards.add(new CardId(id));
        } else {
          events.add(new EventId(id));
        }
      }
    }
    return new Origin(recipe.pattern(), events, cards, question.claims());
  }

  /** The made question with this id; empty if it is none, or the pack does not allow it now. */
  public Optional<Question> again(QuestionId id) {
    return Recipe.of(id).flatMap(recipe -> maker(recipe.pattern()).make(recipe));
  }

  /**
   * Different questions, of each pattern about the same number.
   *
   * @param count how many at most
   * @param wanted which questions will do, such as those on an event
   */
  public List<Question> make(int count, long seed, Predicate<Question> wanted) {
    RandomGenerator chance = Chance.of(seed, "made");
    Map<MadePattern, List<String>> subjects = subjects(chance);
    Map<QuestionId, Question> made = new LinkedHashMap<>();
    Set<MadePattern> exhausted = new HashSet<>();
    Map<MadePattern, Integer> next = new EnumMap<>(MadePattern.class);
    while (made.size() < count && exhausted.size() < subjects.size()) {
      for (Map.Entry<MadePattern, List<String>> entry : subjects.entrySet()) {
        MadePattern pattern = entry.getKey();
        if (made.size() < count
            && !exhausted.contains(pattern)
            && !makeOne(pattern, entry.getValue(), next, chance, wanted, made)) {
          exhausted.add(pattern);
        }
      }
    }
    return List.copyOf(made.values());
  }

  private Map<MadePattern, List<String>> subjects(RandomGenerator chance) {
    List<MadePattern> patterns = new ArrayList<>(makers.keySet());
    Collections.shuffle(patterns, chance);
    Map<MadePattern, List<String>> subjects = new LinkedHashMap<>();
    for (MadePattern pattern : patterns) {
      List<String> shuffled = new ArrayList<>(maker(pattern).subjects(pattern));
      Collections.shuffle(shuffled, chance);
      subjects.put(pattern, shuffled);
    }
    return subjects;
  }

  /** Goes on through the subjects of a pattern until one gives a new question. */
  private boolean makeOne(
      MadePattern pattern,
      List<String> subjects,
      Map<MadePattern, Integer> next,
      RandomGenerator chance,
      Predicate<Question> wanted,
      Map<QuestionId, Question> made) {
    int draws = Math.min(PATIENCE * subjects.size(), MOST_DRAWS);
    for (int tried = 0; tried < draws; tried++) {
      int at = next.merge(pattern, 1, Integer::sum) - 1;
      String subject = subjects.get(at % subjects.size());
      Optional<Question> question =
          maker(pattern)
              .draw(pattern, subject, chance)
              .filter(recipe -> !made.containsKey(recipe.questionId()))
              .flatMap(recipe -> maker(pattern).make(recipe))
              .filter(wanted);
      if (question.isPresent()) {
        made.put(question.get().id(), question.get());
        return true;
      }
    }
    return false;
  }

  private PatternMaker maker(MadePattern pattern) {
    PatternMaker maker = makers.get(pattern);
    if (maker == null) {
      throw new IllegalStateException("nobody makes " + pattern);
    }
    return maker;
  }
}
