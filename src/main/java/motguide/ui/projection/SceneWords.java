package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.content.LinkedEvent;
import motguide.content.LocalizedText;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.lecture.Blind;
import motguide.lecture.Digression;
import motguide.lecture.Outlook;
import motguide.time.DateFormatter;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The three things one screen says – a year, a name, one sentence – and what stands around them,
 * with whatever is to be guessed left out.
 *
 * @param tour name of the tour
 * @param position number of the scene, from 1
 * @param count how many scenes there are
 * @param year when, as short as can be
 * @param lane the lane of the event; null while it is to be guessed
 * @param name the short name of the event
 * @param second the title in the second language; empty for none
 * @param secondShort the short name in the second language; empty for none
 * @param sentence the one sentence; empty for none
 * @param focus the events in play, the one in big type first
 * @param hidden what is left out
 */
record SceneWords(
    String tour,
    int position,
    int count,
    String year,
    @Nullable Lane lane,
    String name,
    String second,
    String secondShort,
    String sentence,
    List<EventId> focus,
    Blind hidden) {

  private static final int MOST_LINKED = 6;
  private static final int LATIN_WORD = 4;
  private static final int WIDE_WORD = 3;
  private static final int LONGEST_JA = 26;
  private static final int LONGEST_EN = 70;

  /** Copies the list. */
  SceneWords {
    focus = List.copyOf(focus);
  }

  /** The words for an outlook on a tour. */
  static SceneWords of(Library library, Wording wording, Tour tour, Outlook outlook) {
    Scene scene = tour.scenes().get(outlook.scene());
    Digression digression = outlook.digression();
    EventId elsewhere = digression == null ? null : digression.event();
    boolean away = elsewhere != null && library.has(elsewhere);
    Event event = library.event(away && elsewhere != null ? elsewhere : scene.focus().getFirst());
    Blind hidden = outlook.hidden();
    Lane lane = library.lane(event.lane());
    boolean laneHidden = hidden.lanes().contains(lane.id());
    boolean nameHidden = hidden.names() || laneHidden;
    String unknown = wording.text("projection.unknown");
    return new SceneWords(
        wording.first(tour.title()),
        outlook.scene() + 1,
        tour.scenes().size(),
        hidden.dates()
            ? unknown
            : DateFormatter.of(wording.language().locale()).compact(event.date()),
        laneHidden ? null : lane,
        nameHidden ? unknown : wording.first(event.shortName()),
        nameHidden ? "" : wording.second(event.title()).orElse(""),
        nameHidden ? "" : wording.second(event.shortName()).orElse(""),
        sentence(wording, away ? markOf(event) : Optional.of(scene.sentence()), event, hidden),
        away ? linked(library, event) : scene.focus(),
        hidden);
  }

  private static Optional<LocalizedText> markOf(Event event) {
    LocalizedText mark = event.mark();
    return mark == null || mark.ja().length() > LONGEST_JA || mark.en().length() > LONGEST_EN
        ? Optional.empty()
        : Optional.of(mark);
  }

  /** The sentence, but for one that would give away the year or the name to be guessed. */
  private static String sentence(
      Wording wording, Optional<LocalizedText> text, Event event, Blind hidden) {
    String sentence = text.map(wording::first).orElse("");
    boolean tellsName =
        tells(sentence, wording.first(event.shortName()))
            || tells(sentence, wording.first(event.title()));
    boolean tellsDate = sentence.chars().filter(Character::isDigit).count() >= 4;
    boolean tells = (hidden.names() && tellsName) || (hidden.dates() && tellsDate);
    boolean inHiddenLane = hidden.lanes().contains(event.lane());
    return tells || inHiddenLane ? "" : sentence;
  }

  /** Whether a sentence has a word of a name in it: four Latin letters or three others. */
  private static boolean tells(String sentence, String name) {
    String said = sentence.toLowerCase(Locale.ROOT);
    String kept = name.toLowerCase(Locale.ROOT);
    for (int length : new int[] {LATIN_WORD, WIDE_WORD}) {
      for (int i = 0; i + length <= kept.length(); i++) {
        String part = kept.substring(i, i + length);
        boolean word = part.chars().allMatch(Character::isLetterOrDigit);
        boolean wide = part.chars().anyMatch(Character::isIdeographic) || part.matches("[ァ-ヺー]+");
        boolean whole = length == LATIN_WORD && part.matches("[a-z0-9]+");
        if (word && (wide || whole) && said.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<EventId> linked(Library library, Event event) {
    List<EventId> focus = new ArrayList<>(List.of(event.id()));
    library.linksOf(event.id()).stream()
        .map(LinkedEvent::other)
        .map(Event::id)
        .distinct()
        .limit(MOST_LINKED)
        .forEach(focus::add);
    return focus;
  }
}
