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
}
