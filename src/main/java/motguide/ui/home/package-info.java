/**
 * The timeline home: the axis, the bar above it and the panel that tells about the selected event.
 *
 * <p>May depend on the kit, navigation, the time axis and the evidence; knows no other screen.
 *
 * <p>Start reading at {@link motguide.ui.home.EventPanelController}.
 */
@NullMarked
package motguide.ui.home;

import org.jspecify.annotations.NullMarked;
