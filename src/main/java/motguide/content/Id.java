package motguide.content;

/** A stable name by which the records of a pack refer to each other; never shown to the reader. */
public sealed interface Id
    permits LaneId, EraId, EventId, CardId, QuestionId, ClaimId, SourceId, TourId, SchoolId {

  /** The id as it is written in the pack; never blank. */
  String value();

  /** Refuses a blank id, which no pack may contain. */
  static void requireNotBlank(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }
}
