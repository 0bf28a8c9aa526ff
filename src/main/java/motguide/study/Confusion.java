package motguide.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.quiz.Response;
import motguide.time.DateBounds;

/**
 * Two things of which one was taken for the other: an option chosen for the right one, a right side
 * put where another belongs, two events in each other’s order.
 *
 * @param right what would have been right the last time
 * @param taken what was given instead
 * @param times how often one was taken for the other, either way round
 * @param questions those that tell them apart: what names both first, then what asks for one of
 *     them, in turns
 */
public record Confusion(
    LocalizedText right, LocalizedText taken, int times, List<QuestionId> questions) {
  private static final int MOST_QUESTIONS = 8;
  private static final int LEAST_NAME = 4;

  /** Copies the list. */
  public Confusion {
    questions = List.copyOf(questions);
  }

  private record Pair(LocalizedText right, LocalizedText taken) {
    Set<String> key() {
      return Set.of(right.ja(), taken.ja());
    }

    boolean isOfTwo() {
      return !right.ja().equals(taken.ja());
    }
  }

  /** What was confused in {@code answers}, the most often first. */
  public static List<Confusion> in(Library library, List<Answer> answers) {
    Map<QuestionId, Question> questions =
        library.pack().questions().stream()
            .collect(Collectors.toMap(Question::id, Function.identity()));
    Map<Set<String>, Pair> last = new LinkedHashMap<>();
    Map<Set<String>, Integer> times = new HashMap<>();
    Map<Set<String>, Set<QuestionId>> where = new HashMap<>();
    for (Answer answer : answers) {
      Question question = answer.of() instanceof QuestionId id ? questions.get(id) : null;
      if (question != null && !answer.mark().isFull()) {
        pairs(question.task(), Mistake.responseTo(question, answer))
            .filter(Pair::isOfTwo)
            .forEach(
                pair -> {
                  last.put(pair.key(), pair);
                  times.merge(pair.key(), 1, Integer::sum);
                  where
                      .computeIfAbsent(pair.key(), key -> new LinkedHashSet<>())
                      .add(question.id());
                });
      }
    }
    return last.entrySet().stream()
        .map(
            each ->
                new Confusion(
                    each.getValue().right(),
                    each.getValue().taken(),
                    times.getOrDefault(each.getKey(), 0),
                    drill(library, each.getValue(), where.getOrDefault(each.getKey(), Set.of()))))
        .sorted(Comparator.comparingInt(Confusion::times).reversed())
        .toList();
  }

  private static Stream<Pair> pairs(Task task, Response response) {
    return switch (task) {
      case Task.SingleChoice(var options) when response instanceof Response.Chosen(var ids) ->
          options.stream()
              .filter(option -> ids.contains(option.id()) && !option.correct())
              .flatMap(
                  taken ->
                      options.stream()
                          .filter(Task.Option::correct)
                          .map(right -> new Pair(right.text(), taken.text())));
      case Task.Matching matching when response instanceof Response.Paired(var put) ->
          mismatched(matching, put);
      case Task.Ordering(var items, _) when response instanceof Response.Ordered(var ids, _) ->
          swapped(items, ids);
      default -> Stream.empty();
    };
  }

  private static Stream<Pair> mismatched(Task.Matching matching, Map<String, String> put) {
    Map<String, LocalizedText> texts =
        matching.right().stream()
            .collect(Collectors.toMap(Task.MatchItem::id, Task.MatchItem::text));
    return matching.pairs().stream()
        .filter(pair -> put.containsKey(pair.left()))
        .filter(pair -> !pair.right().equals(put.get(pair.left())))
        .flatMap(
            pair -> {
              LocalizedText right = texts.get(pair.right());
              LocalizedText taken = texts.get(put.get(pair.left()));
              return right == null || taken == null
                  ? Stream.empty()
                  : Stream.of(new Pair(right, taken));
            });
  }

  /** Neighbours that certainly belong the other way round. */
  private static Stream<Pair> swapped(List<Task.OrderItem> items, List<String> ids) {
    Map<String, Task.OrderItem> byId =
        items.stream().collect(Collectors.toMap(Task.OrderItem::id, Function.identity()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < ids.size(); i++) {
      Task.OrderItem first = byId.get(ids.get(i));
      Task.OrderItem second = byId.get(ids.get(i + 1));
      if (first != null && second != null && isAfter(first, second, items)) {
        pairs.add(new Pair(second.text(), first.text()));
      }
    }
    return pairs.stream();
  }

  private static boolean isAfter(
      Task.OrderItem first, Task.OrderItem second, List<Task.OrderItem> items) {
    if (first.date() == null || second.date() == null) {
      return items.indexOf(first) > items.indexOf(second);
    }
    DateBounds later = first.date().bounds();
    DateBounds earlier = second.date().bounds();
    return later.hasStart() && earlier.hasEnd() && earlier.latestEnd() <= later.earliestStart();
  }

  private static List<QuestionId> drill(Library library, Pair pair, Set<QuestionId> where) {
    Set<QuestionId> all = new LinkedHashSet<>(where);
    List<QuestionId> right = new ArrayList<>();
    List<QuestionId> taken = new ArrayList<>();
    Set<EventId> rightEvents = events(library, pair.right());
    Set<EventId> takenEvents = events(library, pair.taken());
    for (Question question : library.pack().questions()) {
      List<String> named = named(question.task());
      boolean ofRight =
          named.contains(pair.right().ja())
              || question.events().stream().anyMatch(rightEvents::contains);
      boolean ofTaken =
          named.contains(pair.taken().ja())
              || question.events().stream().anyMatch(takenEvents::contains);
      if (ofRight && ofTaken) {
        all.add(question.id());
      } else if (ofRight) {
        right.add(question.id());
      } else if (ofTaken) {
        taken.add(question.id());
      }
    }
    addInTurns(all, right, taken);
    addNear(library, all, where);
    return all.stream().limit(MOST_QUESTIONS).toList();
  }

  private static void addInTurns(
      Set<QuestionId> all, List<QuestionId> right, List<QuestionId> taken) {
    for (int i = 0; i < Math.max(right.size(), taken.size()); i++) {
      if (i < right.size()) {
        all.add(right.get(i));
      }
      if (i < taken.size()) {
        all.add(taken.get(i));
      }
    }
  }

  /** Where nothing else names either, what is about the same claims tells them apart. */
  private static void addNear(Library library, Set<QuestionId> all, Set<QuestionId> where) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    for (Question question : library.pack().questions()) {
      if (where.contains(question.id())) {
        claims.addAll(question.claims());
      }
    }
    for (Question question : library.pack().questions()) {
      if (question.claims().stream().anyMatch(claims::contains)) {
        all.add(question.id());
      }
    }
  }

  /** The events that {@code text} is the name of, or the name of a card on. */
  private static Set<EventId> events(Library library, LocalizedText text) {
    Set<EventId> events = new LinkedHashSet<>();
    for (Event event : library.pack().events()) {
      if (isName(event.title(), text) || isName(event.shortName(), text)) {
        events.add(event.id());
      }
    }
    for (Card card : library.pack().cards()) {
      if (isName(card.term(), text)) {
        events.addAll(card.events());
      }
    }
    return events;
  }

  private static boolean isName(LocalizedText name, LocalizedText text) {
    return name.ja().equals(text.ja())
        || (name.ja().length() >= LEAST_NAME && text.ja().contains(name.ja()))
        || (text.ja().length() >= LEAST_NAME && name.ja().contains(text.ja()));
  }

  private static List<String> named(Task task) {
    return switch (task) {
      case Task.SingleChoice(var options) -> options.stream().map(it -> it.text().ja()).toList();
      case Task.MultipleChoice(var options) -> options.stream().map(it -> it.text().ja()).toList();
      case Task.Ordering(var items, _) -> items.stream().map(it -> it.text().ja()).toList();
      case Task.Matching(var left, var right, _, _) ->
          Stream.concat(left.stream(), right.stream()).map(it -> it.text().ja()).toList();
      case Task.ShortText(var expected, _) -> List.of(expected.answer().ja());
      case Task.Cloze(var blanks, _) -> blanks.stream().map(it -> it.answer().ja()).toList();
      default -> List.of();
    };
  }
}
