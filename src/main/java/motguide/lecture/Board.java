package motguide.lecture;

/**
 * Something laid over the axis for the room and the lecturer together, such as a question with the
 * hands counted. An immutable value: a change shows another board.
 */
public interface Board {}
