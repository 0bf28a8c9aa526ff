package motguide.content.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<EventId, HistoricalDate> dates = new HashMap<>();

  ChronologyCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run() {
    draft.events.entries().forEach(e -> dates.put(e.record().id(), e.record().date()));
    draft.events.entries().forEach(e -> links(e.record(), e.where()));
    draft.questions.entries().forEach(e -> question(e.record(), e.where()));
    eras();
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
      List<Task.OrderItem> items = ordering.items();
      for (int i = 0; i < items.size(); i++) {
        HistoricalDate date = dateOf(items.get(i));
        Where item = where.at("items").at(i);
        if (items.get(i).date() != null && items.get(i).event() != null) {
          ofEvent(items.get(i).date(), dates.get(items.get(i).event()), item.at("date"));
        }
        for (int j = 0; j < i && date != null; j++) {
          HistoricalDate earlier = dateOf(items.get(j));
          if (earlier != null && surelyBefore(date, earlier)) {
            findings.report(
                Fault.ORDER_AGAINST_DATES,
                items.get(i).date() == null ? item : item.at("date"),
                date,
                items.get(i).id(),
                earlier,
                items.get(j).id());
            break;
          }
        }
      }
    }
  }

  private @Nullable HistoricalDate dateOf(Task.OrderItem item) {
    if (item.date() != null) {
      return item.date();
    }
    return item.event() == null ? null : dates.get(item.event());
  }

  private void ofEvent(
      @Nullable HistoricalDate date, @Nullable HistoricalDate ofEvent, Where where) {
    if (date != null && ofEvent != null && !date.mayOverlap(ofEvent)) {
      findings.report(
          Finding.of(Fault.DATE_NOT_OF_EVENT, where, date, ofEvent)
              .replacedBy("\"" + ofEvent + "\""));
    }
  }

  private void eras() {
    List<Shelf.Entry<Era>> eras = draft.eras.entries();
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
