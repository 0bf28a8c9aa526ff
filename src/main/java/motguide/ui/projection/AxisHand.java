package motguide.ui.projection;

import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import motguide.content.EventId;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.LectureSession;
import motguide.lecture.Pointing;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.Spot;
import motguide.lecture.Stroke;
import motguide.timeline.AxisRange;
import org.jspecify.annotations.Nullable;

/**
 * The lecturer’s hand on a view of the lecture: drag and wheel digress, a click on a dot looks at
 * that event, and with a tool the hand points or draws.
 */
final class AxisHand {
  private static final double WHEEL_ZOOM = 1.2;
  private static final double LEAST_DAYS = 60;
  private static final double CLICK_PX = 4;
  private static final double LEAST_STEP_PX = 2;

  private final AudienceView view;
  private final LectureSession session;
  private double pressedX;
  private double pressedY;
  private @Nullable AxisRange pressedView;
  private double lastX;
  private double lastY;
  private boolean dragged;

  private AxisHand(AudienceView view, LectureSession session) {
    this.view = view;
    this.session = session;
  }

  /** Lets a hand act on {@code view}. */
  static void install(AudienceView view, LectureSession session) {
    AxisHand hand = new AxisHand(view, session);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, hand::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, hand::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, hand::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hand.away());
    view.addEventHandler(ScrollEvent.SCROLL, hand::scrolled);
  }

  private Tool tool() {
    return session.pointing().tool();
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressedX = event.getX();
    pressedY = event.getY();
    pressedView = view.ribbon().shown();
    dragged = false;
    if (inks()) {
      lastX = pressedX;
      lastY = pressedY;
      session.point(session.pointing().drawing(new Stroke(List.of(spot(event)))));
    }
  }

  /** Whether the hand draws: on the axis, not on what is laid over it. */
  private boolean inks() {
    return tool() == Tool.INK && session.now().lecturer().board() == null;
  }

  private void dragged(MouseEvent event) {
    AxisRange from = pressedView;
    if (from == null) {
      return;
    }
    dragged |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_PX;
    if (tool() == Tool.INK) {
      draw(event);
    } else if (tool() == Tool.NONE) {
      if (dragged) {
        double days = dayLength(event.getX() - pressedX, from);
        look(new AxisRange(from.startDay() - days, from.endDay() - days), event());
      }
    } else {
      moved(event);
    }
  }

  private double dayLength(double px, AxisRange range) {
    double width = view.ribbon().getWidth() * view.pageScale();
    return width <= 0 ? 0 : px / width * range.days();
  }

  /** One point more of the line, which both screens show while it grows. */
  private void draw(MouseEvent event) {
    Stroke line = session.pointing().line();
    if (line != null && Math.hypot(event.getX() - lastX, event.getY() - lastY) >= LEAST_STEP_PX) {
      lastX = event.getX();
      lastY = event.getY();
      session.point(session.pointing().drawing(line.to(spot(event))));
    }
  }

  private Spot spot(MouseEvent event) {
    return view.spotAt(event.getX(), event.getY());
  }

  private void released(MouseEvent event) {
    if (pressedView == null) {
      return;
    }
    pressedView = null;
    if (tool() == Tool.INK) {
      Stroke line = session.pointing().line();
      if (line != null) {
        session.perform(new Command.Draw(line));
        session.point(session.pointing().drawing(null));
      }
    } else if (tool() == Tool.NONE && !dragged) {
      view.eventAt(event.getX(), event.getY())
          .ifPresent(found -> look(view.ribbon().shown(), found));
    }
  }

  private void moved(MouseEvent event) {
    if (tool() != Tool.NONE) {
      session.point(session.pointing().movedTo(spot(event)));
    }
  }

  private void away() {
    Pointing pointing = session.pointing();
    if (pointing.at() != null) {
      session.point(pointing.movedTo(null));
    }
  }

  private void scrolled(ScrollEvent event) {
    double turn = event.getDeltaY();
    if (turn == 0) {
      return;
    }
    event.consume();
    AxisRange now = view.ribbon().shown();
    double still = view.spotAt(event.getX(), event.getY()).day();
    double by = turn > 0 ? 1 / WHEEL_ZOOM : WHEEL_ZOOM;
    look(
        new AxisRange(still - (still - now.startDay()) * by, still + (now.endDay() - still) * by),
        event());
  }

  private @Nullable EventId event() {
    Digression digression = session.now().lecturer().digression();
    return digression == null ? null : digression.event();
  }

  private void look(AxisRange wanted, @Nullable EventId event) {
    session.perform(
        new Command.Digress(new Digression(within(wanted, view.ribbon().whole()), event)));
  }

  /** Not farther than the whole, not closer than two months, and with the middle on the whole. */
  static AxisRange within(AxisRange wanted, AxisRange whole) {
    double days = Math.clamp(wanted.days(), LEAST_DAYS, whole.days());
    double centre = Math.clamp(wanted.centre(), whole.startDay(), whole.endDay());
    return new AxisRange(centre - days / 2, centre + days / 2);
  }
}
