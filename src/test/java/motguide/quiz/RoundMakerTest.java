package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.support.SamplePack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RoundMakerTest {

  /** A pack of so many themes with so many cards each and so many questions on each card. */
  private static Library library(int themes, int cards, int questions) {
    Pack sample = SamplePack.pack();
    Card model = sample.cards().getFirst();
    List<Card> allCards = new ArrayList<>();
    List<Question> allQuestions = new ArrayList<>();
    for (int t = 0; t < themes; t++) {
      for (int c = 0; c < cards; c++) {
        CardId id = new CardId("c-%d-%d".formatted(t, c));
        allCards.add(card(model, id, "theme " + t));
        for (int q = 0; q < questions; q++) {
          allQuestions.add(
              Questions.of("%s-q%d".formatted(id, q), Questions.single(4).task(), List.of(id)));
        }
      }
    }
    return new Library(pack(sample, allCards, allQuestions));
  }

  private static Card card(Card model, CardId id, String theme) {
    return new Card(
        id,
        model.kind(),
        new LocalizedText(theme, theme),
        model.term(),
        model.ruby(),
        model.reading(),
        model.aka(),
        model.definition(),
        model.mark(),
        model.explanation(),
        model.why(),
        model.misconception(),
        model.rivals(),
        List.of(),
        model.events(),
        model.claims());
  }

  private static Pack pack(Pack sample, List<Card> cards, List<Question> questions) {
    return new Pack(
        sample.manifest(),
        sample.lanes(),
        sample.eras(),
        sample.events(),
        List.of(),
        cards,
        questions,
        sample.claims(),
        sample.sources(),
        List.of());
  }

  private static List<Question> questions(List<Asked> asked) {
    return asked.stream().map(Asked::question).toList();
  }

  private static long clashes(List<Question> questions) {
    return IntStream.range(1, questions.size())
        .filter(i -> shareACard(questions.get(i - 1), questions.get(i)))
        .count();
  }

  private static boolean shareACard(Question one, Question other) {
    return one.cards().stream().anyMatch(other.cards()::contains);
  }

  private static Set<String> themes(Library library, List<Question> questions) {
    Set<String> themes = new HashSet<>();
    questions.forEach(q -> themes.add(library.card(q.cards().getFirst()).theme().en()));
    return themes;
  }

  @Test
  void theSameSeedGivesTheSameRoundAndAnotherSeedAnother() {
    RoundMaker maker = new RoundMaker(library(5, 3, 3));
    QuizScope all = new QuizScope.Everything();
    assertThat(maker.make(all, 12, 7)).isEqualTo(maker.make(all, 12, 7));
    assertThat(maker.make(all, 12, 7)).isNotEqualTo(maker.make(all, 12, 8));
  }

  @Test
  void atMostThreeThemesAreMixedAndNoCardComesTwiceInARow() {
    Library library = library(7, 3, 3);
    RoundMaker maker = new RoundMaker(library);
    for (long seed = 0; seed < 200; seed++) {
      List<Question> asked = questions(maker.make(new QuizScope.Everything(), 12, seed));
      assertThat(asked).hasSize(12).doesNotHaveDuplicates();
      assertThat(themes(library, asked)).as("seed %d", seed).hasSizeLessThanOrEqualTo(3);
      assertThat(clashes(asked)).as("seed %d", seed).isZero();
    }
  }

  @Test
  void aLongRoundGoesThroughAllQuestionsThreeThemesAtATime() {
    Library library = library(7, 3, 3);
    List<Question> asked =
        questions(new RoundMaker(library).make(new QuizScope.Everything(), 1_000, 3));
    assertThat(asked).hasSize(63).doesNotHaveDuplicates();
    assertThat(themes(library, asked.subList(0, 27))).hasSize(3);
    assertThat(clashes(asked)).isZero();
  }

  @Test
  void allThemesComeUpInTheLongRun() {
    Library library = library(7, 3, 3);
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 50; seed++) {
      seen.addAll(
          themes(
              library,
              questions(new RoundMaker(library).make(new QuizScope.Everything(), 12, seed))));
    }
    assertThat(seen).hasSize(7);
  }

  @Test
  void optionsAreShuffledAndEveryPlaceIsTheRightOnesNowAndThen() {
    RoundMaker maker = new RoundMaker(library(1, 1, 1));
    int[] places = new int[4];
    for (long seed = 0; seed < 400; seed++) {
      Asked asked = maker.make(new QuizScope.Everything(), 1, seed).getFirst();
      assertThat(asked.options()).hasSize(4);
      places[asked.order().indexOf("a")]++;
    }
    assertThat(Arrays.stream(places).min().orElseThrow()).isGreaterThan(60);
  }

  @Test
  void aScopeTakesOnlyItsOwnQuestions() {
    Library library = SamplePack.library();
    RoundMaker maker = new RoundMaker(library);
    assertThat(maker.available(new QuizScope.Everything())).isEqualTo(1);
    assertThat(maker.available(new QuizScope.OnEvent(new EventId("plan-1962")))).isEqualTo(1);
    assertThat(maker.available(new QuizScope.OnEvent(new EventId("book-1978")))).isZero();
    assertThat(maker.available(new QuizScope.OnCard(new CardId("c-mot")))).isEqualTo(1);
    assertThat(maker.available(new QuizScope.OnEra(new EraId("era-one")))).isEqualTo(1);
    assertThat(maker.available(new QuizScope.OnEra(new EraId("era-two")))).isZero();
    assertThat(maker.available(new QuizScope.OnLane(new LaneId("us")))).isEqualTo(1);
    assertThat(maker.available(new QuizScope.OnLane(new LaneId("ideas")))).isZero();
    assertThat(
            maker.round(new QuizScope.OnLane(new LaneId("ideas")), 5, 1, new Behaviour.Immediate()))
        .isEmpty();
  }

  @Test
  void chosenQuestionsKeepTheirOrder() {
    List<QuestionId> ids =
        new ArrayList<>(library(3, 2, 2).pack().questions().stream().map(Question::id).toList());
    Collections.shuffle(ids, new Random(3));
    List<Question> asked =
        questions(new RoundMaker(library(3, 2, 2)).make(new QuizScope.Chosen(ids), 100, 9));
    assertThat(asked).extracting(Question::id).containsExactlyElementsOf(ids);
  }

  @Test
  void noCardComesTwiceInARowWhereThatCanBeDone() {
    Random random = new Random(20_261_124);
    for (int round = 0; round < 2_000; round++) {
      List<Question> questions = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        List<CardId> cards = new ArrayList<>();
        for (int c = 0; c <= random.nextInt(2); c++) {
          cards.add(new CardId("c" + random.nextInt(4)));
        }
        questions.add(Questions.of("q" + i, Questions.single(2).task(), cards));
      }
      List<Question> ordered = Interleaving.order(questions, q -> "", null);
      assertThat(ordered).containsExactlyInAnyOrderElementsOf(questions);
      if (clashes(ordered) > 0) {
        assertThat(canBeDone(new ArrayList<>(questions), null)).as("round %d", round).isFalse();
      }
    }
  }

  private static boolean canBeDone(List<Question> left, @Nullable Question last) {
    if (left.isEmpty()) {
      return true;
    }
    for (Question next : List.copyOf(left)) {
      if (last == null || !shareACard(last, next)) {
        left.remove(next);
        boolean done = canBeDone(left, next);
        left.add(next);
        if (done) {
          return true;
        }
      }
    }
    return false;
  }
}
