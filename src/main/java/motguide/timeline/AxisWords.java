package motguide.timeline;

/**
 * Every word a timeline says of its own, in the reader’s language. Several threads may ask at once.
 */
public interface AxisWords {

  /**
   * A label of the axis: 「1981」, 「3月」, 「12日」.
   *
   * @param day the first day of what is named
   * @param first whether it opens the larger unit, or the view: a month then says its year, a day
   *     its month
   */
  String tick(long day, TickUnit unit, boolean first);

  /**
   * The line under a label of the axis: 「昭和56」; empty for none.
   *
   * @param day the first day of what is named
   */
  String tickBelow(long day, TickUnit unit);

  /** Years from first to last, as briefly as the eye can read: 「2000–11」. Both astronomical. */
  String years(long firstYear, long lastYear);

  /** What is said in a long empty stretch after its years: 「113年間、収録した出来事はありません」. */
  String emptyFor(long years);

  /** The length of a fold: 「104年」. */
  String foldedYears(long years);

  /** The button that unfolds: 「ひらく」. */
  String unfold();

  /** What a screen reader says of a fold. */
  String foldSpoken(long firstYear, long lastYear);

  /** The number on a chip for items that are not named: 「+14」. */
  String unnamed(int count);

  /** How many items: 「14 件」. */
  String count(int count);

  /** How many more a list holds than it shows: 「ほか 6 件」. */
  String more(int count);

  /** The button of a list that zooms to its range: 「この範囲を拡大」. */
  String zoomToRange();

  /** The chip for items before the view: 「2件」. The arrow is drawn. */
  String outside(int count);

  /** What a screen reader says of the chip for items before or after the view. */
  String outsideSpoken(int count, boolean before);

  /** What a screen reader says of items that are not named one by one. */
  String clusterSpoken(int count, long firstYear, long lastYear, String laneName);

  /** What a screen reader says of the whole timeline. */
  String timelineSpoken(int shown, int all, long firstYear, long lastYear);

  /** What a screen reader says of the overview and its brush. */
  String overviewSpoken(long firstYear, long lastYear);

  /** The name of the overview: 「全体」. */
  String overviewTitle();

  /** Said in the overview while the axis is folded: 「等間隔」. */
  String evenlySpaced();

  /** Said where all lanes are hidden. */
  String allLanesHidden();

  /** What the pointer can do with the head of a lane. */
  String laneTip();

  /** The name of what can be done with a lane: 「上へ」. */
  String laneAction(LaneAction action);

  /** A span of time as a read-out: 「70 年間」. */
  String span(double years);
}
