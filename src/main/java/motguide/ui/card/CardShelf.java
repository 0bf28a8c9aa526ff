package motguide.ui.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.Event;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.ui.kit.Wording;

/** The cards of a pack as a reader sees them on the shelf: filtered, in order, under headings. */
public final class CardShelf {
  private final Library library;
  private final Wording wording;
  private final Function<String, Set<CardId>> finder;

  /**
   * The shelf of {@code library} for a reader of {@code wording}.
   *
   * @param finder the cards in which a typed text is found
   */
  public CardShelf(Library library, Wording wording, Function<String, Set<CardId>> finder) {
    this.library = library;
    this.wording = wording;
    this.finder = finder;
  }

  /** What {@code filter} shows, in its order, under headings; none of them is empty. */
  public List<CardGroup> groups(CardFilter filter) {
    List<Card> shown = new ArrayList<>(matching(filter));
    return switch (filter.order()) {
      case THEME -> grouped(shown, card -> heading(card.theme()));
      case LETTER -> {
        shown.sort(Initials.order(wording.language()));
        yield grouped(shown, card -> new Heading(Initials.of(card, wording.language()), ""));
      }
      case DATE -> {
        shown.sort(Comparator.comparingLong(this::start));
        yield grouped(shown, this::eraHeading);
      }
    };
  }

  /** What {@code filter} shows, one after another. */
  public List<Card> cards(CardFilter filter) {
    return groups(filter).stream().flatMap(group -> group.cards().stream()).toList();
  }

  /** How many cards {@code filter} shows. */
  public int count(CardFilter filter) {
    return matching(filter).size();
  }

  /** The themes of the pack, in pack order. */
  public List<LocalizedText> themes() {
    return library.pack().cards().stream().map(Card::theme).distinct().toList();
  }

  /** The kinds there are cards of. */
  public List<CardKind> kinds() {
    return library.pack().cards().stream().map(Card::kind).distinct().sorted().toList();
  }

  /** The lanes in which the first event of some card lies, in pack order. */
  public List<Lane> lanes() {
    Set<LaneId> used =
        library.pack().cards().stream()
            .flatMap(card -> firstEvent(card).stream())
            .map(Event::lane)
            .collect(Collectors.toSet());
    return library.pack().lanes().stream().filter(lane -> used.contains(lane.id())).toList();
  }

  /** The letters cards begin with in the reader’s language. */
  public List<String> letters() {
    return Initials.inUse(library.pack().cards(), wording.language());
  }

  /** The event of {@code card} that began first; empty for a card without events. */
  public Optional<Event> firstEvent(Card card) {
    return card.events().stream().map(library::event).min(Comparator.comparingLong(this::start));
  }

  private long start(Card card) {
    return firstEvent(card).map(this::start).orElse(Long.MAX_VALUE);
  }

  private long start(Event event) {
    return event.date().bounds().earliestStart();
  }

  private List<Card> matching(CardFilter filter) {
    return library.pack().cards().stream().filter(matches(filter)).toList();
  }

  private Predicate<Card> matches(CardFilter filter) {
    Predicate<Card> found = card -> true;
    if (!filter.text().isBlank()) {
      Set<CardId> hits = finder.apply(filter.text());
      found = card -> hits.contains(card.id());
    }
    return found
        .and(card -> filter.theme() == null || card.theme().en().equals(filter.theme()))
        .and(card -> filter.kind() == null || card.kind() == filter.kind())
        .and(card -> filter.event() == null || card.events().contains(filter.event()))
        .and(card -> !filter.disputed() || card.rivals() != null)
        .and(
            card ->
                filter.letter() == null
                    || Initials.of(card, wording.language()).equals(filter.letter()))
        .and(
            card ->
                filter.lane() == null
                    || firstEvent(card).filter(e -> e.lane().equals(filter.lane())).isPresent());
  }

  private Heading heading(LocalizedText text) {
    return new Heading(wording.first(text), wording.second(text).orElse(""));
  }

  private Heading eraHeading(Card card) {
    Optional<Event> first = firstEvent(card);
    if (first.isEmpty()) {
      return new Heading(wording.text("card.library.undated"), "");
    }
    return library
        .eraOf(first.get().id())
        .map(era -> heading(era.name()))
        .orElseGet(() -> new Heading(wording.text("card.library.before"), ""));
  }

  private static List<CardGroup> grouped(List<Card> cards, Function<Card, Heading> headings) {
    Map<Heading, List<Card>> groups = new LinkedHashMap<>();
    for (Card card : cards) {
      groups.computeIfAbsent(headings.apply(card), heading -> new ArrayList<>()).add(card);
    }
    return groups.entrySet().stream()
        .map(each -> new CardGroup(each.getKey().first(), each.getKey().second(), each.getValue()))
        .toList();
  }

  private record Heading(String first, String second) {}
}
