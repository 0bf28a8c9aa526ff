package motguide.lecture;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which window stands on which screen. The two never share one, so notes are never on the screen of
 * the room.
 *
 * @param audience null while nothing is projected
 * @param presenter null where the only screen left is that of the room
 */
public record Arrangement(@Nullable Display audience, @Nullable Display presenter) {

  /** Refuses notes on the screen of the room. */
  public Arrangement {
    if (audience != null && audience.equals(presenter)) {
      throw new IllegalArgumentException("both windows on " + audience.geometry());
    }
  }

  /** How a lecture begins on these screens. */
  public static Arrangement of(List<Display> displays, ScreenWish wish) {
    if (displays.isEmpty()) {
      return new Arrangement(null, null);
    }
    Display first = first(displays);
    return switch (wish.kind()) {
      case REHEARSAL -> new Arrangement(null, first);
      case AUDIENCE_ONLY -> new Arrangement(first, null);
      case NAMED ->
          find(displays, wish.geometry())
              .map(display -> on(displays, display))
              .orElseGet(() -> of(displays, ScreenWish.AUTOMATIC));
      case AUTOMATIC ->
          displays.stream()
              .filter(display -> !display.equals(first))
              .findFirst()
              .map(display -> on(displays, display))
              .orElseGet(() -> new Arrangement(null, first));
    };
  }

  private static Display first(List<Display> displays) {
    return displays.stream().filter(Display::primary).findFirst().orElse(displays.getFirst());
  }

  private static Optional<Display> find(List<Display> displays, String geometry) {
    return displays.stream().filter(each -> each.geometry().equals(geometry)).findFirst();
  }

  /** The room there, and the lecturer anywhere else; a rehearsal where there is nowhere else. */
  private static Arrangement on(List<Display> displays, Display audience) {
    List<Display> others = displays.stream().filter(each -> !each.equals(audience)).toList();
    return others.isEmpty()
        ? new Arrangement(null, audience)
        : new Arrangement(audience, first(others));
  }

  /**
   * What becomes of this when screens are plugged in or out: the room keeps its screen while there
   * is one, gets it back when it returns, and never sees the notes.
   *
   * @param room geometry of the screen that was last the room’s; empty for none
   */
  public Arrangement after(List<Display> displays, String room, ScreenWish wish) {
    if (wish.kind() == ScreenWish.Kind.REHEARSAL
        || wish.kind() == ScreenWish.Kind.AUDIENCE_ONLY
        || room.isEmpty()) {
      return of(displays, wish);
    }
    Optional<Display> known = find(displays, room);
    if (displays.size() == 1) {
      return alone(displays.getFirst(), room);
    }
    // Another screen is not taken unasked: it may be anybody’s.
    return known
        .map(display -> on(displays, display))
        .orElseGet(
            () ->
                displays.isEmpty()
                    ? new Arrangement(null, null)
                    : new Arrangement(null, first(displays)));
  }

  /**
   * The one screen left is the lecturer’s if it looks like it. A screen moves on the desktop when
   * its neighbour goes, so its size tells more than its place; where nothing tells, it counts as
   * the room’s, which costs the lecturer the notes but shows them to nobody.
   */
  private Arrangement alone(Display left, String room) {
    boolean sizeOfRoom = room.matches(left.width() + "x" + left.height() + "[+-].*");
    boolean sizeOfLecturer =
        presenter != null
            && presenter.width() == left.width()
            && presenter.height() == left.height();
    boolean lecturers =
        (sizeOfRoom && sizeOfLecturer)
            ? presenter != null && presenter.geometry().equals(left.geometry())
            : sizeOfLecturer;
    return lecturers ? new Arrangement(null, left) : new Arrangement(left, null);
  }

  /** With the two screens exchanged; the same where there are not two. */
  public Arrangement swapped() {
    return audience == null || presenter == null ? this : new Arrangement(presenter, audience);
  }
}
