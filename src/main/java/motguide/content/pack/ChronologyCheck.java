package motguide.content.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Link;
import motguide.content.LinkKind;
import motguide.content.Question;
import motguide.content.Task;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** What the dates of different records must not say of each other. */
final class ChronologyCheck {
  private final Draft draft;
  private final Findings findings;
  private final Set<Where> faultyDates = new HashSet<>();
  private final Map<EventId, HistoricalDate> dates = new HashMap<>();

  ChronologyCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
    for (Finding finding : findings.all()) {
      if (finding.fault() == Fault.DATE_IMPOSSIBLE) {
        faultyDates.add(finding.where().wholeRecord());
      }
    }
  }

  void run() {
    for (Shelf.Entry<Event> e : draft.events.entries()) {
      if (!datesAreFaulty(e)) {
        dates.putIfAbsent(e.record().id(), e.record().date());
      }
    }
    for (Shelf.Entry<Event> e : draft.events.entries()) {
      if (!datesAreFaulty(e)) {
        links(e.record(), e.where());
      }
    }
    for (Shelf.Entry<Question> e : draft.questions.entries()) {
      if (!datesAreFaulty(e)) {
        question(e.record(), e.where());
      }
    }
    eras();
  }

  private boolean datesAreFaulty(Shelf.Entry<?> entry) {
    return faultyDates.contains(entry.where());
  }

  private void links(Event event, Where where) {
    for (int i = 0; i < event.links().size(); i++) {
      Link link = event.links().get(i);
      HistoricalDate other = dates.get(link.to());
      if (other == null) {
        continue;
      }
      boolean leads = link.kind() == LinkKind.LED_TO;
      boolean follows = link.kind() == LinkKind.CAUSED_BY;
      HistoricalDate cause = leads ? event.date() : other;
      HistoricalDate effect = leads ? other : event.date();
      if ((leads || follows) && surelyBefore(effect, cause)) {
        Object first = leads ? event.id() : link.to();
        Object second = leads ? link.to() : event.id();
        findings.report(
            Fault.CAUSE_AFTER_EFFECT,
            where.at("links").at(i).at("to"),
            second,
            effect,
            first,
            cause);
      }
    }
  }

  private void question(Question question, Where where) {
    if (question.task() instanceof Task.Placement place) {
      ofEvent(place.date(), dates.get(place.event()), where.at("date"));
    }
    if (question.task() instanceof Task.Ordering ordering) {
      ordering(ordering.items(), where.at("items"));
    }
  }

  private void ordering(List<Task.OrderItem> items, Where where) {
    Map<String, HistoricalDate> earlier = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Task.OrderItem item = items.get(i);
      HistoricalDate ofEvent = item.event() == null ? null : dates.get(item.event());
      HistoricalDate date = item.date() == null ? ofEvent : item.date();
      if (date == null || !ofEvent(date, ofEvent, where.at(i).at("date"))) {
        continue;
      }
      Where place = item.date() == null ? where.at(i) : where.at(i).at("date");
      earlier.entrySet().stream()
          .filter(before -> surelyBefore(date, before.getValue()))
          .findFirst()
          .ifPresent(
              before ->
                  findings.report(
                      Fault.ORDER_AGAINST_DATES,
                      place,
                      date,
                      item.id(),
                      before.getValue(),
                      before.getKey()));
      earlier.put(item.id(), date);
    }
  }

  /** Reports a date that cannot be that of its event; gives whether it can. */
  private boolean ofEvent(HistoricalDate date, @Nullable HistoricalDate ofEvent, Where where) {
    boolean can = ofEvent == null || date.mayOverlap(ofEvent);
    if (ofEvent != null && !can) {
      findings.report(
          Finding.of(Fault.DATE_NOT_OF_EVENT, where, date, ofEvent)
              .replacedBy("\"" + ofEvent + "\""));
    }
    return can;
  }

  private void eras() {
    List<Shelf.Entry<Era>> eras =
        draft.eras.entries().stream().filter(e -> !datesAreFaulty(e)).toList();
    for (int i = 1; i < eras.size(); i++) {
      long before = eras.get(i - 1).record().date().bounds().earliestStart();
      long start = eras.get(i).record().date().bounds().earliestStart();
      if (start < before) {
        findings.report(
            Fault.ERA_ORDER,
            eras.get(i).where().at("date"),
            eras.get(i).record().date(),
            eras.get(i - 1).record().date());
      }
    }
  }

  /** By the bounds of both, where neither is marked as approximate or uncertain. */
  private static boolean surelyBefore(HistoricalDate first, HistoricalDate second) {
    boolean doubtful =
        first.approximate() || first.uncertain() || second.approximate() || second.uncertain();
    return !doubtful && first.certainlyBefore(second);
  }
}
