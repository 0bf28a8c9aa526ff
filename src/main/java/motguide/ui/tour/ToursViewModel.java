package motguide.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motguide.content.EventId;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.time.DateFormatter;
import motguide.tour.DraftText;
import motguide.tour.FittedTour;
import motguide.tour.OwnTours;
import motguide.tour.SceneDraft;
import motguide.tour.TourDraft;
import motguide.ui.kit.Messages;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/**
 * Which tour and scene is being worked on, and what is done to them. Every change is kept at once;
 * the last change of order or number can be taken back until something else is changed.
 */
final class ToursViewModel {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Library library;
  private final Wording wording;
  private final TourShelf shelf;
  private final @Nullable TimelineExtent shown;
  private final @Nullable EventId selectedEvent;
  private final DateFormatter dates;
  private final ObservableList<TourLine> tours = FXCollections.observableArrayList();
  private final ObservableList<SceneDraft> scenes = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable TourId> tour = new SimpleObjectProperty<>();
  private final IntegerProperty scene = new SimpleIntegerProperty(-1);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private @Nullable Step last;

  /** Where things stood before the last change of order or number. */
  private record Step(OwnTours before, @Nullable TourId tour, int scene) {}

  /**
   * Work on the tours of {@code shelf}.
   *
   * @param shown what is on the timeline; null if it is not the timeline one comes from
   * @param selectedEvent the event selected there; null for none
   */
  ToursViewModel(
      Library library,
      Wording wording,
      TourShelf shelf,
      @Nullable TimelineExtent shown,
      @Nullable EventId selectedEvent) {
    this.library = library;
    this.wording = wording;
    this.shelf = shelf;
    this.shown = shown;
    this.selectedEvent = selectedEvent;
    dates = DateFormatter.of(wording.language().locale());
    tour.subscribe(
        chosen -> {
          scene.set(-1);
          fillScenes();
          // What is added goes after the present scene: most often at the end.
          scene.set(hasView() && isOwn() ? scenes.size() - 1 : Math.min(0, scenes.size() - 1));
          remember();
        });
    fill();
    goOn();
    scene.subscribe(this::remember);
    say(whatWouldBeAdded());
  }

  /** Goes on where the lecturer was last at work; with the first tour at the beginning. */
  private void goOn() {
    Optional<TourShelf.Worked> before = shelf.worked();
    tour.set(
        before
            .map(TourShelf.Worked::tour)
            .filter(id -> tours.stream().anyMatch(line -> line.draft().id().equals(id)))
            .orElse(tours.isEmpty() ? null : tours.getFirst().draft().id()));
    before
        .filter(at -> at.tour().equals(tour.get()) && isIndex(at.scene()))
        .ifPresent(at -> scene.set(at.scene()));
  }

  private void remember() {
    TourId id = tour.get();
    if (id != null) {
      shelf.workAt(id, scene.get());
    }
  }

  /** What the view would be as a scene, and where; empty if there is none to add. */
  private String whatWouldBeAdded() {
    if (shown == null || !isOwn()) {
      return "";
    }
    return ViewScene.of(shown, selectedEvent)
        .map(
            made ->
                wording.text("tours.said.ready", placeToAdd() + 1, nameOf(made.focus().getFirst())))
        .orElse("");
  }

  private int placeToAdd() {
    return scenes.isEmpty() ? 0 : Math.clamp(scene.get() + 1L, 0, scenes.size());
  }

  private String trouble() {
    return switch (shelf.troubleProperty().get()) {
      case TourShelf.Trouble.None() -> "";
      case TourShelf.Trouble.SetAside(String file, String reason) ->
          wording.text("tours.trouble.aside", file, reason);
      case TourShelf.Trouble.TooNew() -> wording.text("tours.trouble.too-new");
      case TourShelf.Trouble.NotKept(String reason) ->
          wording.text("tours.trouble.not-kept", reason);
    };
  }

