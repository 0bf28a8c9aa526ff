package motguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.Library;

/**
 * Finds things in a pack by what is typed. Every word of the query must be found, each anywhere;
 * things are ranked by where.
 *
 * <p>Immutable; any thread. Making it takes time in proportion to the pack (seconds for 100 000
 * events), a search some milliseconds for each 10 000 things.
 */
public final class SearchIndex {
  private final Passages passages;
  private final List<Target> targets;
  private final List<IndexedText> texts;

  private final Map<Id, String> notes;

  private SearchIndex(Passages passages, List<Target> targets) {
    this(passages, List.copyOf(targets), new ArrayList<>(targets.size()), Map.of());
    for (Target target : targets) {
      texts.add(new IndexedText(passages.of(target), passages.dates(target)));
    }
  }

  private SearchIndex(
      Passages passages, List<Target> targets, List<IndexedText> texts, Map<Id, String> notes) {
    this.passages = passages;
    this.targets = targets;
    this.texts = texts;
    this.notes = notes;
  }

  /**
   * This index with what the person wrote; shares all else with it.
   *
   * @param texts what is written about each event or card
   */
  public SearchIndex withNotes(Map<Id, String> texts) {
    List<Target> all = new ArrayList<>(targets);
    List<IndexedText> indexed = new ArrayList<>(this.texts);
    texts.forEach(
        (about, text) -> {
          all.add(new Target.OnNote(about));
          indexed.add(new IndexedText(List.of(note(text)), null));
        });
    return new SearchIndex(passages, List.copyOf(all), indexed, Map.copyOf(texts));
  }

  private static Passage note(String text) {
    return new Passage(Field.TEXT, text);
  }

  private List<Passage> passagesOf(Target target) {
    return target instanceof Target.OnNote(Id about)
        ? List.of(note(notes.getOrDefault(about, "")))
        : passages.of(target);
  }

  /** An index of events, cards, eras, schools, scenes and sources; not of questions. */
  public static SearchIndex of(Library library) {
    Passages passages = new Passages(library);
    return new SearchIndex(passages, passages.everything());
  }

  /** An index of the cards alone. */
  public static SearchIndex ofCards(Library library) {
    Passages passages = new Passages(library);
    return new SearchIndex(passages, passages.cards());
  }

  /**
   * What is found for {@code typed}.
   *
   * @param limit at most so many hits of each kind; not less than 1
   */
  public Findings search(String typed, int limit) {
    Query query = Query.of(typed);
    if (query.isEmpty()) {
      return Findings.NONE;
    }
    Map<Target.Kind, PriorityQueue<Ranked>> best = new EnumMap<>(Target.Kind.class);
    Map<Target.Kind, Integer> totals = new EnumMap<>(Target.Kind.class);
    for (int i = 0; i < texts.size(); i++) {
      int score = score(query, i);
      if (score > 0) {
        Target.Kind kind = targets.get(i).kind();
        totals.merge(kind, 1, Integer::sum);
        PriorityQueue<Ranked> queue =
            best.computeIfAbsent(kind, k -> new PriorityQueue<>(Ranked.BEST_FIRST.reversed()));
        queue.add(new Ranked(i, score));
        if (queue.size() > limit) {
          queue.poll();
        }
      }
    }
    List<Hit> hits = new ArrayList<>();
    best.values()
        .forEach(
            queue ->
                queue.stream()
                    .sorted(Ranked.BEST_FIRST)
                    .forEach(ranked -> hits.add(hit(query, ranked))));
    return new Findings(hits, totals);
  }

  /** How many things it covers. */
  public int size() {
    return targets.size();
  }

  /** The events found for {@code typed}, in pack order. */
  public Set<EventId> events(String typed) {
    Set<EventId> found = new LinkedHashSet<>();
    for (Target target : found(typed)) {
      if (target instanceof Target.OnEvent on) {
        found.add(on.event());
      }
    }
    return found;
  }

  /** The cards found for {@code typed}, in pack order. */
  public Set<CardId> cards(String typed) {
    Set<CardId> found = new LinkedHashSet<>();
    for (Target target : found(typed)) {
      if (target instanceof Target.OnCard on) {
        found.add(on.card());
      }
    }
    return found;
  }

  private List<Target> found(String typed) {
    Query query = Query.of(typed);
    List<Target> found = new ArrayList<>();
    for (int i = 0; i < texts.size() && !query.isEmpty(); i++) {
      if (score(query, i) > 0) {
        found.add(targets.get(i));
      }
    }
    return found;
  }

  /** How well the thing at {@code index} is found; 0 if a word is missing. */
  private int score(Query query, int index) {
    IndexedText text = texts.get(index);
    int sum = 0;
    for (Query.Word word : query.words()) {
      int score = text.score(word).score();
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum / query.words().size() + passages.importance(targets.get(index));
  }

  private Hit hit(Query query, Ranked ranked) {
    IndexedText text = texts.get(ranked.index());
    IndexedText.Score best = IndexedText.Score.NONE;
    for (Query.Word word : query.words()) {
      IndexedText.Score score = text.score(word);
      best = score.score() > best.score() ? score : best;
    }
    Target target = targets.get(ranked.index());
    return new Hit(target, ranked.score(), passagesOf(target).get(best.passage()));
  }

  private record Ranked(int index, int score) {
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingInt((Ranked ranked) -> -ranked.score()).thenComparingInt(Ranked::index);
  }
}
