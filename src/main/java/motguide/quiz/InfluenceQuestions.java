package motguide.quiz;

import static motguide.quiz.MadeTexts.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LinkedEvent;
import motguide.content.LinkedEvent.Direction;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;

/**
 * Questions about what followed from what. The subject is {@code cause>effect}; a wrong option is
 * something that followed from another event and to which no chain of influence leads from the
 * cause, nor any other tie.
 */
final class InfluenceQuestions implements PatternMaker {
  private static final int CHOICE = 8;
  private static final int MOST_KEPT = 2_000;

  private final Library library;
  private final Map<EventId, Set<EventId>> touched = new HashMap<>();
  private final Neighbours effects;

  InfluenceQuestions(Library library) {
    this.library = library;
    effects =
        new Neighbours(
            library.pack().events().stream()
                .filter(event -> isSure(event) && cause(event).isPresent())
                .toList());
  }

  private static boolean isSure(Event event) {
    return event.certainty() == Certainty.ESTABLISHED;
  }

  /** What the event followed from, as a tie seen from it. */
  private Optional<LinkedEvent> cause(Event event) {
    return library.linksOf(event.id()).stream()
        .filter(link -> link.direction() == Direction.INTO && isSure(link.other()))
        .findFirst();
  }

  @Override
  public List<MadePattern> patterns() {
    return List.of(MadePattern.WHAT_FOLLOWED);
  }

  @Override
  public List<String> subjects(MadePattern pattern) {
    return library.pack().events().stream()
        .filter(InfluenceQuestions::isSure)
        .flatMap(event -> library.linksOf(event.id()).stream())
        .filter(link -> link.direction() == Direction.OUT_OF && isSure(link.other()))
        .map(link -> link.from().id() + ">" + link.other().id())
        .toList();
  }

  @Override
  public Optional<Recipe> draw(MadePattern pattern, String subject, RandomGenerator chance) {
    return tie(subject)
        .map(tie -> distractors(tie, chance))
        .filter(others -> others.size() == DISTRACTORS)
        .map(
            others ->
                new Recipe(
                    pattern,
                    Stream.concat(
                            Stream.of(subject), others.stream().map(event -> event.id().value()))
                        .toList()));
  }

  private List<Event> distractors(LinkedEvent tie, RandomGenerator chance) {
    List<Event> near =
        effects.of(tie.other()).stream()
            .filter(event -> canBeWrong(tie, event))
            .limit(CHOICE)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(near, chance);
    return List.copyOf(near.subList(0, Math.min(DISTRACTORS, near.size())));
  }

  private boolean canBeWrong(LinkedEvent tie, Event event) {
    return !event.id().equals(tie.from().id())
        && !event.id().equals(tie.other().id())
        && !touched(tie.from().id()).contains(event.id());
  }

  /**
   * The events to which influence may run from this one, and all that are tied to it in any way.
   */
  private Set<EventId> touched(EventId event) {
    Set<EventId> known = touched.get(event);
    if (known != null) {
      return known;
    }
    Set<EventId> reached = new HashSet<>();
    Deque<EventId> open = new ArrayDeque<>(List.of(event));
    while (!open.isEmpty()) {
      EventId from = open.removeFirst();
      for (LinkedEvent link : library.linksOf(from)) {
        boolean onward =
            switch (link.direction()) {
              case OUT_OF, PART_OF, HAS_PART -> true;
              case INTO, CONTRAST -> false;
            };
        if ((onward || from.equals(event)) && reached.add(link.other().id()) && onward) {
          open.addLast(link.other().id());
        }
      }
    }
    if (touched.size() < MOST_KEPT) {
      touched.put(event, reached);
    }
    return reached;
  }

  private Optional<LinkedEvent> tie(String subject) {
    String[] ends = subject.split(">", -1);
    if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
      return Optional.empty();
    }
    EventId from = new EventId(ends[0]);
    EventId to = new EventId(ends[1]);
    return !library.has(from)
        ? Optional.empty()
        : library.linksOf(from).stream()
            .filter(link -> link.direction() == Direction.OUT_OF && link.other().id().equals(to))
            .filter(link -> isSure(link.from()) && isSure(link.other()))
            .findFirst();
  }

  @Override
  public Optional<Question> make(Recipe recipe) {
    List<Event> others =
        recipe.others().stream()
            .map(EventId::new)
            .filter(library::has)
            .map(library::event)
            .toList();
    return others.size() == recipe.others().size() && others.size() >= DISTRACTORS
        ? tie(recipe.subject()).flatMap(tie -> question(recipe, tie, others))
        : Optional.empty();
  }

  private Optional<Question> question(Recipe recipe, LinkedEvent tie, List<Event> others) {
    List<Task.Option> options = new ArrayList<>();
    options.add(new Task.Option("a", tie.other().title(), true, null));
    for (Event other : others) {
      Optional<LinkedEvent> cause = cause(other);
      if (cause.isEmpty() || !canBeWrong(tie, other)) {
        return Optional.empty();
      }
      LocalizedText why =
          text(
              "what-followed.rationale",
              MadeTexts.quoted(other.title()),
              MadeTexts.quoted(cause.get().other().title()),
              cause.get().link().reason());
      options.add(MadeQuestion.wrong(options.size(), other.title(), why));
    }
    LocalizedText cause = MadeTexts.quoted(tie.from().title());
    LocalizedText effect = MadeTexts.quoted(tie.other().title());
    return Optional.of(
        new MadeQuestion(library, recipe)
            .onAll(List.of(tie.from(), tie.other()))
            .question(
                text("what-followed.prompt", cause),
                new Task.SingleChoice(options),
                text("what-followed.gist", cause, effect),
                text("what-followed.explanation", cause, effect, tie.link().reason())));
  }
}
