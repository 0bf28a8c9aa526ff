package motguide.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A pack with its cross-references worked out once, so that a screen can ask “what belongs to
 * this?” without searching. Lists come in pack order unless said otherwise; asking for an id the
 * pack does not have is a caller's mistake.
 */
public final class Library {
  private final Pack pack;
  private final Map<LaneId, Lane> lanes;
  private final Map<EraId, Era> eras;
  private final Map<EventId, Event> events;
  private final Map<CardId, Card> cards;
  private final Map<QuestionId, Question> questions;
  private final Map<ClaimId, Claim> claims;
  private final Map<SourceId, Source> sources;
  private final Map<EventId, List<Card>> cardsByEvent = new HashMap<>();
  private final Map<EventId, List<Question>> questionsByEvent = new HashMap<>();
  private final Map<CardId, List<Question>> questionsByCard = new HashMap<>();
  private final Map<EventId, List<LinkedEvent>> linksByEvent = new HashMap<>();

  /** Indexes {@code pack}; takes time in proportion to its size. */
  public Library(Pack pack) {
    this.pack = pack;
    lanes = byId(pack.lanes(), Lane::id);
    eras = byId(pack.eras(), Era::id);
    events = byId(pack.events(), Event::id);
    cards = byId(pack.cards(), Card::id);
    questions = byId(pack.questions(), Question::id);
    claims = byId(pack.claims(), Claim::id);
    sources = byId(pack.sources(), Source::id);
    for (Card card : pack.cards()) {
      card.events().forEach(event -> add(cardsByEvent, event, card));
    }
    for (Question question : pack.questions()) {
      question.events().forEach(event -> add(questionsByEvent, event, question));
      question.cards().forEach(card -> add(questionsByCard, card, question));
    }
    for (Event event : pack.events()) {
      for (Link link : event.links()) {
        LinkedEvent.bothWays(event, link, this::event).forEach(l -> addLink(l));
      }
    }
  }

  private void addLink(LinkedEvent link) {
    List<LinkedEvent> known =
        linksByEvent.computeIfAbsent(link.from().id(), id -> new ArrayList<>());
    if (known.stream().noneMatch(k -> k.sameTie(link))) {
      known.add(link);
    }
  }

  /** The pack itself. */
  public Pack pack() {
    return pack;
  }

  /** The lane with this id. */
  public Lane lane(LaneId id) {
    return found(lanes, id);
  }

  /** The era with this id. */
  public Era era(EraId id) {
    return found(eras, id);
  }

  /** The event with this id. */
  public Event event(EventId id) {
    return found(events, id);
  }

  /** The card with this id. */
  public Card card(CardId id) {
    return found(cards, id);
  }

  /** The question with this id. */
  public Question question(QuestionId id) {
    return found(questions, id);
  }

  /** The claim with this id. */
  public Claim claim(ClaimId id) {
    return found(claims, id);
  }

  /** The source with this id. */
  public Source source(SourceId id) {
    return found(sources, id);
  }

  /** Whether the pack has an event with this id. */
  public boolean has(EventId id) {
    return events.containsKey(id);
  }

  /** Whether the pack has a card with this id. */
  public boolean has(CardId id) {
    return cards.containsKey(id);
  }

  /** Whether the pack has a question with this id. */
  public boolean has(QuestionId id) {
    return questions.containsKey(id);
  }

  /** The cards that name this event. */
  public List<Card> cardsOn(EventId event) {
    return List.copyOf(cardsByEvent.getOrDefault(event, List.of()));
  }

  /** The questions that name this event. */
  public List<Question> questionsOn(EventId event) {
    return List.copyOf(questionsByEvent.getOrDefault(event, List.of()));
  }

  /** The questions that name this card. */
  public List<Question> questionsOn(CardId card) {
    return List.copyOf(questionsByCard.getOrDefault(card, List.of()));
  }

  /**
   * The ties of an event seen from that event, whichever of the two events states them; a tie
   * stated by both is given once.
   */
  public List<LinkedEvent> linksOf(EventId event) {
    return List.copyOf(linksByEvent.getOrDefault(event, List.of()));
  }

  /** The last era that has begun when the event does; empty before the first. */
  public Optional<Era> eraOf(EventId id) {
    long start = event(id).date().bounds().earliestStart();
    Era last = null;
    for (Era era : pack.eras()) {
      if (era.date().bounds().earliestStart() <= start) {
        last = era;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The events that begin within the era. */
  public List<Event> eventsIn(EraId era) {
    return pack.events().stream()
        .filter(event -> eraOf(event.id()).map(e -> e.id().equals(era)).orElse(false))
        .toList();
  }

  /** The events of the lane. */
  public List<Event> eventsIn(LaneId lane) {
    return pack.events().stream().filter(event -> event.lane().equals(lane)).toList();
  }

  private static <K, V> Map<K, V> byId(List<V> records, Function<V, K> id) {
    Map<K, V> map = new LinkedHashMap<>();
    for (V each : records) {
      if (map.put(id.apply(each), each) != null) {
        throw new IllegalArgumentException("doubled id " + id.apply(each));
      }
    }
    return map;
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static <K, V> V found(Map<K, V> map, K id) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException("the pack has no " + id);
    }
    return value;
  }
}
