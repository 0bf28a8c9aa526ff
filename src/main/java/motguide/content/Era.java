package motguide.content;

import motguide.time.HistoricalDate;

/**
 * A named stretch of the story.
 *
 * @param shortName for a narrow band
 * @param tinyName for a very narrow band
 * @param date an interval; open at the end for the era that still runs
 */
public record Era(
    EraId id,
    LocalizedText name,
    LocalizedText shortName,
    LocalizedText tinyName,
    HistoricalDate date,
    LocalizedText summary) {}
