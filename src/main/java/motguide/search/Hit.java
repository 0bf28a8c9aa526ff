package motguide.search;

/**
 * A thing that was found.
 *
 * @param score greater is better; only to be compared within one search
 * @param best the passage that counted most; where a year alone was found, the first passage
 */
public record Hit(Target target, int score, Passage best) {}
