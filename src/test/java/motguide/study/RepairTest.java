package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.support.ShippedPack;
import motguide.support.StudiedDays;
import org.junit.jupiter.api.Test;

/** Which questions five minutes on one part of the pack ask. */
final class RepairTest {
  private final StudiedDays days = new StudiedDays(ShippedPack.library());

  /** A part with more questions than there is time for. */
  private static Mastery.Cell part(Study study) {
    Mastery mastery = new Mastery(ShippedPack.library(), study.knowledge(), study.now());
    return ShippedPack.library().pack().eras().stream()
        .flatMap(
            era ->
                ShippedPack.library().pack().lanes().stream()
                    .flatMap(lane -> mastery.at(era.id(), lane.id()).stream()))
        .filter(cell -> cell.questions().size() > Repair.QUESTIONS)
        .findFirst()
        .orElseThrow();
  }

  private static List<QuestionId> repair(Study study) {
    return Repair.of(ShippedPack.library(), study.knowledge(), part(study), study.now());
  }

  @Test
  void itAsksNoMoreThanThereIsTimeForAndOnlyThatPart() {
    Study study = days.study();
    assertThat(repair(study)).hasSize(Repair.QUESTIONS).isSubsetOf(part(study).questions());
  }

  @Test
  void whatWasForgottenComesBeforeWhatWasKnownAndBothBeforeWhatIsNew() {
    List<QuestionId> all = part(days.study()).questions();
    QuestionId known = withOwnClaims(all).getLast();
    QuestionId forgotten = withOwnClaims(all).get(withOwnClaims(all).size() - 2);
    Study study = days.answers(known, true).answers(forgotten, false).after(3).study();

    List<QuestionId> asked = repair(study);
    assertThat(asked.indexOf(forgotten)).isZero();
    List<QuestionId> begun =
        all.stream().filter(id -> question(id).claims().stream().anyMatch(of(study))).toList();
    assertThat(asked.subList(0, Math.min(begun.size(), asked.size())))
        .isSubsetOf(begun)
        .contains(known);
  }

  private static java.util.function.Predicate<motguide.content.ClaimId> of(Study study) {
    return claim -> study.knowledge().of(claim).isPresent();
  }

  private static Question question(QuestionId id) {
    return ShippedPack.library().pack().questions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Those of which no claim is asked about by another. */
  private static List<QuestionId> withOwnClaims(List<QuestionId> all) {
    return all.stream()
        .filter(
            id ->
                all.stream()
                    .filter(other -> !other.equals(id))
                    .noneMatch(
                        other ->
                            question(other).claims().stream()
                                .anyMatch(question(id).claims()::contains)))
        .toList();
  }
}
