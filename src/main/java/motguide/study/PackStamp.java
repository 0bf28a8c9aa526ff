package motguide.study;

import motguide.content.Manifest;

/**
 * Which edition of which pack something was done with.
 *
 * @param id of the pack; ids of questions, cards and claims are unique within it
 * @param version the pack's own version
 */
public record PackStamp(String id, String version) {

  /** Refuses a blank id. */
  public PackStamp {
    if (id.isBlank()) {
      throw new IllegalArgumentException("blank pack id");
    }
  }

  /** The stamp of the pack that {@code manifest} describes. */
  public static PackStamp of(Manifest manifest) {
    return new PackStamp(manifest.id(), manifest.version());
  }
}
