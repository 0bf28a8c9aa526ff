package motguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import motguide.support.SamplePack;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;

/** Ancestors, descendants, and what shared a year. */
final class LineageTest {

  /** plan-1962 → book-1978 → course-1981 → plan-1962: influence that comes back to itself. */
  private static Library ring() {
    Pack pack = SamplePack.pack();
    List<Event> events =
        pack.events().stream()
            .map(
                event ->
                    switch (event.id().value()) {
                      case "course-1981" -> linked(event, "book-1978", LinkKind.CAUSED_BY);
                      case "plan-1962" -> linked(event, "course-1981", LinkKind.CAUSED_BY);
                      default -> event;
                    })
            .toList();
    return new Library(with(pack, events));
  }

  @Test
  void ancestorsAndDescendantsAreFollowedThroughOthers() {
    Pack pack = SamplePack.pack();
    Library library =
        new Library(
            with(
                pack,
                pack.events().stream()
                    .map(
                        event ->
                            event.id().value().equals("course-1981")
                                ? linked(event, "book-1978", LinkKind.CAUSED_BY)
                                : event)
                    .toList()));
    assertThat(steps(Lineage.of(library, new EventId("course-1981")).ancestors()))
        .containsExactly("book-1978 1", "plan-1962 2");
    assertThat(steps(Lineage.of(library, new EventId("plan-1962")).descendants()))
        .containsExactly("book-1978 1", "course-1981 2");
    assertThat(Lineage.of(library, new EventId("book-1978")).ids()).hasSize(3);
  }

  @Test
  void aCircleOfInfluenceIsWalkedOnce() {
    Lineage lineage = Lineage.of(ring(), new EventId("plan-1962"));
    assertThat(steps(lineage.ancestors())).containsExactly("course-1981 1", "book-1978 2");
    assertThat(steps(lineage.descendants())).containsExactly("book-1978 1", "course-1981 2");
  }

  @Test
  void comparisonAndMembershipAreNotInfluence() {
    Pack pack = SamplePack.pack();
    Library library =
        new Library(
            with(
                pack,
                pack.events().stream()
                    .map(
                        event ->
                            event.id().value().equals("course-1981")
                                ? linked(event, "plan-1962", LinkKind.CONTRASTS_WITH)
                                : event)
                    .toList()));
    Lineage lineage = Lineage.of(library, new EventId("course-1981"));
    assertThat(lineage.ids()).isEqualTo(Set.of(new EventId("course-1981")));
  }

  @Test
  void aYearHasWhatBeginsInItApartFromWhatMayHaveHappenedOrWentOn() {
    Pack pack = SamplePack.pack();
    Library library =
        new Library(
            with(
                pack,
                pack.events().stream()
                    .map(
                        event ->
                            switch (event.id().value()) {
                              case "plan-1962" -> dated(event, "1962/1980");
                              case "course-1981" -> dated(event, "197X");
                              default -> event;
                            })
                    .toList()));
    YearSlice slice = YearSlice.of(library, 1978);
    assertThat(ids(slice.begun())).containsExactly("book-1978");
    assertThat(ids(slice.around())).containsExactly("plan-1962", "course-1981");
    assertThat(ids(YearSlice.of(library, 1962).begun())).containsExactly("plan-1962");
    assertThat(YearSlice.of(library, 1981).around()).isEmpty();
  }

  private static List<String> steps(List<Lineage.Step> steps) {
    return steps.stream().map(s -> s.event().id().value() + " " + s.steps()).toList();
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(event -> event.id().value()).toList();
  }

  private static Event linked(Event event, String to, LinkKind kind) {
    LocalizedText why = new LocalizedText("から", "from");
    return changed(event, event.date(), List.of(new Link(new EventId(to), kind, why, why)));
  }

  private static Event dated(Event event, String edtf) {
    return changed(event, HistoricalDate.parse(edtf), event.links());
  }

  private static Event changed(Event event, HistoricalDate date, List<Link> links) {
    return new Event(
        event.id(),
        date,
        event.dateNote(),
        event.lane(),
        event.type(),
        event.importance(),
        event.certainty(),
        event.certaintyNote(),
        event.shortName(),
        event.title(),
        event.summary(),
        event.mark(),
        links,
        event.claims(),
        event.sources());
  }

  private static Pack with(Pack pack, List<Event> events) {
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
}
