package motguide.ui.timeline;

import motguide.timeline.Viewport;

/**
 * A reader has gone from one view to quite another, and may want to go back.
 *
 * @param from the view they left
 * @param to the view they will arrive at; the one they left while that is not known yet
 */
public record Jump(Viewport from, Viewport to) {}
