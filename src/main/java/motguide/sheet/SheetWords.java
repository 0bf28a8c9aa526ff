package motguide.sheet;

import java.util.List;
import java.util.Locale;

/**
 * Every word on a sheet that is not the timeline’s own, in the reader’s language.
 *
 * @param language by whose rules lines are broken
 * @param title what the sheet is called
 * @param about which years it shows, and how much
 * @param made when it was made
 * @param legend what the signs mean
 * @param credits who is to be named and under which licence it may be used; a line each
 */
public record SheetWords(
    Locale language, String title, String about, String made, Legend legend, List<String> credits) {

  /** Copies the list. */
  public SheetWords {
    credits = List.copyOf(credits);
  }

  /**
   * What the signs mean.
   *
   * @param established of a solid rule
   * @param claimed of a hollow rule
   * @param disputed of a broken rule
   * @param approximate of an open dot with whiskers
   * @param span of a bar
   * @param backbone of a name in a box, or on its own at the smallest zooms
   * @param mark of a mark on the base line
   * @param cluster of a number
   * @param ties of the arcs
   */
  public record Legend(
      String established,
      String claimed,
      String disputed,
      String approximate,
      String span,
      String backbone,
      String mark,
      String cluster,
      Ties ties) {}

  /**
   * What the arcs mean.
   *
   * @param influence of an arrow
   * @param part of a line without arrow
   * @param contrast of a broken line
   */
  public record Ties(String influence, String part, String contrast) {}
}
