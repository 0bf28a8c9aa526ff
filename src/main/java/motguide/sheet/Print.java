package motguide.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Something ready to be printed or to be saved as a picture.
 *
 * @param title what it is called
 * @param credits who is to be named, and the licence
 * @param language of its words
 * @param made the day it was made
 * @param sheet fills the poster
 * @param appendix further pages of the same paper, each filling one; only in formats with pages
 */
public record Print(
    String title,
    String credits,
    Locale language,
    LocalDate made,
    Drawing sheet,
    Poster poster,
    List<Drawing> appendix) {

  /** Copies the list. */
  public Print {
    appendix = List.copyOf(appendix);
  }

  /** How large a pixel of the sheet is on paper. */
  public double mmPerPx() {
    return poster.widthMm() / sheet.widthPx();
  }

  /** How many pages it takes. */
  public int pages() {
    return poster.pages() + appendix.size();
  }
}
