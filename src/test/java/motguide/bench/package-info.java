/**
 * The frame benchmark of the timeline, kept with the tests so that the guide ships without it;
 * {@code packaging/motguide bench timeline} starts it.
 */
@org.jspecify.annotations.NullMarked
package motguide.bench;
