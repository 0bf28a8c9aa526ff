package motguide.lecture;

import java.time.Instant;

/**
 * A command that has changed a lecture, for whoever keeps a log.
 *
 * @param at when
 * @param before the lecture before the command
 * @param after the lecture after it; never the same as before
 */
public record LectureStep(Instant at, Command command, Lecture before, Lecture after) {}
