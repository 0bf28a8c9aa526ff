package motguide.content;

/**
 * One strand of the story; every event stands in exactly one.
 *
 * @param shortName for buttons; a few characters
 * @param seal one kanji, or two capitals, that stands for the lane outside it
 */
public record Lane(
    LaneId id,
    LocalizedText name,
    LocalizedText shortName,
    LocalizedText seal,
    LocalizedText summary,
    LaneHue hue) {}
