package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack that comes with the program is whole and without a fault. */
final class BuiltInPackTest {
  private static PackReading reading;

  @BeforeAll
  static void read() {
    reading = new PackReader().readBuiltIn(Progress.NONE);
  }

  @Test
  void hasNoErrorsAndNoWarnings() {
    assertThat(PackReport.lines(reading, motguide.content.Language.EN, "mot-history"))
        .singleElement()
        .asString()
        .endsWith("0 errors, 0 warnings.");
  }

  @Test
  void isTheSameFromTheProgramAndFromItsFolder() {
    PackReading folder =
        new PackReader().read(Path.of("resources/packs/mot-history"), Progress.NONE);
    assertThat(folder).isEqualTo(reading);
  }

  @Test
  void holdsEverythingTheResearchFound() {
    assertThat(pack().events()).hasSize(88);
    assertThat(pack().eras()).hasSize(6);
    assertThat(pack().lanes()).hasSize(5);
    assertThat(pack().cards()).hasSize(61);
    assertThat(pack().questions()).hasSizeGreaterThanOrEqualTo(144);
    assertThat(pack().schools()).hasSize(31);
    assertThat(pack().tours()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void asksInAllNineWays() {
    assertThat(pack().questions())
        .extracting(question -> question.task().kind())
        .contains(
            "single", "multi", "true-false", "order", "match", "number", "text", "cloze", "place");
  }

  @Test
  void everyClaimIsUsed() {
    Set<ClaimId> used = new HashSet<>();
    pack().events().forEach(event -> used.addAll(event.claims()));
    pack().questions().forEach(question -> used.addAll(question.claims()));
    pack().schools().forEach(school -> used.addAll(school.claims()));
    for (Card card : pack().cards()) {
      used.addAll(card.claims());
      if (card.rivals() != null) {
        card.rivals().accounts().forEach(account -> used.addAll(account.claims()));
      }
    }
    List<ClaimId> unused =
        pack().claims().stream().map(Claim::id).filter(id -> !used.contains(id)).toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void everyCardIsExercisedByAQuestion() {
    Set<CardId> asked = new HashSet<>();
    pack().questions().forEach(question -> asked.addAll(question.cards()));
    List<CardId> unasked =
        pack().cards().stream().map(Card::id).filter(id -> !asked.contains(id)).toList();
    assertThat(unasked).isEmpty();
  }

  @Test
  void everyEventIsExercisedByAQuestion() {
    Set<EventId> asked = new HashSet<>();
    pack().questions().forEach(question -> asked.addAll(question.events()));
    List<EventId> unasked =
        pack().events().stream().map(Event::id).filter(id -> !asked.contains(id)).toList();
    assertThat(unasked).isEmpty();
  }

  private static Pack pack() {
    assertThat(reading).isInstanceOf(PackReading.Loaded.class);
    return ((PackReading.Loaded) reading).pack();
  }
}