  /** Own tours first, as they are what one comes for. */
  private void fill() {
    List<TourLine> lines = new ArrayList<>();
    shelf.ownProperty().get().tours().forEach(own -> lines.add(new TourLine(own, null)));
    for (Tour each : library.pack().tours()) {
      lines.add(new TourLine(TourDraft.copy(each, each.id(), DraftText.of(each.title())), each));
    }
    tours.setAll(lines);
    fillScenes();
  }

  private void fillScenes() {
    scenes.setAll(line().map(found -> found.draft().scenes()).orElse(List.of()));
  }

  // What is worked on.

  ObservableList<TourLine> tours() {
    return tours;
  }

  ObservableList<SceneDraft> scenes() {
    return scenes;
  }

  /** The tour being worked on; null for none. */
  ObjectProperty<@Nullable TourId> tourProperty() {
    return tour;
  }

  /** The index of the scene being worked on; -1 for none. */
  IntegerProperty sceneProperty() {
    return scene;
  }

  /** What has just been done, or is wrong; empty for nothing. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether the last change can be taken back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  Optional<TourLine> line() {
    TourId id = tour.get();
    return tours.stream().filter(each -> each.draft().id().equals(id)).findFirst();
  }

  /** Whether the tour may be changed: it is the lecturer’s own. */
  boolean isOwn() {
    return line().map(TourLine::isOwn).orElse(false);
  }

  Optional<SceneDraft> current() {
    int index = scene.get();
    return index >= 0 && index < scenes.size() ? Optional.of(scenes.get(index)) : Optional.empty();
  }

  /** Whether there is a view that can be added. */
  boolean hasView() {
    return shown != null;
  }

  // Tours.

  /** Begins a tour from nothing. */
  void newTour() {
    OwnTours own = shelf.ownProperty().get();
    String title = wording.text("tours.untitled", own.tours().size() + 1);
    TourDraft made =
        new TourDraft(
            own.freshId(), DraftText.EMPTY.with(wording.language(), title), null, List.of());
    change(own.with(made), made.id(), -1, wording.text("tours.said.new", title));
  }

  /** Copies the tour being worked on, to be changed. */
  void duplicate() {
    line().ifPresent(this::duplicate);
  }

  private void duplicate(TourLine from) {
    OwnTours own = shelf.ownProperty().get();
    DraftText title = from.draft().title();
    DraftText copied = new DraftText(copied(title, Language.JA), copied(title, Language.EN));
    Tour shipped = from.shipped();
    TourDraft made =
        shipped == null
            ? new TourDraft(own.freshId(), copied, from.draft().copyOf(), from.draft().scenes())
            : TourDraft.copy(shipped, own.freshId(), copied);
    change(own.with(made), made.id(), 0, wording.text("tours.said.copied", titleOf(made)));
  }

  private static String copied(DraftText title, Language language) {
    String text = title.in(language);
    return text.isBlank() ? "" : new Messages(language).text("tours.copy-of", text);
  }

  /** Takes the tour away, if it is the lecturer’s own. */
  void deleteTour() {
    line()
        .filter(TourLine::isOwn)
        .ifPresent(
            gone ->
                change(
                    shelf.ownProperty().get().without(gone.draft().id()),
                    null,
                    -1,
                    wording.text("tours.said.deleted", titleOf(gone.draft()))));
  }

  /** Calls the tour something else. */
  void setTitle(Language language, String title) {
    edit(own -> own.withTitle(own.title().with(language, title)));
  }

  /** The title in the reader’s language, or in the other if there is none. */
  String titleOf(TourDraft draft) {
    String title = draft.title().readIn(wording.language());
    return title.isBlank() ? draft.id().value() : title;
  }

  // Scenes.

  /** Adds what is on the timeline after the present scene; begins a tour if there is none. */
  void addView() {
    if (shown == null) {
      return;
    }
    Optional<SceneDraft> made = ViewScene.of(shown, selectedEvent);
    if (made.isEmpty()) {
      say(wording.text("tours.said.no-event"));
      return;
    }
    if (!isOwn()) {
      newTour();
    }
    int at = placeToAdd();
    restructure(
        own -> own.adding(at, made.get()),
        at,
        wording.text("tours.said.added", at + 1, nameOf(made.get().focus().getFirst())));
  }

