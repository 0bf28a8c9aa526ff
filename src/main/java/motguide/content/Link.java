package motguide.content;

/**
 * A tie from the event that holds it to another.
 *
 * @param reason why the tie is drawn, as a phrase
 * @param label the reason in a word or two, for the arc on the axis
 */
public record Link(EventId to, LinkKind kind, LocalizedText reason, LocalizedText label) {}
