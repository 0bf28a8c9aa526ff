package motguide.content;

import java.util.List;
import java.util.Map;
import motguide.time.HistoricalDate;

/**
 * What a pack says of itself.
 *
 * @param version the pack's own version, for people
 * @param schemaVersion version of the pack format it is written in
 * @param licence SPDX identifier
 * @param present the day that counts as “the present” wherever a date is open towards it
 * @param range what the overview of the axis shows
 * @param aliases ids of events, cards, questions and claims that earlier editions used, each with
 *     the one that takes its place
 */
public record Manifest(
    String id,
    String version,
    int schemaVersion,
    LocalizedText title,
    LocalizedText summary,
    List<Language> languages,
    String licence,
    List<String> authors,
    HistoricalDate present,
    HistoricalDate range,
    Map<String, String> aliases) {

  /** Copies the collections. */
  public Manifest {
    languages = List.copyOf(languages);
    authors = List.copyOf(authors);
    aliases = Map.copyOf(aliases);
  }

  /** What a pack says of itself that never had other ids. */
  public Manifest(
      String id,
      String version,
      int schemaVersion,
      LocalizedText title,
      LocalizedText summary,
      List<Language> languages,
      String licence,
      List<String> authors,
      HistoricalDate present,
      HistoricalDate range) {
    this(
        id,
        version,
        schemaVersion,
        title,
        summary,
        languages,
        licence,
        authors,
        present,
        range,
        Map.of());
  }

  /** This with other aliases. */
  public Manifest withAliases(Map<String, String> others) {
    return new Manifest(
        id,
        version,
        schemaVersion,
        title,
        summary,
        languages,
        licence,
        authors,
        present,
        range,
        others);
  }
}
