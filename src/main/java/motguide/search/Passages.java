package motguide.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Scene;
import motguide.content.School;
import motguide.content.SchoolId;
import motguide.content.Source;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.time.DateBounds;
import motguide.time.DateFormatter;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** What can be found in each thing of a pack, the weightiest first. */
final class Passages {
  private final Library library;
  private final RubyReadings readings;
  private final Map<SchoolId, School> schools = new HashMap<>();
  private final Map<TourId, Tour> tours = new HashMap<>();

  Passages(Library library) {
    this.library = library;
    readings = new RubyReadings(library.pack().cards());
    library.pack().schools().forEach(school -> schools.put(school.id(), school));
    library.pack().tours().forEach(tour -> tours.put(tour.id(), tour));
  }

  /** The cards alone. */
  List<Target> cards() {
    return library.pack().cards().stream()
        .<Target>map(card -> new Target.OnCard(card.id()))
        .toList();
  }

  /** Everything, kind by kind. */
  List<Target> everything() {
    List<Target> all = new ArrayList<>();
    library.pack().events().forEach(event -> all.add(new Target.OnEvent(event.id())));
    all.addAll(cards());
    library.pack().eras().forEach(era -> all.add(new Target.OnEra(era.id())));
    library.pack().schools().forEach(school -> all.add(new Target.OnSchool(school.id())));
    for (Tour tour : library.pack().tours()) {
      for (int i = 0; i < tour.scenes().size(); i++) {
        all.add(new Target.OnScene(tour.id(), i));
      }
    }
    library.pack().sources().forEach(source -> all.add(new Target.OnSource(source.id())));
    return all;
  }

  /** The texts of {@code target}. */
  List<Passage> of(Target target) {
    List<Passage> passages = new ArrayList<>();
    switch (target) {
      case Target.OnEvent on -> addEvent(passages, library.event(on.event()));
      case Target.OnCard on -> addCard(passages, library.card(on.card()));
      case Target.OnEra on -> addEra(passages, library.era(on.era()));
      case Target.OnSchool on -> addSchool(passages, school(on));
      case Target.OnScene on -> addScene(passages, on);
      case Target.OnSource on -> addSource(passages, library.source(on.source()));
      case Target.OnNote _ -> throw new IllegalArgumentException("not in the pack: " + target);
    }
    passages.sort(Comparator.comparingInt(passage -> -passage.field().weight()));
    return passages;
  }

  /** When {@code target} happened; null for things without a date. */
  @Nullable DateBounds dates(Target target) {
    return switch (target) {
      case Target.OnEvent on -> library.event(on.event()).date().bounds();
      case Target.OnEra on -> library.era(on.era()).date().bounds();
      case Target.OnSchool on -> {
        HistoricalDate founded = school(on).founded();
        yield founded == null ? null : founded.bounds();
      }
      case Target.OnCard on -> null;
      case Target.OnScene on -> null;
      case Target.OnSource on -> null;
      case Target.OnNote on -> null;
    };
  }

  /** What {@code target} counts by itself, so that the backbone comes before the details. */
  int importance(Target target) {
    return target instanceof Target.OnEvent on ? library.event(on.event()).importance() : 0;
  }

  private School school(Target.OnSchool on) {
    return Objects.requireNonNull(schools.get(on.school()));
  }

  private void addEvent(List<Passage> to, Event event) {
    add(to, Field.NAME, event.shortName());
    add(to, Field.OTHER_NAME, event.title());
    readings
        .of(event.shortName().ja())
        .ifPresent(reading -> to.add(new Passage(Field.READING, reading)));
    readings
        .of(event.title().ja())
        .ifPresent(reading -> to.add(new Passage(Field.OTHER_READING, reading)));
    addDate(to, event.date());
    add(to, Field.CONTEXT, library.lane(event.lane()).name());
    add(to, Field.TEXT, event.summary());
    add(to, Field.TEXT, event.certaintyNote());
  }

  private void addCard(List<Passage> to, Card card) {
    add(to, Field.NAME, card.term());
    to.add(new Passage(Field.READING, card.reading()));
    add(to, Field.OTHER_NAME, card.aka());
    add(to, Field.CONTEXT, card.theme());
    add(to, Field.TEXT, card.definition());
    add(to, Field.TEXT, card.explanation());
    add(to, Field.TEXT, card.why());
    add(to, Field.TEXT, card.misconception());
    if (card.rivals() != null) {
      add(to, Field.TEXT, card.rivals().title());
      for (Account account : card.rivals().accounts()) {
        add(to, Field.TEXT, account.name());
        add(to, Field.TEXT, account.text());
      }
    }
  }

  private void addEra(List<Passage> to, Era era) {
    add(to, Field.NAME, era.name());
    add(to, Field.OTHER_NAME, era.shortName());
    readings.of(era.name().ja()).ifPresent(reading -> to.add(new Passage(Field.READING, reading)));
    addDate(to, era.date());
    add(to, Field.TEXT, era.summary());
  }

  private void addSchool(List<Passage> to, School school) {
    add(to, Field.NAME, school.university());
    add(to, Field.NAME, school.programme());
    readings
        .of(school.university().ja() + " " + school.programme().ja())
        .ifPresent(reading -> to.add(new Passage(Field.READING, reading)));
    add(to, Field.OTHER_NAME, school.former());
    add(to, Field.CONTEXT, school.prefecture());
    add(to, Field.CONTEXT, school.degree());
    add(to, Field.TEXT, school.foundedNote());
    add(to, Field.TEXT, school.statusNote());
  }

  private void addScene(List<Passage> to, Target.OnScene on) {
    Tour tour = Objects.requireNonNull(tours.get(on.tour()));
    Scene scene = tour.scenes().get(on.index());
    add(to, Field.NAME, scene.sentence());
    add(to, Field.CONTEXT, tour.title());
    add(to, Field.TEXT, scene.notes());
  }

  private static void addSource(List<Passage> to, Source source) {
    to.add(new Passage(Field.NAME, source.title()));
    if (!source.authors().isEmpty()) {
      to.add(new Passage(Field.OTHER_NAME, String.join(", ", source.authors())));
    }
    addPlain(to, source.container());
    addPlain(to, source.publisher());
    addPlain(to, source.issued());
  }

  private static void addDate(List<Passage> to, HistoricalDate date) {
    for (Language language : Language.values()) {
      addPlain(to, DateFormatter.of(language.locale()).full(date));
    }
  }

  private static void addPlain(List<Passage> to, @Nullable String text) {
    if (text != null) {
      to.add(new Passage(Field.CONTEXT, text));
    }
  }

  private static void add(List<Passage> to, Field field, @Nullable LocalizedText text) {
    if (text != null) {
      Collections.addAll(to, Passage.both(field, text));
    }
  }
}
