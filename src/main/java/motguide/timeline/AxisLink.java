package motguide.timeline;

/**
 * A tie between two items, drawn as an arc.
 *
 * @param fromId where influence comes from, or either end of a tie without direction
 * @param label a word or two beside the arc; may be empty
 * @param spoken the tie in words
 */
public record AxisLink(String fromId, String toId, Kind kind, String label, String spoken) {

  /** What the tie means. */
  public enum Kind {
    /** The first helped to bring about the second: an arrow. */
    LED_TO,
    /** The first belongs to the second: a thin line. */
    PART_OF,
    /** The two are best seen side by side: a broken line. */
    CONTRAST
  }

  /** The end that is not {@code id}. */
  public String other(String id) {
    return fromId.equals(id) ? toId : fromId;
  }

  /** Whether it touches the item. */
  public boolean touches(String id) {
    return fromId.equals(id) || toId.equals(id);
  }
}
