package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import motguide.content.Question;
import motguide.content.Task;
import motguide.quiz.Confidence;
import motguide.quiz.QuestionMaker;
import motguide.quiz.Response;
import motguide.support.ShippedPack;
import motguide.support.StudiedDays;
import org.junit.jupiter.api.Test;

/** What the log says about mistakes, what is taken for what, and certainty. */
final class MistakesTest {
  private final StudiedDays days = new StudiedDays(ShippedPack.library());

  private static Question first(Predicate<Task> kind) {
    return ShippedPack.library().pack().questions().stream()
        .filter(question -> kind.test(question.task()))
        .findFirst()
        .orElseThrow();
  }

  private static final Question SINGLE = first(Task.SingleChoice.class::isInstance);
  private static final Question MATCH = first(Task.Matching.class::isInstance);
  private static final Question ORDER = first(Task.Ordering.class::isInstance);

  private static Task.Option option(boolean correct) {
    return ((Task.SingleChoice) SINGLE.task())
        .options().stream().filter(each -> each.correct() == correct).findFirst().orElseThrow();
  }

  private void chooses(boolean correct) {
    days.answers(
        SINGLE.id(), correct, ResponseText.of(Response.Chosen.of(option(correct).id())), null);
  }

  private List<Mistake> mistakes() {
    return Mistake.in(days.study().answers(), days.study()::question);
  }

  private List<Confusion> confusions() {
    return Confusion.in(ShippedPack.library(), days.study().answers());
  }

  @Test
  void aMistakeKeepsTheOwnAnswerAndIsMendedByARightOne() {
    chooses(false);
    days.answers(MATCH.id(), false);
    assertThat(mistakes()).extracting(Mistake::question).containsExactly(MATCH, SINGLE);
    Mistake open = mistakes().getLast();
    assertThat(open.response()).isEqualTo(Response.Chosen.of(option(false).id()));
    assertThat(open.mended()).isFalse();

    chooses(true);
    Mistake mended =
        mistakes().stream().filter(it -> it.question() == SINGLE).findFirst().orElseThrow();
    assertThat(mended.mended()).isTrue();
    assertThat(mended.asked()).isEqualTo(2);
    assertThat(mended.missed()).isEqualTo(1);
    assertThat(mended.response()).isEqualTo(Response.Chosen.of(option(false).id()));
  }

  @Test
  void aMissedMadeQuestionIsAMistakeLikeAnyOther() {
    Question made =
        new QuestionMaker(ShippedPack.library()).make(1, 7, question -> true).getFirst();
    days.answers(made.id(), false);
    assertThat(mistakes()).extracting(Mistake::question).containsExactly(made);
    assertThat(days.study().mistakes()).containsExactly(made.id());
  }

  @Test
  void whatWasNeverMissedIsNoMistake() {
    chooses(true);
    assertThat(mistakes()).isEmpty();
    assertThat(confusions()).isEmpty();
  }

  @Test
  void anAnswerThatNoLongerFitsThePackIsNoAnswer() {
    days.answers(SINGLE.id(), false, "chosen gone", null);
    days.answers(MATCH.id(), false, "what is this", null);
    assertThat(mistakes()).extracting(Mistake::response).containsOnly(new Response.Unanswered());
    assertThat(confusions()).isEmpty();
  }

  @Test
  void anOptionChosenForTheRightOneIsAPair() {
    chooses(false);
    days.after(2);
    chooses(false);
    assertThat(confusions())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.right()).isEqualTo(option(true).text());
              assertThat(pair.taken()).isEqualTo(option(false).text());
              assertThat(pair.times()).isEqualTo(2);
              assertThat(pair.questions()).first().isEqualTo(SINGLE.id());
            });
  }

  @Test
  void rightSidesPutForEachOtherAreOnePairTakenTwice() {
    Task.Matching task = (Task.Matching) MATCH.task();
    Map<String, String> put =
        task.pairs().stream()
            .collect(Collectors.toMap(Task.MatchPair::left, Task.MatchPair::right));
    Task.MatchPair one = task.pairs().get(0);
    Task.MatchPair other = task.pairs().get(1);
    put.put(one.left(), other.right());
    put.put(other.left(), one.right());
    days.answers(MATCH.id(), false, ResponseText.of(new Response.Paired(put)), null);
    assertThat(confusions()).singleElement().extracting(Confusion::times).isEqualTo(2);
  }

  @Test
  void neighboursInTheWrongOrderAreAPair() {
    Task.Ordering task = (Task.Ordering) ORDER.task();
    List<String> ids =
        new java.util.ArrayList<>(task.items().stream().map(Task.OrderItem::id).toList());
    java.util.Collections.swap(ids, 0, 1);
    days.answers(ORDER.id(), false, ResponseText.of(new Response.Ordered(ids, true)), null);
    assertThat(confusions())
        .first()
        .satisfies(
            pair -> {
              assertThat(pair.right()).isEqualTo(task.items().get(0).text());
              assertThat(pair.taken()).isEqualTo(task.items().get(1).text());
            });
  }

  @Test
  void theDrillAlsoAsksWhatTellsTheTwoApart() {
    Task.Ordering task = (Task.Ordering) ORDER.task();
    List<String> ids =
        new java.util.ArrayList<>(task.items().stream().map(Task.OrderItem::id).toList());
    java.util.Collections.reverse(ids);
    days.answers(ORDER.id(), false, ResponseText.of(new Response.Ordered(ids, true)), null);
    assertThat(confusions())
        .isNotEmpty()
        .allSatisfy(
            pair -> {
              assertThat(pair.questions()).doesNotHaveDuplicates().startsWith(ORDER.id());
              assertThat(pair.questions()).hasSizeBetween(2, 8);
            });
  }

  @Test
  void certaintyIsHeldAgainstTruthMonthByMonth() {
    days.answers(SINGLE.id(), true, "", Confidence.SURE);
    days.answers(MATCH.id(), false, "", Confidence.SURE);
    days.after(40).answers(SINGLE.id(), true, "", Confidence.SURE);
    days.answers(ORDER.id(), false, "", null);
    SureAndRight shares =
        new SureAndRight(days.study().answers(), days.study().knowledge().calendar());

    assertThat(shares.overall(Confidence.SURE)).contains(new SureAndRight.Share(3, 2));
    assertThat(shares.overall(Confidence.LOW)).isEmpty();
    List<YearMonth> months = shares.months(5);
    assertThat(months).hasSize(2);
    assertThat(shares.in(months.getFirst(), Confidence.SURE))
        .contains(new SureAndRight.Share(2, 1));
    assertThat(shares.months(1)).containsExactly(months.getLast());
  }
}
