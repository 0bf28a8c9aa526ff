package motguide.ui.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.Card;
import motguide.content.Citation;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.School;
import motguide.content.SourceId;

/** Where a source or a school turns up: the events and cards that rest on the same claims. */
record Uses(List<Event> events, List<Card> cards, List<ClaimId> claims) {

  /** The uses of a source, cited by a claim or by an event itself. */
  static Uses of(SourceId source, Library library) {
    Set<ClaimId> claims =
        library.pack().claims().stream()
            .filter(claim -> cites(claim.sources(), source))
            .map(Claim::id)
            .collect(Collectors.toSet());
    return new Uses(
        library.pack().events().stream()
            .filter(event -> cites(event.sources(), source) || rests(event.claims(), claims))
            .toList(),
        cards(library, claims),
        library.pack().claims().stream().map(Claim::id).filter(claims::contains).toList());
  }

  /** The uses of the claims about a school. */
  static Uses of(School school, Library library) {
    Set<ClaimId> claims = Set.copyOf(school.claims());
    return new Uses(
        library.pack().events().stream().filter(event -> rests(event.claims(), claims)).toList(),
        cards(library, claims),
        school.claims());
  }

  private static List<Card> cards(Library library, Set<ClaimId> claims) {
    return library.pack().cards().stream().filter(card -> rests(card.claims(), claims)).toList();
  }

  private static boolean cites(List<Citation> sources, SourceId wanted) {
    return sources.stream().anyMatch(citation -> citation.source().equals(wanted));
  }

  private static boolean rests(List<ClaimId> on, Set<ClaimId> claims) {
    return on.stream().anyMatch(claims::contains);
  }
}
