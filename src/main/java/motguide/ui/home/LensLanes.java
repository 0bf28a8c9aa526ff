package motguide.ui.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import motguide.content.Card;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.EventType;
import motguide.content.Lane;
import motguide.content.LaneHue;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.timeline.AxisLane;
import motguide.ui.kit.LaneStyle;
import motguide.ui.kit.Wording;

/** The lanes of a lens, and which of them an event stands in. */
final class LensLanes {
  private static final String OTHER = "other";

  private final Library library;
  private final Wording wording;
  private final Lens lens;
  private final Map<EventId, Set<String>> themesByEvent = new HashMap<>();
  private final List<AxisLane> lanes = new ArrayList<>();

  /** The lanes of {@code lens}. */
  LensLanes(Library library, Wording wording, Lens lens) {
    this.library = library;
    this.wording = wording;
    this.lens = lens;
    switch (lens) {
      case PLACE -> library.pack().lanes().forEach(this::addPlace);
      case THEME -> addThemes();
      case KIND -> {
        for (EventType type : EventType.values()) {
          add(type.code(), wording.text("home.type." + type.code()), "", hue(lanes.size()));
        }
      }
      case CERTAINTY -> {
        for (Certainty certainty : Certainty.values()) {
          add(
              certainty.code(),
              wording.text("evidence.certainty." + certainty.code()),
              "",
              LaneHue.POLICY);
        }
      }
    }
  }

  private void addPlace(Lane lane) {
    lanes.add(
        new AxisLane(
            lane.id().value(),
            wording.first(lane.name()),
            wording.second(lane.name()).orElse(""),
            wording.first(lane.shortName()),
            wording.first(lane.seal()),
            LaneStyle.of(lane.hue())));
  }

  private void addThemes() {
    Map<LocalizedText, String> ids = new HashMap<>();
    for (Card card : library.pack().cards()) {
      LocalizedText theme = card.theme();
      String id = ids.get(theme);
      if (id == null) {
        id = "theme-" + ids.size();
        ids.put(theme, id);
        add(id, wording.first(theme), wording.second(theme).orElse(""), hue(ids.size() - 1));
      }
      for (EventId event : card.events()) {
        themesByEvent.computeIfAbsent(event, e -> new LinkedHashSet<>()).add(id);
      }
    }
    add(OTHER, wording.text("home.lens.theme.other"), "", LaneHue.POLICY);
  }

  /** The hues in turn, and grey once they are used up. */
  private static LaneHue hue(int index) {
    LaneHue[] hues = {LaneHue.US, LaneHue.EUROPE, LaneHue.IDEAS, LaneHue.JAPAN};
    return index < hues.length ? hues[index] : LaneHue.POLICY;
  }

  private void add(String id, String name, String second, LaneHue hue) {
    lanes.add(new AxisLane(id, name, second, name, seal(name), LaneStyle.of(hue)));
  }

  /** One character of a Japanese name, two of an English one. */
  private String seal(String name) {
    int length = wording.language() == Language.JA ? 1 : Math.min(2, name.length());
    return name.substring(0, length).toUpperCase(Locale.ROOT);
  }

  /** The lanes, from top to bottom. */
  List<AxisLane> lanes() {
    return List.copyOf(lanes);
  }

  /** The ids of the lanes that the event stands in; at least one. */
  List<String> of(Event event) {
    return switch (lens) {
      case PLACE -> List.of(event.lane().value());
      case THEME -> List.copyOf(themesByEvent.getOrDefault(event.id(), Set.of(OTHER)));
      case KIND -> List.of(event.type().code());
      case CERTAINTY -> List.of(event.certainty().code());
    };
  }
}
