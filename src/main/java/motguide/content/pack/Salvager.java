package motguide.content.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Manifest;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Rivals;
import motguide.content.Scene;
import motguide.content.School;
import motguide.content.Source;
import motguide.content.SourceId;
import motguide.content.Task;
import motguide.content.Tour;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sound pack out of one with errors: leaves out every record with an error, then every
 * reference to what is left out, then what cannot stand without it.
 */
final class Salvager {
  private final Draft draft;
  private final Findings findings;
  private Set<SourceId> sources = Set.of();
  private Set<ClaimId> claims = Set.of();
  private Set<LaneId> lanes = Set.of();
  private Set<EventId> events = Set.of();
  private Set<CardId> cards = Set.of();
  private Set<QuestionId> questions = Set.of();

  private Salvager(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  /** What is left; empty if no event is. */
  static Optional<PackReading.Salvage> salvage(Manifest manifest, Draft draft, Findings findings) {
    Pack pack = new Salvager(draft, findings).pack(manifest);
    return pack.events().isEmpty()
        ? Optional.empty()
        : Optional.of(new PackReading.Salvage(pack, pack.events().size(), draft.events.count()));
  }

  private Pack pack(Manifest manifest) {
    List<Lane> goodLanes = sound(draft.lanes);
    List<Era> goodEras = sound(draft.eras);
    List<Source> goodSources = sound(draft.sources);
    lanes = ids(goodLanes, Lane::id);
    sources = ids(goodSources, Source::id);
    List<Claim> goodClaims = new ArrayList<>(sound(draft.claims));
    goodClaims.removeIf(claim -> cited(claim.sources()).isEmpty());
    claims = ids(goodClaims, Claim::id);
    List<Event> goodEvents = new ArrayList<>(sound(draft.events));
    goodEvents.removeIf(event -> !lanes.contains(event.lane()));
    events = ids(goodEvents, Event::id);
    List<Card> goodCards = sound(draft.cards);
    cards = ids(goodCards, Card::id);
    List<Question> goodQuestions = new ArrayList<>(sound(draft.questions));
    goodQuestions.removeIf(
        q -> q.task() instanceof Task.Placement place && !events.contains(place.event()));
    questions = ids(goodQuestions, Question::id);
    return new Pack(
        manifest.withAliases(aliases(manifest)),
        goodLanes,
        goodEras,
        goodEvents.stream().map(this::event).toList(),
        sound(draft.tours).stream().map(this::tour).filter(t -> !t.scenes().isEmpty()).toList(),
        goodCards.stream().map(this::card).toList(),
        goodQuestions.stream().map(this::question).toList(),
        goodClaims.stream().map(this::claim).toList(),
        goodSources,
        sound(draft.schools).stream().map(this::school).toList());
  }

  /** Those that lead from an id that is free to one that is left. */
  private Map<String, String> aliases(Manifest manifest) {
    Set<String> left = new HashSet<>();
    for (Set<? extends Id> ids : List.of(events, cards, questions, claims)) {
      ids.forEach(id -> left.add(id.value()));
    }
    Map<String, String> sound = new HashMap<>();
    manifest
        .aliases()
        .forEach(
            (old, now) -> {
              if (left.contains(now) && !left.contains(old)) {
                sound.put(old, now);
              }
            });
    return sound;
  }

  private <T> List<T> sound(Shelf<T> shelf) {
    List<T> sound = new ArrayList<>();
    for (Shelf.Entry<T> entry : shelf.entries()) {
      if (!findings.isFaulty(entry.where())) {
        sound.add(entry.record());
      }
    }
    return sound;
  }

  private static <T, I extends Id> Set<I> ids(
      List<T> records, java.util.function.Function<T, I> id) {
    Set<I> ids = new HashSet<>();
    records.forEach(each -> ids.add(id.apply(each)));
    return ids;
  }

  private static <I> List<I> kept(List<I> named, Set<I> left) {
    return named.stream().filter(left::contains).toList();
  }

  private List<Citation> cited(List<Citation> citations) {
    return citations.stream().filter(each -> sources.contains(each.source())).toList();
  }

  private Event event(Event e) {
    return new Event(
        e.id(),
        e.date(),
        e.dateNote(),
        e.lane(),
        e.type(),
        e.importance(),
        e.certainty(),
        e.certaintyNote(),
        e.shortName(),
        e.title(),
        e.summary(),
        e.mark(),
        e.links().stream().filter(link -> events.contains(link.to())).toList(),
        kept(e.claims(), claims),
        cited(e.sources()),
        e.media());
  }

  private Card card(Card c) {
    return new Card(
        c.id(),
        c.kind(),
        c.theme(),
        c.term(),
        c.ruby(),
        c.reading(),
        c.aka(),
        c.definition(),
        c.mark(),
        c.explanation(),
        c.why(),
        c.misconception(),
        rivals(c.rivals()),
        kept(c.related(), cards),
        kept(c.events(), events),
        kept(c.claims(), claims),
        c.media());
  }

  private @Nullable Rivals rivals(@Nullable Rivals rivals) {
    if (rivals == null) {
      return null;
    }
    return new Rivals(
        rivals.title(),
        rivals.accounts().stream()
            .map(a -> new Account(a.name(), a.text(), kept(a.claims(), claims)))
            .toList());
  }

  private Question question(Question q) {
    return new Question(
        q.id(),
        q.difficulty(),
        q.prompt(),
        task(q.task()),
        q.gist(),
        q.explanation(),
        q.mark(),
        kept(q.cards(), cards),
        kept(q.events(), events),
        kept(q.claims(), claims),
        partClaims(q));
  }

  private Map<String, List<ClaimId>> partClaims(Question q) {
    Map<String, List<ClaimId>> left = new LinkedHashMap<>();
    q.partClaims().forEach((part, on) -> left.put(part, kept(on, claims)));
    return left;
  }

  private Task task(Task task) {
    return task instanceof Task.Ordering(var items, var rationale)
        ? new Task.Ordering(items.stream().map(this::item).toList(), rationale)
        : task;
  }

  private Task.OrderItem item(Task.OrderItem item) {
    return item.event() == null || events.contains(item.event())
        ? item
        : new Task.OrderItem(item.id(), item.text(), item.date(), null);
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.id(),
        c.statement(),
        c.when(),
        c.certainty(),
        c.opinion(),
        c.origin(),
        c.note(),
        c.correction(),
        kept(c.rivals(), claims),
        cited(c.sources()));
  }

  private Tour tour(Tour tour) {
    List<Scene> scenes = new ArrayList<>();
    for (Scene s : tour.scenes()) {
      List<EventId> focus = kept(s.focus(), events);
      if (!focus.isEmpty()) {
        boolean asks = s.question() != null && questions.contains(s.question());
        QuestionId question = asks ? s.question() : null;
        scenes.add(
            new Scene(s.id(), s.view(), focus, s.sentence(), s.notes(), s.seconds(), question));
      }
    }
    return new Tour(tour.id(), tour.title(), tour.summary(), scenes);
  }

  private School school(School s) {
    return new School(
        s.id(),
        s.university(),
        s.programme(),
        s.level(),
        s.type(),
        s.prefecture(),
        s.founded(),
        s.foundedNote(),
        s.former(),
        s.degree(),
        s.status(),
        s.statusNote(),
        kept(s.claims(), claims));
  }
}
