package motguide.content.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.Claim;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.Lane;
import motguide.content.Manifest;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.School;
import motguide.content.Source;
import motguide.content.Tour;

/** A pack while it is read: a shelf for each kind of record. */
final class Draft {
  final Shelf<Lane> lanes = new Shelf<>(RecordKind.LANES, RecordReader::lane);
  final Shelf<Era> eras = new Shelf<>(RecordKind.ERAS, RecordReader::era);
  final Shelf<Event> events = new Shelf<>(RecordKind.EVENTS, RecordReader::event);
  final Shelf<Tour> tours = new Shelf<>(RecordKind.TOURS, RecordReader::tour);
  final Shelf<Card> cards = new Shelf<>(RecordKind.CARDS, RecordReader::card);
  final Shelf<Question> questions = new Shelf<>(RecordKind.QUESTIONS, QuestionReader::question);
  final Shelf<Claim> claims = new Shelf<>(RecordKind.CLAIMS, RecordReader::claim);
  final Shelf<Source> sources = new Shelf<>(RecordKind.SOURCES, SourceReader::source);
  final Shelf<School> schools = new Shelf<>(RecordKind.SCHOOLS, RecordReader::school);

  /** The shelf for records of {@code kind}. */
  Shelf<?> shelf(RecordKind kind) {
    return switch (kind) {
      case LANES -> lanes;
      case ERAS -> eras;
      case EVENTS -> events;
      case TOURS -> tours;
      case CARDS -> cards;
      case QUESTIONS -> questions;
      case CLAIMS -> claims;
      case SOURCES -> sources;
      case SCHOOLS -> schools;
    };
  }

  /** The whole pack, where there are no errors. */
  Pack pack(Manifest manifest) {
    return new Pack(
        manifest,
        records(lanes),
        records(eras),
        records(events),
        records(tours),
        records(cards),
        records(questions),
        records(claims),
        records(sources),
        records(schools));
  }

  private static <T> List<T> records(Shelf<T> shelf) {
    Function<Shelf.Entry<T>, T> record = Shelf.Entry::record;
    Stream<T> all = shelf.entries().stream().map(record);
    return all.toList();
  }
}
