package motguide.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.HistoricalDate;

/**
 * Marks answers, each kind of question by its own rule:
 *
 * <ul>
 *   <li>single choice, true or false: all or nothing;
 *   <li>multiple choice: with k right options of n, 1/k for each right tick, −1/(n−k) for each
 *       wrong one, never below 0, so that ticking everything is worth nothing;
 *   <li>matching, blanks: the share that is right;
 *   <li>order: see {@link OrderMarking}; place and number: {@link DistanceMarking}; words: {@link
 *       TextMarking}.
 * </ul>
 *
 * <p>Nothing answered is {@link Verdict#UNANSWERED}, never wrong. Pure; any thread.
 */
public final class Grader {
  private final OpenDates openDates;

  /** A grader that knows which dates a pack leaves open, and marks nobody down for one of them. */
  public Grader(Library library) {
    openDates = new OpenDates(library);
  }

  /**
   * What {@code response} is worth.
   *
   * @throws IllegalArgumentException if it does not {@linkplain Response#fits(Task) fit} the
   *     question
   */
  public Grade grade(Question question, Response response) {
    Task task = question.task();
    if (!response.fits(task)) {
      throw new IllegalArgumentException(
          "no answer to " + question.id() + " (" + task.kind() + "): " + response);
    }
    return switch (response) {
      case Response.Unanswered() -> Grade.UNANSWERED;
      case Response.Chosen(var ids) -> chosen(task, ids);
      case Response.Truth(var value) -> truth((Task.TrueFalse) task, value);
      case Response.Ordered(var ids, var confirmed) ->
          confirmed ? order((Task.Ordering) task).mark(ids) : Grade.UNANSWERED;
      case Response.Paired(var pairs) -> matching((Task.Matching) task, pairs);
      case Response.NumberTyped(var text) -> number(question, (Task.NumberEntry) task, text);
      case Response.Texts(var typed) -> TextMarking.mark(blanks(task), typed);
      case Response.Pinned(var day) -> place(question, (Task.Placement) task, day);
    };
  }

  /** The order to start from must be wrong; this says whether one is right. */
  OrderMarking order(Task.Ordering task) {
    return new OrderMarking(
        task,
        item -> {
          EventId event = item.event();
          HistoricalDate date = item.date();
          return event == null || date == null ? List.of() : openDates.of(event, date);
        });
  }

  private static Grade chosen(Task task, Set<String> ids) {
    if (ids.isEmpty()) {
      return Grade.UNANSWERED;
    }
    List<Task.Option> options =
        switch (task) {
          case Task.SingleChoice(var all) -> all;
          case Task.MultipleChoice(var all) -> all;
          default -> throw new IllegalArgumentException("no options in " + task.kind());
        };
    List<Part.Choice> parts =
        options.stream()
            .map(o -> new Part.Choice(o.id(), state(o.correct(), ids.contains(o.id()))))
            .toList();
    return Grade.of(choiceMark(parts), parts, new Measure.None());
  }

  private static Mark choiceMark(List<Part.Choice> parts) {
    Map<Part.OptionState, Long> count =
        parts.stream().collect(Collectors.groupingBy(Part.Choice::state, Collectors.counting()));
    long hits = count.getOrDefault(Part.OptionState.RIGHTLY_CHOSEN, 0L);
    long rights = hits + count.getOrDefault(Part.OptionState.MISSED, 0L);
    long slips = count.getOrDefault(Part.OptionState.WRONGLY_CHOSEN, 0L);
    long wrongs = slips + count.getOrDefault(Part.OptionState.RIGHTLY_LEFT, 0L);
    double gain = rights == 0 ? 0 : (double) hits / rights;
    double loss = wrongs == 0 ? 0 : (double) slips / wrongs;
    return Mark.clamped(gain - loss);
  }

  private static Part.OptionState state(boolean correct, boolean chosen) {
    if (correct) {
      return chosen ? Part.OptionState.RIGHTLY_CHOSEN : Part.OptionState.MISSED;
    }
    return chosen ? Part.OptionState.WRONGLY_CHOSEN : Part.OptionState.RIGHTLY_LEFT;
  }

  private static Grade truth(Task.TrueFalse task, boolean value) {
    List<Part.Choice> parts =
        Stream.of(true, false)
            .map(
                side ->
                    new Part.Choice(
                        String.valueOf(side), state(side == task.answer(), side == value)))
            .toList();
    return Grade.of(value == task.answer() ? Mark.FULL : Mark.NONE, parts, new Measure.None());
  }

  private static Grade matching(Task.Matching task, Map<String, String> given) {
    if (given.isEmpty()) {
      return Grade.UNANSWERED;
    }
    return Grade.ofEqual(
        task.pairs().stream()
            .map(pair -> new Part.Pair(pair.left(), given.get(pair.left()), pair.right()))
            .toList());
  }

  private static List<Task.Expected> blanks(Task task) {
    return switch (task) {
      case Task.ShortText(var expected, _) -> List.of(expected);
      case Task.Cloze(var blanks, _) -> blanks;
      default -> throw new IllegalArgumentException("no blanks in " + task.kind());
    };
  }

  private Grade number(Question question, Task.NumberEntry task, String text) {
    return DistanceMarking.number(task, openDates.of(question, task), text);
  }

  private Grade place(Question question, Task.Placement task, double day) {
    List<HistoricalDate> dates =
        Stream.of(openDates.of(question, task.date()), openDates.of(task.event(), task.date()))
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    return DistanceMarking.place(task, dates, day);
  }
}
