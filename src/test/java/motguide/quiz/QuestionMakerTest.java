package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LinkedEvent;
import motguide.content.LocalizedText;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made questions over the shipped pack: what must hold for each of them. */
final class QuestionMakerTest {
  private static final int MANY = 1_500;

  private final Library library = ShippedPack.library();
  private final QuestionMaker maker = new QuestionMaker(library);

  private Stream<Question> made(MadePattern pattern) {
    return maker.make(MANY, 20_261_124, question -> true).stream()
        .filter(question -> QuestionMaker.origin(question).orElseThrow().pattern() == pattern);
  }

  private List<Event> events(Question question) {
    return QuestionMaker.origin(question).orElseThrow().events().stream()
        .map(library::event)
        .toList();
  }

  private static List<Task.Option> options(Question question) {
    return ((Task.SingleChoice) question.task()).options();
  }

  @Test
  void theSameSeedMakesTheSameQuestionsAndAnotherOneOthers() {
    List<Question> once = maker.make(200, 5, question -> true);
    assertThat(new QuestionMaker(library).make(200, 5, question -> true)).isEqualTo(once);
    assertThat(maker.make(200, 6, question -> true)).isNotEqualTo(once);
  }

  @Test
  void noTwoAreTheSame() {
    List<Question> all = maker.make(MANY, 3, question -> true);
    assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
    assertThat(all).hasSize(MANY);
  }

  @ParameterizedTest
  @EnumSource(MadePattern.class)
  void thereAreSomeOfEveryPatternAndEachCanBeMadeAgain(MadePattern pattern) {
    List<Question> all = made(pattern).toList();
    assertThat(all).isNotEmpty();
    for (Question question : all) {
      assertThat(maker.again(question.id())).contains(question);
      assertThat(QuestionMaker.isMade(question.id())).isTrue();
    }
  }

  @Test
  void eachSaysWhatItIsMadeFromAndRestsOnClaims() {
    for (Question question : maker.make(MANY, 8, q -> true)) {
      QuestionMaker.Origin origin = QuestionMaker.origin(question).orElseThrow();
      assertThat(origin.events()).allMatch(library::has);
      assertThat(origin.cards()).allMatch(library::has);
      assertThat(origin.events().size() + origin.cards().size()).isPositive();
      assertThat(origin.claims()).as("%s", question.id()).isNotEmpty();
      origin.claims().forEach(library::claim);
    }
    assertThat(library.pack().questions()).noneMatch(q -> QuestionMaker.isMade(q.id()));
    assertThat(QuestionMaker.origin(library.pack().questions().getFirst())).isEmpty();
  }

  @Test
  void everyChoiceHasOneRightOptionAndThreeOthersEachWithAReason() {
    for (Question question : maker.make(MANY, 8, q -> true)) {
      if (question.task() instanceof Task.SingleChoice(var options)) {
        assertThat(options).hasSize(4);
        assertThat(options).filteredOn(Task.Option::correct).hasSize(1);
        assertThat(options).allMatch(option -> option.correct() == (option.rationale() == null));
        assertThat(options.stream().map(option -> option.text().ja()).distinct()).hasSize(4);
        assertThat(options.stream().map(option -> option.text().en()).distinct()).hasSize(4);
      }
    }
  }

  @Test
  void theFirstIsCertainlyBeforeAllOthers() {
    made(MadePattern.WHICH_FIRST)
        .forEach(
            question -> {
              List<Event> events = events(question);
              HistoricalDate first = events.getFirst().date();
              assertThat(events.subList(1, 4)).allMatch(e -> first.certainlyBefore(e.date()));
              assertThat(options(question).getFirst().text()).isEqualTo(events.getFirst().title());
            });
  }

  @Test
  void noTwoItemsOfAnOrderMayOverlap() {
    made(MadePattern.IN_ORDER)
        .forEach(
            question -> {
              List<Task.OrderItem> items = ((Task.Ordering) question.task()).items();
              for (int i = 1; i < items.size(); i++) {
                HistoricalDate before = date(items.get(i - 1));
                assertThat(before.certainlyBefore(date(items.get(i)))).isTrue();
              }
            });
  }

  private static HistoricalDate date(Task.OrderItem item) {
    HistoricalDate date = item.date();
    assertThat(date).isNotNull();
    return date;
  }

  @Test
  void aWrongYearIsTheYearOfSomethingElseAndNotOfTheSubject() {
    made(MadePattern.WHICH_YEAR)
        .forEach(
            question -> {
              List<Event> events = events(question);
              Set<Double> years = new HashSet<>();
              events.forEach(event -> years.add(Extent.of(event.date()).firstYear()));
              assertThat(years).hasSize(4);
            });
  }

  @Test
  void companionsAreNearInTime() {
    Stream.of(MadePattern.WHICH_FIRST, MadePattern.WHICH_YEAR, MadePattern.IN_ORDER)
        .flatMap(this::made)
        .forEach(
            question -> {
              double subject = Extent.of(events(question).getFirst().date()).firstYear();
              assertThat(events(question))
                  .as("%s", question.id())
                  .allMatch(e -> Math.abs(Extent.of(e.date()).firstYear() - subject) <= 40);
            });
  }

