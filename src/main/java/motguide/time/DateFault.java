package motguide.time;

import java.util.Locale;

/** What keeps a text from being a date, with a sentence that says so and how to mend it. */
public enum DateFault {
  /** There is no text. */
  EMPTY(
      "日付がありません。1962 や 1969-07-20 のように書いてください。",
      "There is no date. Write one such as 1962 or 1969-07-20."),
  /** Longer than {@link HistoricalDate#MAX_LENGTH} characters. */
  TOO_LONG(
      "日付の文字列が長すぎます。1,000文字以内にしてください。", "The date is too long. Keep it within 1,000 characters."),
  /** A character that has no place here. */
  UNEXPECTED_CHARACTER(
      "ここに置けない文字です。取り除くか、年-月-日の形(例: 1969-07-20)に直してください。",
      "This character cannot stand here. Remove it, or use the form year-month-day, as in"
          + " 1969-07-20."),
  /** The text ends before the date does. */
  UNEXPECTED_END(
      "日付が途中で終わっています。続きを書くか、余分な記号を取り除いてください。",
      "The date breaks off. Complete it, or remove the mark at the end."),
  /** A blank inside or around the date. */
  SPACE("空白は使えません。取り除いてください。", "A date has no spaces. Remove the space."),
  /** A dash or minus that is not the hyphen of the keyboard. */
  DASH(
      "横線には半角ハイフン「-」を使ってください。期間は 1957/1969 のように「/」で区切ります。",
      "Use the plain hyphen “-” inside a date, and “/” between start and end, as in 1957/1969."),
  /** Full-width or other digits than 0 to 9. */
  OTHER_DIGITS("数字は半角の 0 から 9 で書いてください。", "Write digits as plain 0 to 9."),
  /** A lower-case letter where EDTF has the capital. */
  LOWER_CASE(
      "文字 X・Y・E・S・T・Z は半角の大文字で書いてください。", "Write the letters X, Y, E, S, T and Z as capitals."),
  /**
   * A year of one, five or more digits without {@code Y}; of two or three digits in an interval or
   * a set.
   */
  YEAR_DIGITS(
      "年は4桁で書いてください(例: 0794)。3桁は年代、2桁は世紀を表し、単独でだけ使えます。5桁以上の年には前に Y を付けます。",
      "Write a year with four digits, as in 0794. Three digits mean a decade and two a century, and"
          + " stand only by themselves; a year of five or more digits starts with Y."),
  /** {@code -0000} and its kind. */
  NEGATIVE_ZERO(
      "-0000 という年はありません。紀元前1年は 0000 です。",
      "There is no year -0000. The year 1 BCE is written 0000."),
  /** {@code Y} with fewer than five digits, a leading zero or no exponent. */
  LONG_YEAR(
      "Y の後には、0で始まらない5桁以上の年(例: Y12000)か指数(例: Y17E8)を書いてください。",
      "After Y comes a year of five or more digits that does not begin with 0, as in Y12000, or an"
          + " exponent, as in Y17E8."),
  /** A year beyond {@link DayNumber#MAX_YEAR}. */
  YEAR_TOO_LARGE(
      "年が大きすぎます。±1000兆年の範囲で書いてください。",
      "The year is too far away. Keep within 1,000,000,000,000,000 years either side."),
  /** More significant digits than the year has, or none. */
  SIGNIFICANT_DIGITS(
      "S の後の有効桁数は、1から年の桁数までの数で書いてください(例: 1950S2)。",
      "After S comes the number of significant digits, from 1 to the number of digits of the year,"
          + " as in 1950S2."),
  /** A month, season or quarter that does not exist. */
  MONTH(
      "月は 01 から 12、季節・四半期などは 21 から 41 の2桁で書いてください。",
      "A month is two digits from 01 to 12; a season, quarter or the like is 21 to 41."),
  /** A day that its month does not have. */
  DAY(
      "その月にこの日はありません。月と日を確かめ、日は2桁で書いてください。",
      "That month has no such day. Check month and day; a day is two digits."),
  /** A day after a season, quarter, half-year, decade or century. */
  PART_NOT_ALLOWED(
      "季節・四半期・年代・世紀・5桁以上の年には、その下の月日や時刻を付けられません。",
      "A season, quarter, decade, century or year of five or more digits cannot be followed by a"
          + " finer part."),
  /** A time of day that does not exist. */
  TIME(
      "時刻は 23:20:30 のように書いてください。後に Z または +09:00 の形の時差を付けられます。",
      "Write a time of day as 23:20:30, with Z or a difference such as +09:00 after it if needed."),
  /** A time of day after something that is not a plain day, or in a set. */
  TIME_NOT_ALLOWED(
      "時刻を付けられるのは、年月日のそろった単独の日付か期間の端だけです。時刻を取り除いてください。",
      "A time of day belongs only to a whole year-month-day, not in a set. Remove the time."),
  /** {@code ?}, {@code ~} or {@code %} where it says nothing new, or twice. */
  QUALIFIER(
      "「?」「~」「%」は、日付の各部分の前か後に1つずつ付けてください。両方の意味なら「%」です。",
      "Put one of “?”, “~” or “%” before or after a part of the date; “%” means both."),
  /** An interval whose end certainly precedes its start. */
  INTERVAL_BACKWARDS(
      "終わりが始まりより前です。順序を入れ替えてください。", "The end lies before the start. Exchange the two."),
  /** A second {@code /}. */
  INTERVAL_PARTS(
      "期間の区切り「/」は1つだけです。始まりと終わりの2つの日付だけを書いてください。",
      "An interval has one “/”. Give one start and one end."),
  /** A set without members. */
  SET_EMPTY(
      "かっこの中に日付がありません。[1911,1912] のように書いてください。",
      "There is no date in the brackets. Write them as in [1911,1912]."),
  /** A set that is not closed, or closed with the other bracket. */
  SET_NOT_CLOSED(
      "かっこが閉じていません。「[」には「]」、「{」には「}」を対応させてください。",
      "The bracket is not closed. “[” needs “]” and “{” needs “}”."),
  /** {@code ..} between dates of different precision, or with masks, doubts or seasons. */
  SET_RANGE(
      "「..」の両側は、同じ細かさの確かな年・年月・年月日にしてください(例: 1970..1989)。",
      "Both sides of “..” must be plain years, months or days of the same precision, as in"
          + " 1970..1989."),
  /** {@code b..a} where b is not before a. */
  SET_RANGE_BACKWARDS(
      "「..」の左の日付が右の日付より前ではありません。順序を入れ替えてください。",
      "The date left of “..” is not before the one on the right. Exchange the two.");

  private final String japanese;
  private final String english;

  DateFault(String japanese, String english) {
    this.japanese = japanese;
    this.english = english;
  }

  /**
   * What is wrong and how to mend it: in Japanese for the language {@code ja}, in English for every
   * other.
   */
  public String explanation(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
  }
}
