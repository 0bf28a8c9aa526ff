package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Progress;
import motguide.support.SamplePack;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of an answer speaks for its own claims. */
final class ClaimGradesTest {
  private final ClaimGrades grades = new ClaimGrades(SamplePack.library());

  @Test
  void whoPairsTwoOfThreeRightlyHasForgottenTheThirdOnly() {
    Question question = parts(Questions.matching(3, 1), "1=A", "2=B", "3=C");
    assertThat(told(question, new Response.Paired(Map.of("1", "a", "2", "d", "3", "c"))))
        .isEqualTo("A=1 B=0 C=1");
  }

  @Test
  void aClaimOfSeveralPartsIsKnownWhereAllOfThemAre() {
    Question question = parts(Questions.matching(3, 0), "1=A", "2=A", "3=C");
    assertThat(told(question, new Response.Paired(Map.of("1", "a", "2", "c", "3", "b"))))
        .isEqualTo("A=0 C=0");
    assertThat(told(question, new Response.Paired(Map.of("1", "a", "2", "b", "3", "a"))))
        .isEqualTo("A=1 C=0");
  }

  @Test
  void aWrongOptionLeftAloneSaysNothing() {
    Question question = parts(Questions.multi(2, 4), "a=A", "b=B", "c=C", "d=D");
    assertThat(told(question, Response.Chosen.of("a"))).isEqualTo("A=1 B=0");
    assertThat(told(question, new Response.Chosen(Set.of("a", "b", "c")))).isEqualTo("A=1 B=1 C=0");
  }

  @Test
  void eachBlankSpeaksForItself() {
    Question question =
        parts(
            Questions.cloze(
                Questions.expected("生産性", "productivity"), Questions.expected("革新", "innovation")),
            "blank-0=A",
            "blank-1=B");
    assertThat(told(question, new Response.Texts(List.of("productivity", "quality"))))
        .isEqualTo("A=1 B=0");
  }

  @Test
  void claimsOfNoPartGoByTheWhole() {
    Question question = with(Questions.matching(2, 1), Map.of("1", "A"), "A", "W");
    assertThat(told(question, new Response.Paired(Map.of("1", "a", "2", "c"))))
        .isEqualTo("A=1 W=0.5");
  }

  @Test
  void whatWasShownIsForgottenInAllItsParts() {
    Question question = parts(Questions.matching(2, 0), "1=A", "2=B");
    assertThat(line(grades.marks(question, Grade.UNANSWERED))).isEqualTo("A=0 B=0");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abcd, A=1 B=1 C=1 D=1
          bacd, A=0 B=0 C=1 D=1
          bcda, A=0 B=1 C=1 D=1
          dabc, A=1 B=1 C=1 D=0
          badc, A=0 B=0 C=0 D=0
          dcba, A=0 B=0 C=0 D=0
          """)
  void anItemFarFromItsPlaceIsBlamedAloneAndOneOfTwoSwappedMayBeEither(
      String order, String claims) {
    Question question =
        parts(Questions.ordering("1914", "1931", "1952", "1962"), "a=A", "b=B", "c=C", "d=D");
    List<String> ids = Arrays.asList(order.split(""));
    assertThat(told(question, new Response.Ordered(ids, true))).isEqualTo(claims);
  }

  @Test
  void anItemWhoseDateCannotBeToldFromTheOthersSaysNothing() {
    Question question = parts(Questions.ordering("1914", "1900/1990", "1962"), "a=A", "b=B", "c=C");
    assertThat(told(question, new Response.Ordered(List.of("a", "b", "c"), true)))
        .isEqualTo("A=1 C=1");
  }

  @Test
  void anItemStandsForTheClaimsOfItsEvent() {
    Task.Ordering task =
        new Task.Ordering(
            List.of(
                new Task.OrderItem(
                    "a", Questions.TEXT, HistoricalDate.parse("1962"), new EventId("plan-1962")),
                new Task.OrderItem("b", Questions.TEXT, HistoricalDate.parse("1978"), null)),
            Questions.TEXT);
    Question question = with(Questions.of(task), Map.of(), "F001", "W");
    assertThat(told(question, new Response.Ordered(List.of("b", "a"), true)))
        .isEqualTo("F001=0 W=0");
    assertThat(told(question, new Response.Ordered(List.of("a", "b"), true)))
        .isEqualTo("F001=1 W=1");
  }

  @Test
  void everyShippedPairingTellsItsClaimsApart() {
    PackReading reading = new PackReader().readBuiltIn(Progress.NONE);
    assertThat(reading).isInstanceOf(PackReading.Loaded.class);
    Library library = new Library(((PackReading.Loaded) reading).pack());
    ClaimGrades shipped = new ClaimGrades(library);
    Grader grader = new Grader(library);
    int seen = 0;
    for (Question question : library.pack().questions()) {
      if (question.task() instanceof Task.Matching matching && question.claims().size() > 1) {
        seen++;
        Map<String, String> given = new TreeMap<>();
        matching.pairs().forEach(pair -> given.put(pair.left(), pair.right()));
        String first = matching.pairs().getFirst().left();
        given.remove(first);
        Map<ClaimId, Mark> marks =
            shipped.marks(question, grader.grade(question, new Response.Paired(given)));
        assertThat(marks.values())
            .as(question.id().value())
            .contains(Mark.NONE, Mark.FULL)
            .hasSameSizeAs(question.claims());
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(9);
  }

  private String told(Question question, Response response) {
    return line(grades.marks(question, Questions.grader().grade(question, response)));
  }

  private static String line(Map<ClaimId, Mark> marks) {
    return marks.entrySet().stream()
        .map(
            each ->
                each.getKey().value()
                    + "="
                    + String.valueOf(each.getValue().fraction()).replace(".0", ""))
        .collect(Collectors.joining(" "));
  }

  /** The question with claims of its parts, which are all it rests on. */
  private static Question parts(Question question, String... partAndClaim) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String each : partAndClaim) {
      String[] pair = each.split("=");
      parts.put(pair[0], pair[1]);
    }
    return with(question, parts, parts.values().stream().distinct().toArray(String[]::new));
  }

  private static Question with(Question q, Map<String, String> parts, String... claims) {
    Map<String, List<ClaimId>> partClaims = new LinkedHashMap<>();
    parts.forEach((part, claim) -> partClaims.put(part, List.of(new ClaimId(claim))));
    return new Question(
        q.id(),
        q.difficulty(),
        q.prompt(),
        q.task(),
        q.gist(),
        q.explanation(),
        q.mark(),
        q.cards(),
        q.events(),
        Arrays.stream(claims).map(ClaimId::new).toList(),
        partClaims);
  }
}
