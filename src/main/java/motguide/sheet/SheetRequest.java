package motguide.sheet;

import java.util.Optional;
import java.util.Set;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisWords;
import motguide.timeline.TimelineModel;

/**
 * What a sheet is to show.
 *
 * @param range the stretch of time from edge to edge
 * @param hidden ids of lanes that are left out
 * @param collapsed ids of lanes that show their ticks only
 * @param folded whether long empty stretches are drawn folded
 * @param japaneseEras whether a second line under the years tells the Japanese eras
 * @param names how many names there are
 * @param poster the paper
 * @param textPercent how large the text is, 50 to 400; 100 for text to be read at arm’s length
 * @param exercise what makes it a sheet to be filled in
 * @param selected id of the item whose ties are drawn; empty for none
 */
public record SheetRequest(
    TimelineModel model,
    AxisWords axisWords,
    SheetWords words,
    AxisRange range,
    Set<String> hidden,
    Set<String> collapsed,
    boolean folded,
    boolean japaneseEras,
    Names names,
    Poster poster,
    int textPercent,
    Exercise exercise,
    Optional<String> selected) {
  /** At 100 % the smallest letters are 2.2 mm, a little over six points. */
  private static final double MM_PER_PX = 0.2;

  /** How many names there are. */
  public enum Names {
    /** As many as the same zoom has on screen. */
    AS_ON_SCREEN,
    /** As many as find room; paper cannot be zoomed into. */
    AS_MANY_AS_FIT
  }

  /** Copies the sets and refuses text nobody could use. */
  public SheetRequest {
    hidden = Set.copyOf(hidden);
    collapsed = Set.copyOf(collapsed);
    if (textPercent < 50 || textPercent > 400) {
      throw new IllegalArgumentException("text of " + textPercent + " %");
    }
  }

  /** A timeline to be read, with all its lanes open. */
  public SheetRequest(
      TimelineModel model,
      AxisWords axisWords,
      SheetWords words,
      AxisRange range,
      Set<String> hidden,
      boolean folded,
      boolean japaneseEras,
      Names names,
      Poster poster,
      int textPercent) {
    this(
        model,
        axisWords,
        words,
        range,
        hidden,
        Set.of(),
        folded,
        japaneseEras,
        names,
        poster,
        textPercent,
        Exercise.NONE,
        Optional.empty());
  }

  /** The same with the ties of an item. */
  public SheetRequest withSelected(Optional<String> id) {
    return new SheetRequest(
        model,
        axisWords,
        words,
        range,
        hidden,
        collapsed,
        folded,
        japaneseEras,
        names,
        poster,
        textPercent,
        exercise,
        id);
  }

  /** The same with some lanes showing their ticks only. */
  public SheetRequest withCollapsed(Set<String> lanes) {
    return new SheetRequest(
        model,
        axisWords,
        words,
        range,
        hidden,
        lanes,
        folded,
        japaneseEras,
        names,
        poster,
        textPercent,
        exercise,
        selected);
  }

  /** The same place and paper for other items and words. */
  SheetRequest with(SheetWords otherWords, TimelineModel otherModel, Exercise otherExercise) {
    return new SheetRequest(
        otherModel,
        axisWords,
        otherWords,
        range,
        hidden,
        collapsed,
        folded,
        japaneseEras,
        names,
        poster,
        textPercent,
        otherExercise,
        Optional.empty());
  }

  /** The same with text of another size. */
  SheetRequest withTextPercent(int percent) {
    return new SheetRequest(
        model,
        axisWords,
        words,
        range,
        hidden,
        collapsed,
        folded,
        japaneseEras,
        names,
        poster,
        percent,
        exercise,
        selected);
  }

  /** How large a pixel of the design is on paper. */
  double mmPerPx() {
    return MM_PER_PX * textPercent / 100;
  }

  double widthPx() {
    return poster.widthMm() / mmPerPx();
  }

  double heightPx() {
    return poster.heightMm() / mmPerPx();
  }
}
