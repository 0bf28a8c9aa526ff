package motguide.quiz;

import static motguide.quiz.MadeTexts.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;

/** Questions about who wrote what. */
final class AuthorQuestions implements PatternMaker {
  private static final int CHOICE = 6;

  private final Library library;
  private final Map<String, Authorship> works = new LinkedHashMap<>();

  AuthorQuestions(Library library) {
    this.library = library;
    for (Event event : library.pack().events()) {
      Authorship.of(event, library).ifPresent(work -> works.put(event.id().value(), work));
    }
  }

  @Override
  public List<MadePattern> patterns() {
    return List.of(MadePattern.WHO_WROTE);
  }

  @Override
  public List<String> subjects(MadePattern pattern) {
    return List.copyOf(works.keySet());
  }

  @Override
  public Optional<Recipe> draw(MadePattern pattern, String subject, RandomGenerator chance) {
    Authorship work = works.get(subject);
    if (work == null) {
      return Optional.empty();
    }
    List<Authorship> near =
        works.values().stream()
            .filter(work::apart)
            .sorted(Comparator.comparingDouble(other -> yearsBetween(work, other)))
            .toList();
    List<Authorship> likely = new ArrayList<>(near.subList(0, Math.min(CHOICE, near.size())));
    Collections.shuffle(likely, chance);
    List<Authorship> others = new ArrayList<>();
    for (Authorship each : likely) {
      if (others.size() < DISTRACTORS && others.stream().allMatch(each::apart)) {
        others.add(each);
      }
    }
    return others.size() < DISTRACTORS
        ? Optional.empty()
        : Optional.of(
            new Recipe(
                pattern,
                Stream.concat(
                        Stream.of(subject), others.stream().map(each -> each.event().id().value()))
                    .toList()));
  }

  private static double yearsBetween(Authorship one, Authorship other) {
    return Math.abs(
        Extent.of(one.event().date()).firstYear() - Extent.of(other.event().date()).firstYear());
  }

  @Override
  public Optional<Question> make(Recipe recipe) {
    Authorship work = works.get(recipe.subject());
    List<Authorship> others =
        recipe.others().stream().flatMap(id -> Stream.ofNullable(works.get(id))).toList();
    if (work == null
        || others.size() != recipe.others().size()
        || others.size() < DISTRACTORS
        || !others.stream().allMatch(work::apart)) {
      return Optional.empty();
    }
    List<Task.Option> options = new ArrayList<>();
    options.add(new Task.Option("a", work.author(), true, null));
    for (Authorship other : others) {
      options.add(
          MadeQuestion.wrong(
              options.size(),
              other.author(),
              text("who-wrote.rationale", other.author(), MadeTexts.quoted(other.work()))));
    }
    return Optional.of(
        new MadeQuestion(library, recipe)
            .on(work.event(), others.stream().map(Authorship::event).toList())
            .question(
                text("who-wrote.prompt", MadeTexts.quoted(work.work())),
                new Task.SingleChoice(options),
                text("who-wrote.gist", work.author(), MadeTexts.quoted(work.work())),
                work.event().summary()));
  }
}
