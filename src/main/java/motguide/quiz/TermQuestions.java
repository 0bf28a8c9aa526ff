package motguide.quiz;

import static motguide.quiz.MadeTexts.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;
import motguide.text.Folding;

/** Questions about headwords: which term, which meaning, how it is read. */
final class TermQuestions implements PatternMaker {
  private static final int CHOICE = 6;
  private static final String KANA_ONLY = "[\\p{IsHiragana}ー]{2,16}";

  private final Library library;
  private final Map<String, Entry> cards = new LinkedHashMap<>();

  /** A card with its texts made comparable. */
  private record Entry(
      Card card, String termJa, String termEn, String meaningJa, String meaningEn) {
    Entry(Card card) {
      this(
          card,
          Folding.SOLID.text(card.term().ja()),
          Folding.SOLID.text(card.term().en()),
          Folding.SOLID.text(card.definition().ja()),
          Folding.SOLID.text(card.definition().en()));
    }

    /** Whether the definition names the term of a card, in either language. */
    boolean names(Entry other) {
      return meaningJa.contains(other.termJa) || meaningEn.contains(other.termEn);
    }

    boolean isPartOf(Entry other) {
      return other.termJa.contains(termJa) || other.termEn.contains(termEn);
    }

    /** Whether neither of two cards can be taken for a part of the other. */
    boolean apart(Entry other) {
      return !card.id().equals(other.card.id())
          && !isPartOf(other)
          && !other.isPartOf(this)
          && !names(other);
    }

    boolean suits(MadePattern pattern) {
      return pattern == MadePattern.READING
          ? card.reading().matches(KANA_ONLY) && !card.term().ja().equals(card.reading())
          : card.rivals() == null && !names(this);
    }

    int unlikeness(Entry other) {
      return (card.kind() == other.card.kind() ? 0 : 2)
          + (card.theme().equals(other.card.theme()) ? 0 : 1);
    }
  }

  TermQuestions(Library library) {
    this.library = library;
    library.pack().cards().forEach(card -> cards.put(card.id().value(), new Entry(card)));
  }

  @Override
  public List<MadePattern> patterns() {
    return List.of(MadePattern.WHICH_TERM, MadePattern.WHICH_MEANING, MadePattern.READING);
  }

  @Override
  public List<String> subjects(MadePattern pattern) {
    return cards.values().stream()
        .filter(entry -> entry.suits(pattern))
        .map(entry -> entry.card().id().value())
        .toList();
  }

  @Override
  public Optional<Recipe> draw(MadePattern pattern, String subject, RandomGenerator chance) {
    Entry entry = cards.get(subject);
    if (entry == null) {
      return Optional.empty();
    }
    if (pattern == MadePattern.READING) {
      return Optional.of(new Recipe(pattern, List.of(subject)));
    }
    List<Entry> near =
        cards.values().stream()
            .filter(other -> other.suits(pattern) && entry.apart(other))
            .sorted(Comparator.comparingInt(entry::unlikeness))
            .toList();
    List<Entry> likely = new ArrayList<>(near.subList(0, Math.min(CHOICE, near.size())));
    Collections.shuffle(likely, chance);
    return likely.size() < DISTRACTORS
        ? Optional.empty()
        : Optional.of(
            new Recipe(
                pattern,
                Stream.concat(
                        Stream.of(subject),
                        likely.stream().limit(DISTRACTORS).map(other -> other.card().id().value()))
                    .toList()));
  }

  @Override
  public Optional<Question> make(Recipe recipe) {
    Entry entry = cards.get(recipe.subject());
    List<Entry> others =
        recipe.others().stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList();
    if (entry == null || !entry.suits(recipe.pattern())) {
      return Optional.empty();
    }
    if (recipe.pattern() == MadePattern.READING) {
      return Optional.of(reading(recipe, entry.card()));
    }
    boolean whole =
        others.size() == recipe.others().size()
            && others.size() >= DISTRACTORS
            && others.stream().allMatch(o -> o.suits(recipe.pattern()) && entry.apart(o));
    return whole
        ? Optional.of(choice(recipe, entry.card(), others.stream().map(Entry::card).toList()))
        : Optional.empty();
  }

  private Question choice(Recipe recipe, Card card, List<Card> others) {
    boolean asksTerm = recipe.pattern() == MadePattern.WHICH_TERM;
    String key = recipe.pattern().code();
    List<Task.Option> options = new ArrayList<>();
    options.add(new Task.Option("a", asksTerm ? card.term() : card.definition(), true, null));
    for (Card other : others) {
      LocalizedText why = text(key + ".rationale", quoted(other), other.definition());
      options.add(
          MadeQuestion.wrong(options.size(), asksTerm ? other.term() : other.definition(), why));
    }
    return new MadeQuestion(library, recipe)
        .on(card)
        .question(
            text(key + ".prompt", asksTerm ? card.definition() : quoted(card)),
            new Task.SingleChoice(options),
            text("term.gist", quoted(card), card.definition()),
            card.explanation());
  }

  private Question reading(Recipe recipe, Card card) {
    String romaji = Romaji.of(card.reading());
    LocalizedText answer = new LocalizedText(card.reading(), romaji);
    return new MadeQuestion(library, recipe)
        .on(card)
        .question(
            text("reading.prompt", new LocalizedText(card.term().ja(), card.term().ja())),
            new Task.ShortText(
                new Task.Expected(answer, List.of(card.reading()), Romaji.spellings(romaji)),
                text("reading.rationale", answer)),
            text("reading.gist", new LocalizedText(card.term().ja(), card.term().ja()), answer),
            card.definition());
  }

  private static LocalizedText quoted(Card card) {
    return MadeTexts.quoted(card.term());
  }
}
