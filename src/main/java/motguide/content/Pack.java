package motguide.content;

import java.util.List;

/**
 * Everything a pack teaches, in the order of its files. Ids are unique within their kind and every
 * reference resolves: whoever makes a pack has checked that.
 */
public record Pack(
    Manifest manifest,
    List<Lane> lanes,
    List<Era> eras,
    List<Event> events,
    List<Tour> tours,
    List<Card> cards,
    List<Question> questions,
    List<Claim> claims,
    List<Source> sources,
    List<School> schools) {

  /** Copies the lists. */
  public Pack {
    lanes = List.copyOf(lanes);
    eras = List.copyOf(eras);
    events = List.copyOf(events);
    tours = List.copyOf(tours);
    cards = List.copyOf(cards);
    questions = List.copyOf(questions);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    schools = List.copyOf(schools);
  }
}
