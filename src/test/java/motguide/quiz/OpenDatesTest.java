package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.Certainty;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.ClaimOrigin;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.NumberUnit;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.SourceId;
import motguide.content.Task;
import motguide.support.SamplePack;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;

/** Nobody is marked down for following one of several accounts. */
final class OpenDatesTest {

  private static Claim claim(String id, String when, Certainty certainty, String... rivals) {
    return new Claim(
        new ClaimId(id),
        Questions.TEXT,
        HistoricalDate.parse(when),
        certainty,
        false,
        ClaimOrigin.ARTICLE,
        null,
        null,
        List.of(rivals).stream().map(ClaimId::new).toList(),
        List.of(new Citation(new SourceId("SRC"), null)));
  }

  private static Grader grader(Claim... claims) {
    Pack sample = SamplePack.pack();
    return new Grader(
        new Library(
            new Pack(
                sample.manifest(),
                sample.lanes(),
                sample.eras(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(claims),
                sample.sources(),
                List.of())));
  }

  private static Question on(Task task, String claim) {
    Question question = Questions.of(task);
    return new Question(
        question.id(),
        1,
        question.prompt(),
        task,
        question.gist(),
        question.explanation(),
        null,
        List.of(),
        List.of(),
        List.of(new ClaimId(claim)));
  }

  private static double year(Grader grader, int answer, String claim, String typed) {
    Task task = new Task.NumberEntry(answer, 0, NumberUnit.YEAR, Questions.TEXT);
    return grader.grade(on(task, claim), new Response.NumberTyped(typed)).mark().fraction();
  }

  @Test
  void anyOfSeveralYearsThatAClaimLeavesOpenIsRight() {
    Grader grader = grader(claim("F1", "[1981,1982]", Certainty.DISPUTED));
    assertThat(year(grader, 1981, "F1", "1981")).isEqualTo(1);
    assertThat(year(grader, 1981, "F1", "1982")).isEqualTo(1);
    assertThat(year(grader, 1981, "F1", "1983")).isEqualTo(0.5);
    assertThat(year(grader, 1981, "F1", "1980")).isEqualTo(0.5);
  }

  @Test
  void aClaimOnAnotherDateOpensNothing() {
    Grader grader = grader(claim("F1", "[1981,1982]", Certainty.DISPUTED));
    assertThat(year(grader, 1990, "F1", "1982")).isZero();
  }

  @Test
  void aContestedRivalOfADisputedClaimIsNotPunished() {
    Grader grader =
        grader(
            claim("F1", "1911", Certainty.DISPUTED), claim("F2", "1922", Certainty.CLAIMED, "F1"));
    assertThat(year(grader, 1911, "F1", "1922")).isEqualTo(1);
    assertThat(year(grader, 1911, "F1", "1915")).isZero();
  }

  @Test
  void anEstablishedRivalIsAFactOfItsOwnNotAnotherAnswer() {
    Grader grader =
        grader(
            claim("F1", "1794", Certainty.DISPUTED, "F2"),
            claim("F2", "1747", Certainty.ESTABLISHED));
    assertThat(year(grader, 1794, "F1", "1747")).isZero();
  }

  @Test
  void aRivalOfAnEstablishedClaimIsNoAnswer() {
    Grader grader =
        grader(
            claim("F1", "1911", Certainty.ESTABLISHED, "F2"),
            claim("F2", "1922", Certainty.CLAIMED));
    assertThat(year(grader, 1911, "F1", "1922")).isZero();
  }

  @Test
  void aPinOnAnOpenYearIsInsideAndSaysSo() {
    Grader grader = grader(claim("F1", "[1981,1985]", Certainty.DISPUTED));
    Task task =
        new Task.Placement(
            HistoricalDate.parse("1981"), 0, new EventId("plan-1962"), Questions.TEXT);
    Grade grade = grader.grade(on(task, "F1"), new Response.Pinned(DayNumber.startOfYear(1985)));
    assertThat(grade.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(((Measure.Distance) grade.measure()).byOpenDate()).isTrue();
    Grade between = grader.grade(on(task, "F1"), new Response.Pinned(DayNumber.startOfYear(1983)));
    assertThat(between.mark().fraction()).isEqualTo(0.6);
  }
}
