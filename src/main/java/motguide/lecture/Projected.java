package motguide.lecture;

/** What is on the screen of the room. */
public sealed interface Projected {

  /** The lecture is not on: nothing is projected. */
  record Nothing() implements Projected {}

  /** One colour all over. */
  record Covered(Curtain curtain) implements Projected {}

  /** A scene, or what has been made of it. */
  record Shown(Outlook outlook) implements Projected {}
}
