package motguide.time;

/** What came of reading a text as a date. */
public sealed interface DateReading {

  /**
   * The text is a date.
   *
   * @param date the date
   */
  record Read(HistoricalDate date) implements DateReading {}

  /**
   * The text is no date.
   *
   * @param position index of the offending character, from 0; the length of the text if it breaks
   *     off
   * @param reason why
   */
  record Unreadable(int position, DateFault reason) implements DateReading {}
}