  @Test
  void noDateInQuestionIsDisputedOrDoubtful() {
    Stream.of(
            MadePattern.WHICH_FIRST, MadePattern.WHICH_YEAR, MadePattern.YEAR, MadePattern.IN_ORDER)
        .flatMap(this::made)
        .flatMap(question -> events(question).stream())
        .distinct()
        .forEach(
            event -> {
              assertThat(event.certainty()).isEqualTo(Certainty.ESTABLISHED);
              assertThat(event.date().approximate() || event.date().uncertain()).isFalse();
              assertThat(event.claims())
                  .as("%s", event.id())
                  .allMatch(
                      id ->
                          library.claim(id).certainty() != Certainty.DISPUTED
                              || !speaksOf(library.claim(id).when(), event.date()));
            });
  }

  private static boolean speaksOf(@Nullable HistoricalDate when, HistoricalDate date) {
    return when != null && when.mayOverlap(date);
  }

  @Test
  void noAuthorOfAWrongOptionHasAHandInTheWork() {
    Map<String, Set<String>> authors =
        Map.of(
            "cusumano-1985",
            Set.of("cusumano-nobeoka-1998"),
            "cusumano-nobeoka-1998",
            Set.of("cusumano-1985"),
            "nonaka-takeuchi-1995",
            Set.of("takeuchi-nonaka-1986"));
    List<Question> questions = made(MadePattern.WHO_WROTE).toList();
    assertThat(questions.stream().map(q -> events(q).getFirst().id().value()).distinct())
        .hasSizeGreaterThan(8);
    for (Question question : questions) {
      List<String> ids = events(question).stream().map(event -> event.id().value()).toList();
      assertThat(ids.subList(1, ids.size()))
          .doesNotContainAnyElementsOf(authors.getOrDefault(ids.getFirst(), Set.of("none")));
    }
  }

  @Test
  void theWorkAndItsAuthorAreReadFromTitlesInBothLanguages() {
    Question question =
        made(MadePattern.WHO_WROTE)
            .filter(q -> events(q).getFirst().id().value().equals("abernathy-1978"))
            .findFirst()
            .orElseThrow();
    assertThat(question.prompt())
        .isEqualTo(
            new LocalizedText("『生産性のジレンマ』を書いたのは誰か。", "Who wrote “The Productivity Dilemma”?"));
    assertThat(options(question).getFirst().text())
        .isEqualTo(new LocalizedText("アバナシー", "Abernathy"));
  }

  @Test
  void aWrongConsequenceHasNoTieToTheCauseAndFollowedFromSomethingElse() {
    made(MadePattern.WHAT_FOLLOWED)
        .forEach(
            question -> {
              List<Event> events = events(question);
              Event cause = events.getFirst();
              List<LinkedEvent> ties = library.linksOf(cause.id());
              assertThat(ties)
                  .anyMatch(
                      tie ->
                          tie.direction() == LinkedEvent.Direction.OUT_OF
                              && tie.other().equals(events.get(1)));
              for (Event other : events.subList(2, events.size())) {
                assertThat(ties).as("%s", question.id()).noneMatch(t -> t.other().equals(other));
                assertThat(library.linksOf(other.id()))
                    .anyMatch(tie -> tie.direction() == LinkedEvent.Direction.INTO);
              }
            });
  }

  @Test
  void aDefinitionNeverNamesItsTermOrThatOfAnotherOption() {
    Stream.of(MadePattern.WHICH_TERM, MadePattern.WHICH_MEANING)
        .flatMap(this::made)
        .forEach(
            question -> {
              List<Card> cards =
                  QuestionMaker.origin(question).orElseThrow().cards().stream()
                      .map(library::card)
                      .toList();
              String definition = cards.getFirst().definition().ja();
              assertThat(cards).noneMatch(card -> definition.contains(card.term().ja()));
            });
  }

