package motguide.ui.shortcuts;

import java.util.List;

/**
 * The keys of one part of the guide.
 *
 * @param code names it in keys of interface text
 */
public record KeyGroup(String code, List<KeyRow> rows) {

  /** Copies the list. */
  public KeyGroup {
    rows = List.copyOf(rows);
  }
}
