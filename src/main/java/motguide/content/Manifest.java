package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;

/**
 * What a pack says of itself.
 *
 * @param version the pack's own version, for people
 * @param schemaVersion version of the pack format it is written in
 * @param licence SPDX identifier
 * @param present the day that counts as “the present” wherever a date is open towards it
 * @param range what the overview of the axis shows
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
    HistoricalDate range) {

  /** Copies the lists. */
  public Manifest {
    languages = List.copyOf(languages);
    authors = List.copyOf(authors);
  }
}
