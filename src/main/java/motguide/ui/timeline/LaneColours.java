package motguide.ui.timeline;

/** The colours of a lane as opaque ARGB: for marks, for text, for the fill of bars. */
record LaneColours(int mark, int text, int wash) {}
