package motguide.ui.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.QuestionId;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;
import motguide.quiz.RoundMaker;
import motguide.text.Folding;
import motguide.time.DateFormatter;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a person chooses before a round: what it is about, how many questions, whether to be asked.
 */
final class QuizStartViewModel {
  /** How many questions are on offer; {@link #ALL} for as many as there are. */
  static final List<Integer> COUNTS = List.of(5, 10, 20, Integer.MAX_VALUE);

  /** As many questions as there are. */
  static final int ALL = Integer.MAX_VALUE;

  private static final int MOST_MORE = 20;

  /** How many minutes an examination may take; 0 for as long as one likes. */
  static final List<Integer> MINUTES = List.of(0, 10, 20, 30, 60);

  private static final int MOST_TRIES = 3;

  private final Library library;
  private final Wording wording;
  private final Rounds rounds;
  private final IntSupplier mostADay;
  private final ObjectProperty<About> about = new SimpleObjectProperty<>(About.EVERYTHING);
  private final StringProperty sought = new SimpleStringProperty("");
  private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
  private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(10);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.NOW);
  private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(0);
  private final BooleanProperty fillUp = new SimpleBooleanProperty(false);
  private final ReadOnlyIntegerWrapper available = new ReadOnlyIntegerWrapper();

  /** When a person hears what was right. */
  enum Way {
    /** After each answer. */
    NOW,
    /** After three tries, with hints. */
    TRIES,
    /** When the round is handed in. */
    END;

    /** The word in keys of texts. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Kinds of things a round can be about. */
  enum About {
    /** The whole pack. */
    EVERYTHING,
    /** What is due today. */
    TODAY,
    /** What was answered wrongly the last time. */
    MISTAKES,
    /** An era. */
    ERA,
    /** A lane. */
    LANE,
    /** An event. */
    EVENT,
    /** A card. */
    CARD;

    /** Whether one of several subjects is to be chosen. */
    boolean hasSubjects() {
      return this != EVERYTHING && this != TODAY && this != MISTAKES;
    }

    /** The word in keys of texts. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing a round can be about.
   *
   * @param name in the leading language
   * @param second in the other language, or its date; empty for none
   * @param questions how many there are on it; greater than 0
   * @param folded all its words, for finding it
   */
  record Subject(QuizScope scope, String name, String second, int questions, String folded) {}

  /**
   * The choices before a round.
   *
   * @param mostADay how many claims are asked a day at most
   */
  QuizStartViewModel(Library library, Wording wording, Rounds rounds, IntSupplier mostADay) {
    this.mostADay = mostADay;
    this.library = library;
    this.wording = wording;
    this.rounds = rounds;
    about.subscribe(() -> fill(true));
    sought.subscribe(() -> fill(false));
    subject.subscribe(() -> countAvailable());
    fill(true);
  }

  /** What kind of thing the round is about. */
  ObjectProperty<About> aboutProperty() {
    return about;
  }

  /** What is typed to find a subject. */
  StringProperty soughtProperty() {
    return sought;
  }

  /** The subjects on offer; empty where the round is about everything. */
  ObservableList<Subject> subjects() {
    return subjects;
  }

  /** The chosen subject; null for none. */
  ObjectProperty<@Nullable Subject> subjectProperty() {
    return subject;
  }

  /** How many questions are wanted at most. */
  ObjectProperty<Integer> countProperty() {
    return count;
  }

  /** When what was right is told. */
  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /** How many minutes an examination may take; 0 for as long as one likes. */
  ObjectProperty<Integer> minutesProperty() {
    return minutes;
  }

  private Behaviour behaviour() {
    return switch (way.get()) {
      case NOW -> new Behaviour.Immediate();
      case TRIES -> new Behaviour.Interactive(MOST_TRIES);
      case END ->
          new Behaviour.AtEnd(
              Optional.of(Duration.ofMinutes(minutes.get())).filter(Duration::isPositive));
    };
  }

  /** Whether people are asked how sure they are. */
  BooleanProperty askConfidenceProperty() {
    return rounds.askConfidenceProperty();
  }

  /** How many questions there are on what is chosen. */
  ReadOnlyIntegerProperty availableProperty() {
    return available.getReadOnlyProperty();
  }

  /** Whether questions are made where the pack has too few. */
  BooleanProperty fillUpProperty() {
    return fillUp;
  }

  /** Whether questions could be made for what is chosen: the pack has fewer than are wanted. */
  boolean canFillUp() {
    boolean chosenOnes = about.get() == About.TODAY || about.get() == About.MISTAKES;
    return !chosenOnes
        && scope().isPresent()
        && count.get() != ALL
        && available.get() < count.get();
  }

  /** Whether the round will have made questions. */
  boolean isFilledUp() {
    return fillUp.get() && canFillUp();
  }

  private RoundMaker.Mix mix() {
    return isFilledUp() ? RoundMaker.Mix.FILLED_UP : RoundMaker.Mix.PACK;
  }

  /** How many questions the round would have; at most so many where some are made. */
  int questions() {
    return isFilledUp() ? count.get() : Math.min(available.get(), count.get());
  }

  /** What is chosen; empty while a subject is missing. */
  Optional<QuizScope> scope() {
    Subject chosen = subject.get();
    return switch (about.get()) {
      case EVERYTHING -> Optional.of(new QuizScope.Everything());
      case TODAY -> Optional.of(new QuizScope.Chosen(today()));
      case MISTAKES -> Optional.of(new QuizScope.Chosen(rounds.study().mistakes()));
      case ERA, LANE, EVENT, CARD -> Optional.ofNullable(chosen).map(Subject::scope);
    };
  }

  /** What is due, as long as the day is not full; after that what would be due next. */
  private List<QuestionId> today() {
    List<QuestionId> due = rounds.study().dueQuestionsToday(mostADay.getAsInt());
    return due.isEmpty() ? rounds.study().dueQuestions(MOST_MORE) : due;
  }

  /** The place of a new round on what is chosen; empty if there is nothing to ask. */
  Optional<Place.QuizRound> round() {
    return scope()
        .filter(chosen -> questions() > 0)
        .map(chosen -> rounds.fresh(chosen, questions(), behaviour(), mix()));
  }

  /** Chooses what {@code scope} is about. */
  void choose(QuizScope scope) {
    sought.set("");
    switch (scope) {
      case QuizScope.Everything everything -> about.set(About.EVERYTHING);
      case QuizScope.OnEra era -> about.set(About.ERA);
      case QuizScope.OnLane lane -> about.set(About.LANE);
      case QuizScope.OnEvent event -> about.set(About.EVENT);
      case QuizScope.OnCard card -> about.set(About.CARD);
      case QuizScope.Chosen chosen -> about.set(About.EVERYTHING);
      case QuizScope.InClass asked -> about.set(About.EVERYTHING);
    }
    subjects.stream()
        .filter(each -> each.scope().equals(scope))
        .findFirst()
        .ifPresent(subject::set);
    countAvailable();
  }

  private void fill(boolean forget) {
    if (forget && !sought.get().isEmpty()) {
      sought.set("");
    }
    String wanted = Folding.SOLID.text(sought.get());
    Subject before = subject.get();
    List<Subject> found =
        all().filter(each -> each.questions() > 0 && each.folded().contains(wanted)).toList();
    subjects.setAll(found);
    if (before != null && found.contains(before)) {
      subject.set(before);
    } else {
      subject.set(found.isEmpty() ? null : found.getFirst());
    }
    countAvailable();
  }

  private Stream<Subject> all() {
    DateFormatter dates = DateFormatter.of(wording.language().locale());
    return switch (about.get()) {
      case EVERYTHING, TODAY, MISTAKES -> Stream.empty();
      case ERA ->
          library.pack().eras().stream()
              .map(
                  era ->
                      subject(
                          new QuizScope.OnEra(era.id()), era.name(), dates.compact(era.date())));
      case LANE ->
          library.pack().lanes().stream()
              .map(lane -> subject(new QuizScope.OnLane(lane.id()), lane.name(), ""));
      case EVENT ->
          library.pack().events().stream()
              .map(
                  event ->
                      subject(
                          new QuizScope.OnEvent(event.id()),
                          event.title(),
                          dates.compact(event.date())));
      case CARD ->
          library.pack().cards().stream()
              .map(card -> subject(new QuizScope.OnCard(card.id()), card.term(), card.reading()));
    };
  }

  private Subject subject(QuizScope scope, LocalizedText name, String more) {
    String folded = Folding.SOLID.text(name.ja() + " " + name.en() + " " + more);
    String second = wording.second(name).orElse("");
    boolean reading = scope instanceof QuizScope.OnCard;
    return new Subject(
        scope,
        more.isEmpty() || reading ? wording.first(name) : more + "  " + wording.first(name),
        second,
        rounds.available(scope),
        folded);
  }

  /** Counts again, as answers change what is due and what was missed. */
  void recount() {
    countAvailable();
  }

  private void countAvailable() {
    available.set(scope().map(rounds::available).orElse(0));
  }
}
