package motguide.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import motguide.time.DateBounds;
import motguide.time.DateFormatter;
import motguide.time.DateShape;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisLink;
import motguide.timeline.Doubt;
import motguide.timeline.TimelineModel;

/** The history pack as a timeline, straight from its files. */
public final class HistoryTimeline {
  private static final String PACK = "/packs/mot-history/";

  private final String first;
  private final String second;
  private final DateFormatter dates;

  private HistoryTimeline(boolean japanese) {
    first = japanese ? "ja" : "en";
    second = japanese ? "en" : "ja";
    dates = DateFormatter.of(japanese ? Locale.JAPANESE : Locale.ENGLISH);
  }

  /** The timeline in Japanese with English beside it, or the other way about. */
  public static TimelineModel model(boolean japanese) {
    return new HistoryTimeline(japanese).read();
  }

  private TimelineModel read() {
    List<AxisLane> lanes = new ArrayList<>();
    for (JsonElement each : array("lanes.json")) {
      JsonObject lane = each.getAsJsonObject();
      lanes.add(
          new AxisLane(
              id(lane),
              text(lane, "name", first),
              text(lane, "name", second),
              text(lane, "short", first),
              text(lane, "seal", first),
              "lane-" + lane.get("hue").getAsString()));
    }
    List<AxisBand> bands = new ArrayList<>();
    for (JsonElement each : array("eras.json")) {
      JsonObject era = each.getAsJsonObject();
      DateBounds bounds = HistoricalDate.parse(era.get("date").getAsString()).bounds();
      bands.add(
          new AxisBand(
              id(era),
              text(era, "name", first),
              text(era, "name", second),
              text(era, "short", first),
              text(era, "tiny", first),
              bounds.earliestStart(),
              bounds.latestEnd(),
              text(era, "name", first)));
    }
    List<AxisItem> items = new ArrayList<>();
    List<AxisLink> links = new ArrayList<>();
    for (JsonElement each : array("events.json")) {
      JsonObject event = each.getAsJsonObject();
      items.add(item(event));
      addLinks(event, links);
    }
    return TimelineModel.of(lanes, items, bands, links, DayNumber.of(2026, 11, 24));
  }

  private AxisItem item(JsonObject event) {
    HistoricalDate date = HistoricalDate.parse(event.get("date").getAsString());
    String certainty = event.get("certainty").getAsString();
    boolean allOf = date.shape() == DateShape.ALL_OF;
    List<DateBounds> members = date.members().stream().map(HistoricalDate::bounds).toList();
    return new AxisItem(
        id(event),
        List.of(event.get("lane").getAsString()),
        new AxisLabel(
            dates.compact(date),
            text(event, "short", first),
            text(event, "short", second),
            event.has("mark") ? text(event, "mark", first) : ""),
        allOf ? members.getFirst() : date.bounds(),
        date.shape() == DateShape.SPAN,
        event.get("importance").getAsInt(),
        switch (certainty) {
          case "claimed" -> Doubt.HOLLOW;
          case "disputed" -> Doubt.BROKEN;
          default -> Doubt.SOLID;
        },
        date.approximate() && date.shape() != DateShape.SPAN,
        allOf ? members.subList(1, members.size()) : List.of(),
        certainty.equals("disputed") ? (first.equals("ja") ? "諸説あり" : "disputed") : "",
        dates.full(date) + " " + text(event, "title", first));
  }

  private void addLinks(JsonObject event, List<AxisLink> links) {
    for (JsonElement each : event.getAsJsonArray("links")) {
      JsonObject link = each.getAsJsonObject();
      String kind = link.get("kind").getAsString();
      boolean caused = kind.equals("caused-by");
      String here = id(event);
      String there = link.get("to").getAsString();
      String from = caused ? there : here;
      String to = caused ? here : there;
      if (links.stream().noneMatch(l -> l.fromId().equals(from) && l.toId().equals(to))) {
        links.add(
            new AxisLink(
                from,
                to,
                switch (kind) {
                  case "part-of" -> AxisLink.Kind.PART_OF;
                  case "contrasts-with" -> AxisLink.Kind.CONTRAST;
                  default -> AxisLink.Kind.LED_TO;
                },
                text(link, "label", first),
                text(link, "reason", first)));
      }
    }
  }

  private static String id(JsonObject object) {
    return object.get("id").getAsString();
  }

  private static String text(JsonObject object, String field, String language) {
    return object.getAsJsonObject(field).get(language).getAsString();
  }

  private static JsonArray array(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HistoryTimeline.class.getResourceAsStream(PACK + file)),
            StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonArray();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
