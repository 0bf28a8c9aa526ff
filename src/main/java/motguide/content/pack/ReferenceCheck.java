package motguide.content.pack;

import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.Id;
import motguide.content.Link;
import motguide.content.Question;
import motguide.content.Scene;
import motguide.content.School;
import motguide.content.Task;
import motguide.content.Tour;

/** Every id that a record names must be that of another record. */
final class ReferenceCheck {
  private final Draft draft;
  private final Findings findings;
  private final Nearest nearest;

  ReferenceCheck(Draft draft, Findings findings, Nearest nearest) {
    this.draft = draft;
    this.findings = findings;
    this.nearest = nearest;
  }

  void run() {
    draft.events.entries().forEach(e -> event(e.record(), e.where()));
    draft.tours.entries().forEach(e -> tour(e.record(), e.where()));
    draft.cards.entries().forEach(e -> card(e.record(), e.where()));
    draft.questions.entries().forEach(e -> question(e.record(), e.where()));
    draft.claims.entries().forEach(e -> claim(e.record(), e.where()));
    draft.schools.entries().forEach(e -> school(e.record(), e.where()));
    for (RecordKind kind : RecordKind.values()) {
      for (LooseRecord.Named named : draft.shelf(kind).refusedReferences()) {
        refer(draft.shelf(named.kind()), named.id(), named.where());
      }
    }
  }

  private void event(Event event, Where where) {
    refer(draft.lanes, event.lane(), where.at("lane"));
    Set<String> ties = new HashSet<>();
    for (int i = 0; i < event.links().size(); i++) {
      Link link = event.links().get(i);
      Where to = where.at("links").at(i).at("to");
      refer(draft.events, link.to(), to);
      if (link.to().equals(event.id())) {
        findings.report(Fault.REFERS_TO_ITSELF, to, link.to());
      } else if (!ties.add(link.kind().code() + " " + link.to())) {
        findings.report(Fault.LINK_TWICE, to, link.to());
      }
    }
    referAll(draft.claims, event.claims(), where.at("claims"));
    cite(event.sources(), where.at("sources"));
  }

  private void tour(Tour tour, Where where) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < tour.scenes().size(); i++) {
      Scene scene = tour.scenes().get(i);
      Where place = where.at("scenes").at(i);
      if (!ids.add(scene.id())) {
        findings.report(Fault.ID_TWICE, place.at("id"), scene.id(), where);
      }
      referAll(draft.events, scene.focus(), place.at("focus"));
      if (scene.question() != null) {
        refer(draft.questions, scene.question(), place.at("question"));
      }
    }
  }

  private void card(Card card, Where where) {
    referAll(draft.cards, card.related(), where.at("related"));
    itself(card.id(), card.related(), where.at("related"));
    referAll(draft.events, card.events(), where.at("events"));
    referAll(draft.claims, card.claims(), where.at("claims"));
    if (card.rivals() != null) {
      List<Account> accounts = card.rivals().accounts();
      for (int i = 0; i < accounts.size(); i++) {
        Where account = where.at("rivals").at("accounts").at(i);
        referAll(draft.claims, accounts.get(i).claims(), account.at("claims"));
      }
    }
  }

  private void question(Question question, Where where) {
    referAll(draft.cards, question.cards(), where.at("cards"));
    referAll(draft.events, question.events(), where.at("events"));
    referAll(draft.claims, question.claims(), where.at("claims"));
    parts(question, where);
    switch (question.task()) {
      case Task.Placement place -> refer(draft.events, place.event(), where.at("event"));
      case Task.Ordering ordering -> {
        for (int i = 0; i < ordering.items().size(); i++) {
          Task.OrderItem item = ordering.items().get(i);
          if (item.event() != null) {
            refer(draft.events, item.event(), where.at("items").at(i).at("event"));
          }
        }
      }
      default -> {}
    }
  }

  private void parts(Question question, Where where) {
    switch (question.task()) {
      case Task.SingleChoice(var options) ->
          parts(question, options, i -> options.get(i).id(), where.at("options"));
      case Task.MultipleChoice(var options) ->
          parts(question, options, i -> options.get(i).id(), where.at("options"));
      case Task.Ordering(var items, _) ->
          parts(question, items, i -> items.get(i).id(), where.at("items"));
      case Task.Matching(var left, _, _, _) ->
          parts(question, left, i -> left.get(i).id(), where.at("left"));
      case Task.Cloze(var blanks, _) ->
          parts(question, blanks, Question::blank, where.at("blanks"));
      default -> {}
    }
  }

  private void parts(Question question, List<?> parts, IntFunction<String> name, Where where) {
    for (int i = 0; i < parts.size(); i++) {
      List<ClaimId> claims = question.partClaims().getOrDefault(name.apply(i), List.of());
      for (int j = 0; j < claims.size(); j++) {
        if (!question.claims().contains(claims.get(j))) {
          findings.report(Fault.PART_CLAIM, where.at(i).at("claims").at(j), claims.get(j));
        }
      }
    }
  }

  private void claim(Claim claim, Where where) {
    referAll(draft.claims, claim.rivals(), where.at("rivals"));
    itself(claim.id(), claim.rivals(), where.at("rivals"));
    cite(claim.sources(), where.at("sources"));
  }

  private void school(School school, Where where) {
    referAll(draft.claims, school.claims(), where.at("claims"));
  }

  private void cite(List<Citation> citations, Where where) {
    for (int i = 0; i < citations.size(); i++) {
      refer(draft.sources, citations.get(i).source(), where.at(i).at("id"));
    }
  }

  private void referAll(Shelf<?> shelf, List<? extends Id> ids, Where where) {
    for (int i = 0; i < ids.size(); i++) {
      refer(shelf, ids.get(i), where.at(i));
    }
  }

  private void itself(Id own, List<? extends Id> ids, Where where) {
    int at = ids.indexOf(own);
    if (at >= 0) {
      findings.report(Fault.REFERS_TO_ITSELF, where.at(at), own);
    }
  }

  private void refer(Shelf<?> shelf, Id id, Where where) {
    refer(shelf, id.value(), where);
  }

  private void refer(Shelf<?> shelf, String id, Where where) {
    if (shelf.knows(id)) {
      return;
    }
    Finding unknown =
        Finding.of(
            Fault.ID_UNKNOWN, where, id, ProblemTexts.word("kind." + shelf.kind().singular()));
    findings.report(
        nearest
            .to(id, shelf.ids())
            .map(near -> unknown.replacedBy(new JsonPrimitive(near).toString()))
            .orElse(unknown));
  }
}
