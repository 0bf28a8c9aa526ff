package motguide.ui.strip;

import motguide.content.EventId;

/** An event that stands out on a strip, and how. */
public record StripItem(EventId event, StripSign sign) {}
