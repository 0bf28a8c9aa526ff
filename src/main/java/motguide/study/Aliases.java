package motguide.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Mark;
import motguide.quiz.QuizScope;

/**
 * Ids that a pack no longer uses, and those that took their place. By them what somebody did with
 * an earlier edition counts for the present one; what is kept is not changed.
 */
public final class Aliases {
  private final String pack;
  private final Map<String, String> newById;

  /**
   * Aliases of one pack.
   *
   * @param pack id of the pack; what belongs to another is left as it is
   * @param newById the new id for each old one; a new one may be old itself, but never in a circle
   */
  public Aliases(String pack, Map<String, String> newById) {
    this.pack = pack;
    Map<String, String> resolved = new TreeMap<>();
    newById.keySet().forEach(old -> resolved.put(old, end(old, newById)));
    this.newById = Collections.unmodifiableMap(resolved);
  }

  private static String end(String old, Map<String, String> newById) {
    Set<String> seen = new HashSet<>();
    String id = old;
    for (String next = newById.get(id); next != null; next = newById.get(id)) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("aliases in a circle: " + seen);
      }
      id = next;
    }
    return id;
  }

  /** The id that takes the place of {@code id} now; itself where nothing does. */
  String current(String id) {
    return newById.getOrDefault(id, id);
  }

  /** The ids in whose place {@code id} is now. */
  List<String> former(String id) {
    return newById.entrySet().stream()
        .filter(each -> each.getValue().equals(id))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether something of {@code packId} can be meant. */
  boolean isOf(String packId) {
    return pack.equals(packId);
  }

  /** The answer as if it had been given to the present edition. */
  Answer current(Answer answer) {
    if (!isOf(answer.pack().id())) {
      return answer;
    }
    Map<ClaimId, Mark> claims = new LinkedHashMap<>();
    // Of two claims that became one, the worse says whether all of it was known.
    answer
        .claims()
        .forEach(
            (claim, mark) ->
                claims.merge(
                    new ClaimId(current(claim.value())),
                    mark,
                    (a, b) -> a.compareTo(b) < 0 ? a : b));
    return new Answer(
        answer.id(),
        answer.at(),
        answer.pack(),
        current(answer.of()),
        claims,
        answer.kind(),
        answer.response(),
        answer.mark(),
        answer.confidence(),
        answer.took(),
        answer.rating(),
        answer.round(),
        answer.tryNumber(),
        answer.hints());
  }

  /** The same thing under its present id. */
  Id current(Id id) {
    return Subject.of(id).id(current(id.value()));
  }

  private QuizScope current(QuizScope scope) {
    return switch (scope) {
      case QuizScope.OnEvent(var id) -> new QuizScope.OnEvent(new EventId(current(id.value())));
      case QuizScope.OnCard(var id) -> new QuizScope.OnCard(new CardId(current(id.value())));
      default -> scope;
    };
  }

  /** The round with its questions under their present ids. */
  KeptRound current(KeptRound round) {
    KeptRound.Start start = round.start();
    if (!isOf(start.pack().id())) {
      return round;
    }
    try {
      RoundPlan plan = RoundPlan.parse(start.plan());
      List<RoundPlan.Item> items = new ArrayList<>();
      for (RoundPlan.Item item : plan.items()) {
        QuestionId question = new QuestionId(current(item.question().value()));
        items.add(new RoundPlan.Item(question, item.order()));
      }
      String text = new RoundPlan(plan.behaviour(), plan.scope().map(this::current), items).text();
      return new KeptRound(
          new KeptRound.Start(start.id(), start.at(), start.pack(), text),
          round.steps(),
          round.ended());
    } catch (IllegalArgumentException e) {
      return round;
    }
  }
}
