package motguide.timeline;

/**
 * A lane, in the reader’s language.
 *
 * @param name its name
 * @param second its name in the other language; may be empty
 * @param shortName for narrow windows
 * @param seal one or two characters that stand for it
 * @param styleClass the style class that gives it its colours, such as {@code lane-policy}
 */
public record AxisLane(
    String id, String name, String second, String shortName, String seal, String styleClass) {}