  /** Shows at the present scene what is on the timeline now; its words stay. */
  void replaceView() {
    SceneDraft now = current().orElse(null);
    if (shown == null || now == null) {
      return;
    }
    ViewScene.of(shown, selectedEvent)
        .ifPresentOrElse(
            view ->
                restructure(
                    own ->
                        own.replacing(
                            scene.get(),
                            new SceneDraft(
                                now.id(),
                                view.view(),
                                view.focus(),
                                now.sentence(),
                                now.notes(),
                                now.seconds(),
                                now.question())),
                    scene.get(),
                    wording.text("tours.said.replaced", scene.get() + 1)),
            () -> say(wording.text("tours.said.no-event")));
  }

  /** Moves the present scene by one up or down, if it can go there. */
  void moveBy(int step) {
    move(scene.get(), scene.get() + step);
  }

  /** Moves a scene to another place, if both are there. */
  void move(int from, int to) {
    if (from != to && isIndex(from) && isIndex(to)) {
      restructure(
          own -> own.moving(from, to), to, wording.text("tours.said.moved", from + 1, to + 1));
    }
  }

  private boolean isIndex(int index) {
    return index >= 0 && index < scenes.size();
  }

  /** Takes the present scene away. */
  void deleteScene() {
    int index = scene.get();
    if (isIndex(index)) {
      restructure(
          own -> own.without(index),
          Math.min(index, scenes.size() - 2),
          wording.text("tours.said.scene-deleted", index + 1));
    }
  }

  void setSentence(Language language, String sentence) {
    editScene(now -> now.withSentence(now.sentence().with(language, sentence)));
  }

  void setNotes(Language language, String notes) {
    editScene(now -> now.withNotes(now.notes().with(language, notes)));
  }

  /** Plans the present scene for so many seconds; out of range is brought into it. */
  void setSeconds(int seconds) {
    editScene(
        now ->
            now.withSeconds(
                Math.clamp(seconds, SceneDraft.LEAST_SECONDS, SceneDraft.MOST_SECONDS)));
  }

  void setQuestion(@Nullable QuestionId question) {
    editScene(now -> now.withQuestion(question));
  }

  /** The questions on the events of the present scene, and the one it has. */
  List<QuestionId> questions() {
    List<QuestionId> all = new ArrayList<>();
    current()
        .ifPresent(
            now -> {
              for (EventId event : now.focus()) {
                if (library.has(event)) {
                  library.questionsOn(event).stream()
                      .map(Question::id)
                      .filter(id -> !all.contains(id))
                      .forEach(all::add);
                }
              }
              QuestionId chosen = now.question();
              if (chosen != null && !all.contains(chosen)) {
                all.addFirst(chosen);
              }
            });
    return all;
  }

  // What is said of them.

  /** The prompt of a question; its id if the pack does not have it. */
  String promptOf(QuestionId id) {
    return library.pack().questions().stream()
        .filter(question -> question.id().equals(id))
        .map(question -> wording.first(question.prompt()))
        .findFirst()
        .orElse(wording.text("tours.lack.question", id.value()));
  }

  /** The name of an event; its id if the pack does not have it. */
  String nameOf(EventId id) {
    return library.has(id)
        ? wording.first(library.event(id).shortName())
        : wording.text("tours.lack.event", id.value());
  }

  /** What a scene is called in the list: its sentence, or its event as long as it has none. */
  String headOf(SceneDraft draft) {
    String sentence = draft.sentence().readIn(wording.language());
    return sentence.isBlank() ? nameOf(draft.focus().getFirst()) : sentence;
  }

  /** The years and events of a scene. */
  String factsOf(SceneDraft draft) {
    return dates.compact(draft.view())
        + " · "
        + String.join(
            wording.text("tours.facts.between"), draft.focus().stream().map(this::nameOf).toList());
  }

  /** What of the tour the pack does not have; empty for nothing. */
  List<String> lacks() {
    return line()
        .map(
            found -> FittedTour.of(found.draft(), library).lacks().stream().map(this::say).toList())
        .orElse(List.of());
  }

