package motguide.ui.export;

import motguide.exchange.ExportFormat;
import motguide.sheet.Blank;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.SheetRequest.Names;

/**
 * What the reader wants to have.
 *
 * @param whole the whole timeline, not what is on screen
 * @param folded whether long empty stretches are folded
 * @param contrast whether all text is at least 7:1
 * @param sources whether pages with the sources of the named events follow; in formats with pages
 * @param blank what is left out for the reader to fill in; anything but {@link Blank#NOTHING} makes
 *     a worksheet with its key
 * @param bank whether a worksheet lists the words to choose from, shuffled
 * @param scale pixels of a picture for each pixel of the design, 1 to 4
 */
public record ExportChoice(
    ExportFormat format,
    boolean whole,
    Poster poster,
    Names names,
    boolean folded,
    boolean contrast,
    boolean sources,
    Blank blank,
    boolean bank,
    int scale) {

  /** Whether it is a sheet to be filled in. */
  public boolean isWorksheet() {
    return blank != Blank.NOTHING;
  }

  /** What most want: the view as a page of A4, with as many names as fit. */
  public static ExportChoice usual(boolean folded) {
    return new ExportChoice(
        ExportFormat.PDF,
        false,
        Poster.page(Paper.A4, true),
        Names.AS_MANY_AS_FIT,
        folded,
        false,
        true,
        Blank.NOTHING,
        true,
        2);
  }
}
