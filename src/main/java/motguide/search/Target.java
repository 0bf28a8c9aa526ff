package motguide.search;

import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.SchoolId;
import motguide.content.SourceId;
import motguide.content.TourId;

/** A thing that can be found. */
public sealed interface Target {

  /** The kinds of things, in the order in which findings are listed. */
  enum Kind {
    /** An event of the timeline. */
    EVENT,
    /** A concept card. */
    CARD,
    /** What the person wrote themselves. */
    NOTE,
    /** An era. */
    ERA,
    /** A school. */
    SCHOOL,
    /** A scene of a tour. */
    SCENE,
    /** A source. */
    SOURCE
  }

  /** What kind of thing it is. */
  Kind kind();

  /** An event. */
  record OnEvent(EventId event) implements Target {
    @Override
    public Kind kind() {
      return Kind.EVENT;
    }
  }

  /** A card. */
  record OnCard(CardId card) implements Target {
    @Override
    public Kind kind() {
      return Kind.CARD;
    }
  }

  /**
   * What the person wrote about an event or a card.
   *
   * @param about an {@link EventId} or a {@link CardId}
   */
  record OnNote(Id about) implements Target {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  }

  /** An era. */
  record OnEra(EraId era) implements Target {
    @Override
    public Kind kind() {
      return Kind.ERA;
    }
  }

  /** A school. */
  record OnSchool(SchoolId school) implements Target {
    @Override
    public Kind kind() {
      return Kind.SCHOOL;
    }
  }

  /**
   * A scene of a tour.
   *
   * @param index place of the scene in the tour, from 0
   */
  record OnScene(TourId tour, int index) implements Target {
    @Override
    public Kind kind() {
      return Kind.SCENE;
    }
  }

  /** A source. */
  record OnSource(SourceId source) implements Target {
    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }
  }
}
