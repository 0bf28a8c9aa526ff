package motguide.content.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.content.Card;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.Id;
import motguide.content.Question;

/** Everything rests on claims and sources, and nothing lies about unused. */
final class EvidenceCheck {
  private final Draft draft;
  private final Findings findings;
  private final Set<String> lanes = new HashSet<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> cards = new HashSet<>();

  EvidenceCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run() {
    for (Shelf.Entry<Event> e : draft.events.entries()) {
      uncited(e.record().claims().isEmpty() && e.record().sources().isEmpty(), e);
      lanes.add(e.record().lane().value());
      use(claims, e.record().claims());
      cite(e.record().sources());
    }
    draft.cards.entries().forEach(this::card);
    for (Shelf.Entry<Question> e : draft.questions.entries()) {
      uncited(e.record().claims().isEmpty(), e);
      use(claims, e.record().claims());
      use(cards, e.record().cards());
    }
    draft.schools.entries().forEach(e -> uncited(e.record().claims().isEmpty(), e));
    draft.schools.entries().forEach(e -> use(claims, e.record().claims()));
    draft.claims.entries().forEach(e -> cite(e.record().sources()));
    rivals();
    orphans();
  }

  private void card(Shelf.Entry<Card> e) {
    Card card = e.record();
    uncited(card.claims().isEmpty() && card.rivals() == null, e);
    use(claims, card.claims());
    use(cards, card.related());
    if (card.rivals() != null) {
      card.rivals().accounts().forEach(account -> use(claims, account.claims()));
    }
    if (!card.events().isEmpty()) {
      cards.add(card.id().value());
    }
  }

  private static void use(Set<String> used, List<? extends Id> ids) {
    ids.forEach(id -> used.add(id.value()));
  }

  private void cite(List<Citation> citations) {
    citations.forEach(citation -> sources.add(citation.source().value()));
  }

  private void uncited(boolean uncited, Shelf.Entry<?> entry) {
    if (uncited) {
      findings.report(Fault.UNCITED, entry.where().at("id"), entry.id());
    }
  }

  private void rivals() {
    Map<ClaimId, Claim> byId = new HashMap<>();
    draft.claims.entries().forEach(e -> byId.putIfAbsent(e.record().id(), e.record()));
    for (Shelf.Entry<Claim> e : draft.claims.entries()) {
      List<ClaimId> rivals = e.record().rivals();
      for (int i = 0; i < rivals.size(); i++) {
        Claim rival = byId.get(rivals.get(i));
        if (rival != null && !rival.rivals().contains(e.record().id())) {
          Where where = e.where().at("rivals").at(i);
          findings.report(Fault.RIVAL_ONE_SIDED, where, rival.id(), e.id());
        }
      }
    }
  }

  /** Where a file is missing or unreadable, the uses may stand in it: nothing is said then. */
  private void orphans() {
    for (RecordKind kind : RecordKind.values()) {
      Shelf<?> shelf = draft.shelf(kind);
      if (!shelf.complete()) {
        return;
      }
      for (Set<String> used : List.of(lanes, claims, sources, cards)) {
        used.addAll(shelf.mentioned());
      }
    }
    unused(draft.lanes, lanes);
    unused(draft.claims, claims);
    unused(draft.sources, sources);
    unused(draft.cards, cards);
  }

  private void unused(Shelf<?> shelf, Set<String> used) {
    for (Shelf.Entry<?> entry : shelf.entries()) {
      if (!used.contains(entry.id())) {
        findings.report(
            Fault.ORPHAN,
            entry.where().at("id"),
            entry.id(),
            ProblemTexts.word("kind." + shelf.kind().singular()),
            ProblemTexts.word("users." + shelf.kind().singular()));
      }
    }
  }
}
