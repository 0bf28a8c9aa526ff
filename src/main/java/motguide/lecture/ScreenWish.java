package motguide.lecture;

/**
 * Where the lecturer wants to project.
 *
 * @param geometry of a screen, as {@link Display#geometry}; empty where none is named
 */
public record ScreenWish(Kind kind, String geometry) {

  /** The second screen if there is one, else a rehearsal. */
  public static final ScreenWish AUTOMATIC = new ScreenWish(Kind.AUTOMATIC, "");

  /** The presenter window alone. */
  public static final ScreenWish REHEARSAL = new ScreenWish(Kind.REHEARSAL, "");

  /** The audience window alone, for a screen that is mirrored. */
  public static final ScreenWish AUDIENCE_ONLY = new ScreenWish(Kind.AUDIENCE_ONLY, "");

  private static final String REHEARSAL_TEXT = "rehearsal";
  private static final String AUDIENCE_TEXT = "audience-only";

  /** What is wanted. */
  public enum Kind {
    /** See {@link ScreenWish#AUTOMATIC}. */
    AUTOMATIC,
    /** One screen and no other. */
    NAMED,
    /** See {@link ScreenWish#REHEARSAL}. */
    REHEARSAL,
    /** See {@link ScreenWish#AUDIENCE_ONLY}. */
    AUDIENCE_ONLY
  }

  /** That screen. */
  public static ScreenWish on(Display display) {
    return new ScreenWish(Kind.NAMED, display.geometry());
  }

  /** The wish as kept between days. */
  public String text() {
    return switch (kind) {
      case AUTOMATIC -> "";
      case NAMED -> geometry;
      case REHEARSAL -> REHEARSAL_TEXT;
      case AUDIENCE_ONLY -> AUDIENCE_TEXT;
    };
  }

  /** The wish that was kept as {@code text}. */
  public static ScreenWish of(String text) {
    return switch (text) {
      case "" -> AUTOMATIC;
      case REHEARSAL_TEXT -> REHEARSAL;
      case AUDIENCE_TEXT -> AUDIENCE_ONLY;
      default -> new ScreenWish(Kind.NAMED, text);
    };
  }
}
