package motguide.content.pack;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import org.jspecify.annotations.Nullable;

/** Every question can be answered, in one way only where one answer is asked for. */
final class QuestionCheck {
  private static final Pattern BLANK = Pattern.compile("_{4,}");
  private static final Pattern UNHEARD = Pattern.compile("[\\s\\p{P}]+");

  private final Draft draft;
  private final Findings findings;
  private final Map<EventId, Event> events = new HashMap<>();

  QuestionCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run() {
    draft.events.entries().forEach(e -> events.putIfAbsent(e.record().id(), e.record()));
    draft.questions.entries().forEach(e -> question(e.record(), e.where()));
  }

  private void question(Question question, Where where) {
    switch (question.task()) {
      case Task.SingleChoice choice -> {
        options(choice.options(), where.at("options"));
        long right = choice.options().stream().filter(Task.Option::correct).count();
        if (right > 1) {
          findings.report(Fault.ANSWER_SEVERAL, where.at("options"), right);
        }
      }
      case Task.MultipleChoice choice -> options(choice.options(), where.at("options"));
      case Task.TrueFalse _ -> {}
      case Task.Ordering ordering ->
          distinct(ordering.items(), Task.OrderItem::id, Task.OrderItem::text, where.at("items"));
      case Task.Matching matching -> matching(matching, where);
      case Task.NumberEntry number -> number(question, number, where);
      case Task.ShortText _ -> {}
      case Task.Cloze cloze -> {
        for (Language language : Language.values()) {
          long blanks = BLANK.matcher(question.prompt().in(language)).results().count();
          if (blanks != cloze.blanks().size()) {
            Where prompt = where.at("prompt").at(language.locale().getLanguage());
            findings.report(Fault.BLANK_COUNT, prompt, blanks, cloze.blanks().size());
          }
        }
      }
      case Task.Placement place -> disputed(events.get(place.event()), where.at("event"));
    }
  }

  private void options(List<Task.Option> options, Where where) {
    if (options.stream().noneMatch(Task.Option::correct)) {
      findings.report(Fault.ANSWER_NONE, where);
    }
    Set<String> right = new HashSet<>();
    for (Task.Option option : options) {
      if (option.correct()) {
        right.add(folded(option.text().ja()));
        right.add(folded(option.text().en()));
      }
    }
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      Task.Option option = options.get(i);
      if (!ids.add(option.id())) {
        findings.report(Fault.ID_TWICE, where.at(i).at("id"), option.id(), where);
      }
      for (Language language : Language.values()) {
        String text = option.text().in(language);
        Where place = where.at(i).at("text").at(language.locale().getLanguage());
        if (!option.correct() && right.contains(folded(text))) {
          findings.report(Fault.DISTRACTOR_IS_ANSWER, place, text);
        } else if (!texts.add(language + folded(text))) {
          findings.report(Fault.CHOICE_TWICE, place, text);
        }
      }
    }
  }

  private <T> void distinct(
      List<T> items, Function<T, String> id, Function<T, LocalizedText> text, Where where) {
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      if (!ids.add(id.apply(item))) {
        findings.report(Fault.ID_TWICE, where.at(i).at("id"), id.apply(item), where);
      }
      for (Language language : Language.values()) {
        String words = text.apply(item).in(language);
        if (!texts.add(language + folded(words))) {
          Where place = where.at(i).at("text").at(language.locale().getLanguage());
          findings.report(Fault.CHOICE_TWICE, place, words);
        }
      }
    }
  }

  private void matching(Task.Matching matching, Where where) {
    distinct(matching.left(), Task.MatchItem::id, Task.MatchItem::text, where.at("left"));
    distinct(matching.right(), Task.MatchItem::id, Task.MatchItem::text, where.at("right"));
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    matching.left().forEach(item -> left.add(item.id()));
    matching.right().forEach(item -> right.add(item.id()));
    Set<String> paired = new HashSet<>();
    for (int i = 0; i < matching.pairs().size(); i++) {
      Task.MatchPair pair = matching.pairs().get(i);
      Where place = where.at("pairs").at(i);
      if (!left.contains(pair.left())) {
        findings.report(Fault.PAIR_UNKNOWN, place.at(0), pair.left(), "left");
      } else if (!paired.add(pair.left())) {
        findings.report(Fault.PAIR_TWICE, place.at(0), pair.left());
      }
      if (!right.contains(pair.right())) {
        findings.report(Fault.PAIR_UNKNOWN, place.at(1), pair.right(), "right");
      }
    }
    for (int i = 0; i < matching.left().size(); i++) {
      String id = matching.left().get(i).id();
      if (!paired.contains(id)) {
        findings.report(Fault.PAIR_MISSING, where.at("left").at(i).at("id"), id);
      }
    }
  }

  /** A year is disputed if it is that of a disputed event the question names. */
  private void number(Question question, Task.NumberEntry number, Where where) {
    if (number.unit() != NumberUnit.YEAR) {
      return;
    }
    double year = number.answer();
    for (EventId id : question.events()) {
      Event event = events.get(id);
      if (event != null && year == Math.rint(year) && Math.abs(year) <= DayNumber.MAX_YEAR) {
        DateBounds bounds = event.date().bounds();
        long first = DayNumber.startOfYear((long) year);
        if (bounds.earliestStart() >= first
            && bounds.earliestStart() < DayNumber.startOfYear((long) year + 1)) {
          disputed(event, where.at("answer"));
        }
      }
    }
  }

  private void disputed(@Nullable Event event, Where where) {
    if (event != null && event.certainty() == Certainty.DISPUTED) {
      findings.report(Fault.DISPUTED_DATE, where, event.id());
    }
  }

  /** The text without case, width, blanks and punctuation. */
  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = UNHEARD.matcher(plain).replaceAll("");
    return words.isEmpty() ? plain : words;
  }
}
