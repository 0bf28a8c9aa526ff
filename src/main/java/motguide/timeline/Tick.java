package motguide.timeline;

/**
 * A tick of the axis.
 *
 * @param day the first day of what it marks
 * @param unit what it marks
 * @param labelled whether it carries a label and a grid line; the others are minor
 * @param first whether its label opens the larger unit, as January opens a year, or the row
 */
public record Tick(long day, TickUnit unit, boolean labelled, boolean first) {}
