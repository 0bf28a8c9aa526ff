package motguide.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where lecturer and room sit while screens come and go. Immutable; each change gives another one.
 *
 * <p>Screens have no name: one is known again by its size and place only, and when one is unplugged
 * another may take its place. So the notes are shown only on a screen that, by all that was seen
 * before, cannot be the room’s. Where that cannot be told, every screen shows what the room may see
 * and none shows the notes, until the lecturer asks for them on one: {@link #asked}.
 *
 * @param now what stands where; in doubt its audience is the first of {@link #rooms}
 * @param wish where the lecturer wanted to project
 * @param room the screen last known to be the room’s; null for none yet
 * @param lecturers the screen last known to be the lecturer’s; null for none yet
 * @param all the screens there are
 * @param alike how many were as large as the lecturer’s when that was known
 */
public record Seating(
    Arrangement now,
    ScreenWish wish,
    @Nullable Display room,
    @Nullable Display lecturers,
    List<Display> all,
    long alike) {

  /** Before a lecture nobody sits anywhere. */
  public static final Seating NOWHERE =
      new Seating(new Arrangement(null, null), ScreenWish.AUTOMATIC, null, null, List.of(), 0);

  /** Copies the list. */
  public Seating {
    all = List.copyOf(all);
  }

  /** How a lecture begins on these screens. */
  public static Seating of(List<Display> screens, ScreenWish wish) {
    List<Display> displays = apart(screens);
    Arrangement first = Arrangement.of(displays, wish);
    Display notes = first.presenter();
    boolean mirrors = notes != null && isMirrored(notes, screens);
    boolean rehearses = wish.kind() == ScreenWish.Kind.REHEARSAL;
    Arrangement begun = mirrors && !rehearses ? new Arrangement(notes, null) : first;
    return new Seating(NOWHERE.now, wish, null, null, displays, 0).known(begun, displays);
  }

  /** One screen for each place, though two may show the same. */
  private static List<Display> apart(List<Display> screens) {
    List<Display> found = new ArrayList<>();
    for (Display screen : screens) {
      if (found.stream().noneMatch(screen::samePlace)) {
        found.add(screen);
      }
    }
    return found;
  }

  /** Whether another screen, such as a projector, shows the same or a part of it. */
  private static boolean isMirrored(Display display, List<Display> screens) {
    return screens.stream().filter(display::overlaps).count() > 1;
  }

  /** Whether the notes are hidden, though wanted, as any screen may be the room’s. */
  public boolean inDoubt() {
    return now.audience() != null
        && now.presenter() == null
        && wish.kind() != ScreenWish.Kind.AUDIENCE_ONLY;
  }

  /** The screens that show what the room sees: one, or none, or in doubt every one. */
  public List<Display> rooms() {
    Display shown = now.audience();
    if (shown == null) {
      return List.of();
    }
    boolean every = inDoubt() && wish.kind() != ScreenWish.Kind.REHEARSAL;
    return every
        ? Stream.concat(Stream.of(shown), all.stream().filter(each -> !each.samePlace(shown)))
            .toList()
        : List.of(shown);
  }

  /** After screens have come or gone. What is known of them stays known while there is none. */
  public Seating after(List<Display> screens) {
    List<Display> displays = apart(screens);
    if (displays.isEmpty()) {
      return at(NOWHERE.now, displays);
    }
    if (lecturers == null && room == null) {
      return of(screens, wish);
    }
    Display notes = lecturers == null ? null : lecturersAmong(displays, lecturers);
    if (notes == null || isMirrored(notes, screens)) {
      return at(new Arrangement(roomAmong(displays), null), displays);
    }
    List<Display> others = displays.stream().filter(each -> !each.samePlace(notes)).toList();
    return known(new Arrangement(projects(others) ? roomAmong(others) : null, notes), displays);
  }

  private boolean projects(List<Display> others) {
    return !others.isEmpty() && wish.kind() != ScreenWish.Kind.REHEARSAL;
  }

  /** The screen that can only be the lecturer’s; null where it cannot be told. */
  private @Nullable Display lecturersAmong(List<Display> displays, Display before) {
    List<Display> alike = displays.stream().filter(before::sameSize).toList();
    Display there = first(alike, before::samePlace).orElse(null);
    if (there != null && isUntouched(displays, before)) {
      return there;
    }
    Display projector = room;
    if (projector == null) {
      return alike.size() == 1 ? alike.getFirst() : null;
    }
    if (projector.sameSize(before)) {
      return null;
    }
    if (alike.size() == 1) {
      return alike.getFirst();
    }
    List<Display> others = displays.stream().filter(each -> !each.sameSize(projector)).toList();
    boolean projectorFound = others.size() == displays.size() - 1;
    if (!projectorFound || others.isEmpty()) {
      return null;
    }
    return there == null ? primary(others) : there;
  }

  /** Whether both windows still have their screens, and no other looks like the lecturer’s. */
  private boolean isUntouched(List<Display> displays, Display before) {
    Display shown = now.audience();
    Display notes = now.presenter();
    return notes != null
        && before.samePlace(notes)
        && (shown == null || displays.stream().anyMatch(shown::samePlace))
        && displays.stream().filter(before::sameSize).count() == alike;
  }

  /** The screen that goes on showing what the room sees, or begins to. */
  private Display roomAmong(List<Display> displays) {
    Display shown = now.audience();
    Display before = room;
    Optional<Display> found = Optional.empty();
    if (shown != null) {
      found = first(displays, shown::samePlace);
    }
    if (before != null) {
      found =
          found
              .or(() -> first(displays, before::samePlace))
              .or(() -> first(displays, before::sameSize));
    }
    Optional<Display> sure =
        found.or(() -> first(displays, each -> each.geometry().equals(wish.geometry())));
    return sure.isPresent() ? sure.get() : primary(displays);
  }

  private static Optional<Display> first(List<Display> displays, Predicate<Display> wanted) {
    return displays.stream().filter(wanted).findFirst();
  }

  private static Display primary(List<Display> displays) {
    return first(displays, Display::primary).orElse(displays.getFirst());
  }

  /**
   * With lecturer and room exchanged. Where only one of them has a screen, the lecturer asks so for
   * the notes on the first screen that shows what the room sees, or for the opposite. The audience
   * alone stays alone.
   */
  public Seating swapped() {
    Display shown = now.audience();
    Display notes = now.presenter();
    if (wish.kind() == ScreenWish.Kind.AUDIENCE_ONLY || (shown == null && notes == null)) {
      return this;
    }
    if (shown == null) {
      return at(new Arrangement(notes, null), all);
    }
    return notes == null ? asked(shown) : known(new Arrangement(notes, shown), all);
  }

  /** With the notes on {@code screen}, as the lecturer wishes, and the room on another if any. */
  public Seating asked(Display screen) {
    List<Display> others = all.stream().filter(each -> !each.samePlace(screen)).toList();
    return known(new Arrangement(projects(others) ? roomAmong(others) : null, screen), all);
  }

  private Seating at(Arrangement next, List<Display> displays) {
    return new Seating(next, wish, room, lecturers, displays, alike);
  }

  private Seating known(Arrangement next, List<Display> displays) {
    Display shown = next.audience();
    Display notes = next.presenter();
    long like = notes == null ? 0 : displays.stream().filter(notes::sameSize).count();
    return new Seating(next, wish, shown == null ? room : shown, notes, displays, like);
  }
}
