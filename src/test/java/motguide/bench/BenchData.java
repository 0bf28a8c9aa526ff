package motguide.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.AxisLane;
import motguide.timeline.Doubt;
import motguide.timeline.TimelineModel;

/**
 * The events a benchmark shows: made up by a fixed seed, or read from a file.
 *
 * @param lanes ids of the lanes
 */
public record BenchData(List<String> lanes, List<AxisItem> items) {
  private static final long SEED = 1962;
  private static final int LANES = 6;
  private static final String[] HUES = {"policy", "europe", "us", "ideas", "japan"};
  private static final String[] NAMES = {
    "研究所の設立", "Founding of a laboratory", "新しい教育課程", "Technology policy act", "産学の共同研究",
    "A study of innovation", "技術者教育の改革", "First management course", "博覧会", "Standards body",
    "特許制度の改正", "Journal begins", "大学院の開設", "Merger of two schools", "国の五か年計画"
  };

  /** Made-up events: from 1600 to 2030, dense after 1950, three in ten of them spans. */
  public static BenchData generated(int count) {
    Random random = new Random(SEED);
    List<String> lanes = new ArrayList<>();
    for (int i = 0; i < LANES; i++) {
      lanes.add("lane-" + i);
    }
    List<AxisItem> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean recent = random.nextDouble() < 0.7;
      double year = recent ? 1950 + 80 * random.nextDouble() : 1600 + 350 * random.nextDouble();
      boolean span = random.nextDouble() < 0.3;
      double end = span ? Math.min(2030, year + 0.2 + 14 * random.nextDouble()) : year;
      String name = NAMES[random.nextInt(NAMES.length)] + " " + (i % 1000);
      items.add(item("e" + i, lanes.get(random.nextInt(LANES)), name, day(year), day(end), span));
    }
    return new BenchData(lanes, items);
  }

  private static long day(double year) {
    return (long) DayNumber.fromDecimalYear(year);
  }

  /**
   * Events of a file: {@code {"lanes": [...], "events": [{"id", "lane", "title", "start",
   * "end"?}]}} or the list alone; dates are years or ISO dates.
   */
  public static BenchData read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      JsonElement root = JsonParser.parseReader(reader);
      JsonArray events =
          root.isJsonArray()
              ? root.getAsJsonArray()
              : root.getAsJsonObject().getAsJsonArray("events");
      Set<String> lanes = new LinkedHashSet<>();
      List<AxisItem> items = new ArrayList<>(events.size());
      for (JsonElement each : events) {
        JsonObject event = each.getAsJsonObject();
        String lane = event.has("lane") ? event.get("lane").getAsString() : "all";
        lanes.add(lane);
        DateBounds start = date(event.get("start"));
        boolean span = event.has("end") && !event.get("end").isJsonNull();
        long from = start.earliestStart();
        long to = span ? date(event.get("end")).latestEnd() : start.latestEnd();
        items.add(
            item(
                event.get("id").getAsString(),
                lane,
                event.get("title").getAsString(),
                from,
                to,
                span));
      }
      return new BenchData(List.copyOf(lanes), items);
    }
  }

  private static DateBounds date(JsonElement value) {
    String text = value.getAsString();
    boolean isYear = text.matches("-?\\d+");
    return HistoricalDate.parse(isYear ? edtfYear(Long.parseLong(text)) : text).bounds();
  }

  private static String edtfYear(long year) {
    String digits = String.format(java.util.Locale.ROOT, "%04d", Math.abs(year));
    return (digits.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
  }

  private static AxisItem item(
      String id, String lane, String title, long start, long end, boolean span) {
    DateBounds bounds =
        span
            ? new DateBounds(start, start, Math.max(start + 1, end), Math.max(start + 1, end))
            : new DateBounds(start, start, start + 1, start + 1);
    return new AxisItem(
        id,
        List.of(lane),
        new AxisLabel(String.valueOf(DayNumber.yearOf(start)), title, "", ""),
        bounds,
        span,
        importance(id),
        Doubt.SOLID,
        false,
        List.of(),
        "",
        title);
  }

  /** Six in a hundred matter most; the same for the same id. */
  private static int importance(String id) {
    int part = Math.floorMod(id.hashCode() * 0x9E3779B9 >>> 8, 100);
    return part < 6 ? 5 : part < 20 ? 4 : part < 50 ? 3 : part < 80 ? 2 : 1;
  }

  /** The timeline of these events. */
  public TimelineModel model() {
    List<AxisLane> axisLanes = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      String id = lanes.get(i);
      axisLanes.add(
          new AxisLane(id, id, "", id, String.valueOf(i + 1), "lane-" + HUES[i % HUES.length]));
    }
    List<AxisBand> bands = new ArrayList<>();
    for (int century = 16; century < 20; century++) {
      bands.add(
          new AxisBand(
              "c" + century,
              century + "00s",
              "",
              century + "00s",
              String.valueOf(century),
              DayNumber.startOfYear(century * 100L),
              DayNumber.startOfYear(century * 100L + 100),
              century + "00s"));
    }
    return TimelineModel.of(axisLanes, items, bands, List.of(), DayNumber.of(2026, 11, 24));
  }
}
