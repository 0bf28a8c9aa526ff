package motguide.lecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;

/** What the next lecture asks of the one before: questions to call to mind what was shown. */
public final class LastTime {

  /** As many as a class answers in a few minutes. */
  public static final int QUESTIONS = 3;

  private LastTime() {}

  /**
   * Questions on what was shown, from the beginning, the middle and the end of the lecture; first
   * those the class has not voted on then.
   *
   * @return at most {@value #QUESTIONS}, each another; fewer if the pack has no more
   */
  public static List<QuestionId> questions(LectureLog log, Library library) {
    Set<String> voted =
        log.visits().stream()
            .flatMap(visit -> visit.votes().stream())
            .map(LectureLog.Vote::question)
            .collect(Collectors.toSet());
    List<List<QuestionId>> fresh = new ArrayList<>();
    List<List<QuestionId>> known = new ArrayList<>();
    for (LectureLog.Visit visit : log.visits()) {
      List<QuestionId> all = on(visit.focus(), library);
      fresh.add(all.stream().filter(id -> !voted.contains(id.value())).toList());
      known.add(all.stream().filter(id -> voted.contains(id.value())).toList());
    }
    Set<QuestionId> chosen = new LinkedHashSet<>();
    pick(fresh, chosen);
    pick(known, chosen);
    return List.copyOf(chosen);
  }

  private static List<QuestionId> on(List<EventId> events, Library library) {
    List<QuestionId> all = new ArrayList<>();
    for (EventId event : events) {
      if (library.has(event)) {
        library.questionsOn(event).stream().map(Question::id).forEach(all::add);
      }
    }
    return all;
  }

  /** One from each third of the lecture, then one scene after the other. */
  private static void pick(List<List<QuestionId>> byVisit, Set<QuestionId> chosen) {
    int size = byVisit.size();
    for (int third = 0; third < QUESTIONS && chosen.size() < QUESTIONS; third++) {
      pickOne(byVisit.subList(size * third / QUESTIONS, size * (third + 1) / QUESTIONS), chosen);
    }
    int before = -1;
    while (chosen.size() < QUESTIONS && chosen.size() != before) {
      before = chosen.size();
      pickOne(byVisit, chosen);
    }
  }

  private static void pickOne(List<List<QuestionId>> byVisit, Set<QuestionId> chosen) {
    byVisit.stream()
        .flatMap(List::stream)
        .filter(id -> !chosen.contains(id))
        .findFirst()
        .ifPresent(chosen::add);
  }
}