  @Test
  void readingsAreAskedInKanaOrLatinLetters() {
    Question question =
        made(MadePattern.READING)
            .filter(q -> q.cards().getFirst().value().equals("c-technology-management"))
            .findFirst()
            .orElseThrow();
    Grader grader = new Grader(library);
    for (String typed : List.of("ぎじゅつけいえい", "ギジュツケイエイ", "gijutsukeiei", "gijutsu keiei")) {
      assertThat(grader.grade(question, Response.Texts.of(typed)).verdict())
          .as(typed)
          .isEqualTo(Verdict.RIGHT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q001",
        "made",
        "made:which-first",
        "made:nothing:a:b",
        "made:year:",
        "made:year:no-such-event",
        "made:year:mit-mot-1981",
        "made:which-first:vogel-1979:abernathy-1978:allen-1977:ohno-1978",
        "made:which-first:abernathy-1978:vogel-1979",
        "made:in-order:abernathy-1978:ohno-1978:vogel-1979",
        "made:which-year:abernathy-1978:ohno-1978:vogel-1979:allen-1977",
        "made:what-followed:a>b:c:d:e",
        "made:what-followed:x:c:d:e",
        "made:who-wrote:cusumano-1985:cusumano-nobeoka-1998:allen-1977:ohno-1978",
        "made:which-term:c-no:c-hbs:c-itami:c-tus"
      })
  void whatThePackDoesNotAllowIsNotMade(String id) {
    assertThat(maker.again(new QuestionId(id))).isEmpty();
  }

  @Test
  void aSmallPackMakesWhatItCanAndNoMore() {
    List<Question> made = new QuestionMaker(SamplePack.library()).make(100, 1, q -> true);
    assertThat(made).isNotEmpty().hasSizeLessThan(10);
  }

  @Test
  void noYearIsAskedOfAnEventThatIsUncertainOrMerelyClaimedOrDisputed() {
    Pack sample = SamplePack.pack();
    assertThat(yearsAskedOf(sample)).containsExactlyInAnyOrder("plan-1962", "book-1978");
    for (Certainty certainty : List.of(Certainty.CLAIMED, Certainty.DISPUTED)) {
      List<Event> events = new ArrayList<>(sample.events());
      events.set(0, with(events.getFirst(), certainty));
      assertThat(yearsAskedOf(withEvents(sample, events))).containsExactly("book-1978");
    }
  }

  private static List<String> yearsAskedOf(Pack pack) {
    return new QuestionMaker(new Library(pack))
        .make(100, 1, q -> true).stream()
            .map(question -> QuestionMaker.origin(question).orElseThrow())
            .filter(origin -> origin.pattern() == MadePattern.YEAR)
            .map(origin -> origin.events().getFirst().value())
            .toList();
  }

  private static Event with(Event event, Certainty certainty) {
    return new Event(
        event.id(),
        event.date(),
        event.dateNote(),
        event.lane(),
        event.type(),
        event.importance(),
        certainty,
        event.certaintyNote(),
        event.shortName(),
        event.title(),
        event.summary(),
        event.mark(),
        event.links(),
        event.claims(),
        event.sources());
  }

  private static Pack withEvents(Pack pack, List<Event> events) {
    return new Pack(
        pack.manifest(),
        pack.lanes(),
        pack.eras(),
        events,
        pack.tours(),
        pack.cards(),
        pack.questions(),
        pack.claims(),
        pack.sources(),
        pack.schools());
  }

  @Test
  void aScopeWithFewQuestionsIsFilledUp() {
    RoundMaker rounds = new RoundMaker(library);
    QuizScope scope = new QuizScope.OnEvent(new EventId("abernathy-1978"));
    int inPack = rounds.available(scope);
    List<Asked> filled = rounds.make(scope, inPack + 3, 4, RoundMaker.Mix.FILLED_UP);
    assertThat(filled).hasSizeGreaterThan(inPack);
    List<Asked> made = rounds.make(new QuizScope.Everything(), 12, 4, RoundMaker.Mix.MADE);
    assertThat(made).hasSize(12).allMatch(asked -> QuestionMaker.isMade(asked.question().id()));
    List<QuestionId> ids = made.stream().map(asked -> asked.question().id()).toList();
    assertThat(rounds.make(new QuizScope.Chosen(ids), 12, 9))
        .extracting(asked -> asked.question().id())
        .isEqualTo(ids);
  }

  @Test
  void theSentencesAreThereInBothLanguagesWithTheSamePlacesToFill() throws IOException {
    Properties ja = read("made_ja.properties");
    Properties en = read("made_en.properties");
    assertThat(ja.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    Pattern place = Pattern.compile("\\{\\d}");
    for (String key : ja.stringPropertyNames()) {
      assertThat(places(place, ja.getProperty(key)))
          .as(key)
          .isEqualTo(places(place, en.getProperty(key)));
    }
    Set<String> used = new TreeSet<>();
    Set<String> asked = new TreeSet<>(ja.stringPropertyNames());
    String sources =
        Stream.of("TimeQuestions", "AuthorQuestions", "TermQuestions", "InfluenceQuestions")
            .map(name -> source(name))
            .collect(Collectors.joining());
    for (String key : asked) {
      if (sources.contains("\"" + key + "\"")
          || (key.startsWith("which-")
              && sources.contains("key + \"" + key.replaceFirst("[^.]*", "") + "\""))) {
        used.add(key);
      }
    }
    assertThat(used).isEqualTo(asked);
  }

  private static String source(String name) {
    try {
      return Files.readString(Path.of("src/main/java/motguide/quiz/" + name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> places(Pattern place, String text) {
    return place.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private static Properties read(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("resources/motguide/i18n", name))) {
      texts.load(reader);
    }
    return texts;
  }

  @Test
  void kanaBecomeLatinLettersByHepburn() {
    assertThat(Romaji.of("しょうしんちゃっかつぎょうむ")).isEqualTo("shoushinchakkatsugyoumu");
    assertThat(Romaji.of("まっちゃ")).isEqualTo("matcha");
    assertThat(Romaji.of("じゅうにゅう")).isEqualTo("juunyuu");
    assertThat(Romaji.spellings("gijutsu")).containsExactly("gijutsu");
    assertThat(Romaji.spellings("kouzou")).containsExactly("kouzou", "kozo");
  }
}
