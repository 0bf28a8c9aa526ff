package motguide.exchange.tour;

import motguide.tour.OwnTours;

/** What came of reading a file of own tours. */
public sealed interface TourReading {

  /** All of it was understood. */
  record Read(OwnTours tours) implements TourReading {}

  /** A newer edition of the guide has written it. */
  record TooNew(int version) implements TourReading {}

  /**
   * It was not understood.
   *
   * @param reason what is wrong, and where
   */
  record Rejected(String reason) implements TourReading {}
}
