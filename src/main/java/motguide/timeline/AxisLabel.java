package motguide.timeline;

/**
 * The texts of an item in the reader’s language; each may be empty but the name.
 *
 * @param year the date as words, no more precise than the date: 「1970年代?」
 * @param name the short name, shown whole or not at all
 * @param second the name in the other language
 * @param summary at most a sentence or two, for the closest zooms
 */
public record AxisLabel(String year, String name, String second, String summary) {

  /** A year and a name, nothing else. */
  public static AxisLabel of(String year, String name) {
    return new AxisLabel(year, name, "", "");
  }
}
