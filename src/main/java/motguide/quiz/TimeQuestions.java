package motguide.quiz;

import static motguide.quiz.MadeTexts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.DatePrecision;
import motguide.time.DateShape;

/** Questions about when: which came first, in what year, in what order. */
final class TimeQuestions implements PatternMaker {
  private static final int MOST_IN_ORDER = 5;
  private static final int FEWEST_IN_ORDER = 3;

  private final Library library;
  private final Datable datable;

  TimeQuestions(Library library, Datable datable) {
    this.library = library;
    this.datable = datable;
  }

  @Override
  public List<MadePattern> patterns() {
    return List.of(
        MadePattern.WHICH_FIRST, MadePattern.YEAR, MadePattern.WHICH_YEAR, MadePattern.IN_ORDER);
  }

  @Override
  public List<String> subjects(MadePattern pattern) {
    return datable.events().stream()
        .filter(
            event ->
                pattern == MadePattern.WHICH_FIRST
                    || pattern == MadePattern.IN_ORDER
                    || hasYear(event))
        .map(event -> event.id().value())
        .toList();
  }

  private static boolean hasYear(Event event) {
    return event.date().shape() == DateShape.MOMENT
        && event.date().precision().compareTo(DatePrecision.YEAR) <= 0
        && Extent.of(event.date()).firstYear() == Extent.of(event.date()).lastYear();
  }

  @Override
  public Optional<Recipe> draw(MadePattern pattern, String subject, RandomGenerator chance) {
    return datable
        .event(subject)
        .map(event -> companions(pattern, event, chance))
        .filter(others -> others.size() >= fewest(pattern))
        .map(others -> recipe(pattern, subject, others));
  }

  private List<Event> companions(MadePattern pattern, Event event, RandomGenerator chance) {
    return switch (pattern) {
      case WHICH_FIRST ->
          datable.companions(event, DISTRACTORS, (a, b) -> before(event, b), chance);
      case WHICH_YEAR ->
          datable.companions(
              event, DISTRACTORS, (a, b) -> hasYear(b) && year(a) != year(b), chance);
      case IN_ORDER ->
          datable.companions(
              event, MOST_IN_ORDER - 1, (a, b) -> before(a, b) || before(b, a), chance);
      default -> List.of();
    };
  }

  private static int fewest(MadePattern pattern) {
    return switch (pattern) {
      case YEAR -> 0;
      case IN_ORDER -> FEWEST_IN_ORDER - 1;
      default -> DISTRACTORS;
    };
  }

  private static Recipe recipe(MadePattern pattern, String subject, List<Event> others) {
    return new Recipe(
        pattern,
        Stream.concat(Stream.of(subject), others.stream().map(event -> event.id().value()))
            .toList());
  }

  private static boolean before(Event one, Event other) {
    return Extent.of(one.date()).certainlyBefore(Extent.of(other.date()));
  }

  private static double year(Event event) {
    return Extent.of(event.date()).firstYear();
  }

  @Override
  public Optional<Question> make(Recipe recipe) {
    List<Event> events = recipe.ids().stream().flatMap(id -> datable.event(id).stream()).toList();
    boolean whole =
        events.size() == recipe.ids().size()
            && Set.copyOf(recipe.ids()).size() == events.size()
            && recipe.others().size() >= fewest(recipe.pattern());
    return whole ? ofEvents(recipe, events) : Optional.empty();
  }

  private Optional<Question> ofEvents(Recipe recipe, List<Event> events) {
    Event subject = events.getFirst();
    List<Event> others = events.subList(1, events.size());
    return switch (recipe.pattern()) {
      case WHICH_FIRST ->
          others.stream().allMatch(other -> before(subject, other))
              ? Optional.of(whichFirst(recipe, subject, others))
              : Optional.empty();
      case YEAR -> hasYear(subject) ? Optional.of(yearOf(recipe, subject)) : Optional.empty();
      case WHICH_YEAR -> {
        Set<Double> years = new LinkedHashSet<>(events.stream().map(TimeQuestions::year).toList());
        yield events.stream().allMatch(TimeQuestions::hasYear) && years.size() == events.size()
            ? Optional.of(whichYear(recipe, subject, others))
            : Optional.empty();
      }
      case IN_ORDER -> inOrder(recipe, events);
      default -> Optional.empty();
    };
  }

  private Question whichFirst(Recipe recipe, Event subject, List<Event> others) {
    List<Task.Option> options = new ArrayList<>();
    options.add(new Task.Option("a", subject.title(), true, null));
    for (Event other : others) {
      LocalizedText why =
          text(
              "which-first.rationale",
              quoted(other),
              MadeTexts.date(other.date()),
              quoted(subject));
      options.add(MadeQuestion.wrong(options.size(), other.title(), why));
    }
    return new MadeQuestion(library, recipe)
        .on(subject, others)
        .question(
            text("which-first.prompt"),
            new Task.SingleChoice(options),
            text("which-first.gist", quoted(subject), MadeTexts.date(subject.date())),
            subject.summary());
  }

  private Question yearOf(Recipe recipe, Event subject) {
    LocalizedText fact = text("date.gist", quoted(subject), MadeTexts.date(subject.date()));
    return new MadeQuestion(library, recipe)
        .on(subject, List.of())
        .question(
            text("year.prompt", quoted(subject)),
            new Task.NumberEntry(year(subject), 0, NumberUnit.YEAR, fact),
            fact,
            subject.summary());
  }

  private Question whichYear(Recipe recipe, Event subject, List<Event> others) {
    List<Task.Option> options = new ArrayList<>();
    options.add(new Task.Option("a", MadeTexts.year((long) year(subject)), true, null));
    for (Event other : others) {
      LocalizedText year = MadeTexts.year((long) year(other));
      LocalizedText why = text("which-year.rationale", quoted(other), year);
      options.add(MadeQuestion.wrong(options.size(), year, why));
    }
    return new MadeQuestion(library, recipe)
        .on(subject, others)
        .question(
            text("which-year.prompt", quoted(subject)),
            new Task.SingleChoice(options),
            text("date.gist", quoted(subject), MadeTexts.date(subject.date())),
            subject.summary());
  }

  private Optional<Question> inOrder(Recipe recipe, List<Event> events) {
    List<Event> sorted =
        events.stream()
            .sorted(Comparator.comparingLong(event -> event.date().bounds().earliestStart()))
            .toList();
    List<Task.OrderItem> items = new ArrayList<>();
    LocalizedText chain = null;
    for (int i = 0; i < sorted.size(); i++) {
      Event event = sorted.get(i);
      if (i > 0 && !before(sorted.get(i - 1), event)) {
        return Optional.empty();
      }
      items.add(
          new Task.OrderItem(MadeQuestion.letter(i), event.title(), event.date(), event.id()));
      LocalizedText link = text("in-order.link", quoted(event), MadeTexts.date(event.date()));
      chain = chain == null ? link : text("in-order.chain", chain, link);
    }
    if (chain == null) {
      return Optional.empty();
    }
    LocalizedText all = text("in-order.gist", chain);
    return Optional.of(
        new MadeQuestion(library, recipe)
            .onAll(sorted)
            .question(text("in-order.prompt"), new Task.Ordering(items, all), all, all));
  }

  private static LocalizedText quoted(Event event) {
    return MadeTexts.quoted(event.title());
  }
}