  private String say(FittedTour.Lack lack) {
    String kind =
        switch (lack) {
          case FittedTour.Lack.NoEvent _ -> "no-event";
          case FittedTour.Lack.NoScene _ -> "no-scene";
          case FittedTour.Lack.NoQuestion _ -> "no-question";
        };
    return wording.text("tours.lacks." + kind, lack.scene(), lack.id());
  }

  /** Whether the scene names something the pack does not have. */
  boolean isLacking(SceneDraft draft) {
    return !draft.equals(mended(draft)) || draft.focus().stream().noneMatch(library::has);
  }

  /** Whether something of the tour can be mended by leaving out what the pack does not have. */
  boolean canMend() {
    return isOwn() && scenes.stream().anyMatch(each -> !each.equals(mended(each)));
  }

  /**
   * Leaves out what the pack does not have; a scene of which nothing would be left stays as it is.
   */
  void mend() {
    if (canMend()) {
      restructure(own -> own.mapping(this::mended), scene.get(), wording.text("tours.said.mended"));
    }
  }

  private SceneDraft mended(SceneDraft draft) {
    List<EventId> left = draft.focus().stream().filter(library::has).toList();
    QuestionId asked = draft.question();
    boolean known =
        asked != null
            && library.pack().questions().stream().anyMatch(each -> each.id().equals(asked));
    return draft
        .withFocus(left.isEmpty() ? draft.focus() : left)
        .withQuestion(known ? asked : null);
  }

  /** How many scenes the tour has and how long it takes, to the second. */
  String total() {
    int seconds = scenes.stream().mapToInt(SceneDraft::seconds).sum();
    return wording.text(
        "tours.total",
        scenes.size(),
        seconds / SECONDS_PER_MINUTE,
        String.format(Locale.ROOT, "%02d", seconds % SECONDS_PER_MINUTE));
  }

  // Changing and keeping.

  private void say(String sentence) {
    String wrong = trouble();
    message.set(wrong.isEmpty() ? sentence : wrong);
  }

  private void change(OwnTours changed, @Nullable TourId open, int index, String said) {
    last = new Step(shelf.ownProperty().get(), tour.get(), scene.get());
    undoable.set(true);
    show(changed, open, index);
    say(said);
  }

  private void show(OwnTours changed, @Nullable TourId open, int index) {
    shelf.keep(changed);
    fill();
    tour.set(open == null && !tours.isEmpty() ? tours.getFirst().draft().id() : open);
    scene.set(-1);
    scene.set(Math.min(index < 0 && !scenes.isEmpty() ? 0 : index, scenes.size() - 1));
  }

  private void restructure(UnaryOperator<TourDraft> how, int index, String said) {
    line()
        .filter(TourLine::isOwn)
        .ifPresent(
            found -> {
              TourDraft changed = how.apply(found.draft());
              change(shelf.ownProperty().get().with(changed), changed.id(), index, said);
            });
  }

  private void editScene(UnaryOperator<SceneDraft> how) {
    int index = scene.get();
    if (isIndex(index)) {
      edit(own -> own.replacing(index, how.apply(own.scenes().get(index))));
    }
  }

  /** Changes words in place: what is selected stays. */
  private void edit(UnaryOperator<TourDraft> how) {
    TourLine found = line().filter(TourLine::isOwn).orElse(null);
    if (found == null) {
      return;
    }
    TourDraft changed = how.apply(found.draft());
    if (changed.equals(found.draft())) {
      return;
    }
    last = null;
    undoable.set(false);
    shelf.keep(shelf.ownProperty().get().with(changed));
    tours.set(tours.indexOf(found), new TourLine(changed, null));
    for (int i = 0; i < scenes.size(); i++) {
      if (!scenes.get(i).equals(changed.scenes().get(i))) {
        scenes.set(i, changed.scenes().get(i));
      }
    }
    say("");
  }

  /** Takes the last change of order or number back. */
  void undo() {
    Step step = last;
    if (step != null) {
      last = null;
      undoable.set(false);
      show(step.before(), step.tour(), step.scene());
      say(wording.text("tours.said.undone"));
    }
  }
}
