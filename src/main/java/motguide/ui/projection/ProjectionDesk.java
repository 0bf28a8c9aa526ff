package motguide.ui.projection;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Action;
import motguide.lecture.KeyTable;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.study.ProjectionChoiceStore;
import motguide.study.ProjectionChoices;
import motguide.ui.navigation.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * All that a lecture needs beside the pack, and the lecture that is on. Called on the JavaFX
 * thread.
 */
public final class ProjectionDesk implements LectureWindows.Choices {
  private final ProjectionChoiceStore store;
  private final DisplayList displays;
  private final BoardDesk boards;
  private final Function<Library, List<Tour>> tours;
  private final InstantSource clock;
  private final Consumer<LectureSession> begun;
  private ProjectionChoices choices;
  private Function<Surroundings, Optional<Region>> lastTime = surroundings -> Optional.empty();
  private @Nullable LectureWindows running;

  /**
   * @param tours the tours on offer for a pack, each with at least one scene
   * @param clock tells how long a lecture has been on
   * @param begun hears of every session before its first step, for a log
   */
  public ProjectionDesk(
      ProjectionChoiceStore store,
      DisplayList displays,
      BoardDesk boards,
      Function<Library, List<Tour>> tours,
      InstantSource clock,
      Consumer<LectureSession> begun) {
    this.store = store;
    this.displays = displays;
    this.boards = boards;
    this.tours = tours;
    this.clock = clock;
    this.begun = begun;
    choices = store.load();
  }

  /** A desk for the tours of the pack, without boards and without a log. */
  public static ProjectionDesk plain(
      ProjectionChoiceStore store, DisplayList displays, InstantSource clock) {
    return new ProjectionDesk(
        store, displays, BoardDesk.NONE, library -> library.pack().tours(), clock, session -> {});
  }

  @Override
  public ProjectionChoices now() {
    return choices;
  }

  @Override
  public void change(UnaryOperator<ProjectionChoices> edit) {
    ProjectionChoices changed = edit.apply(choices);
    if (!changed.equals(choices)) {
      choices = changed;
      store.save(changed);
    }
  }

  @Override
  public KeyTable keys() {
    Map<Action, List<String>> changes = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      List<String> changed = choices.keys().get(action.code());
      if (changed != null) {
        changes.put(action, changed);
      }
    }
    return KeyTable.of(changes);
  }

  /** Keeps which key does what. */
  void keep(KeyTable table) {
    Map<String, List<String>> changes = new TreeMap<>();
    table.changes().forEach((action, keys) -> changes.put(action.code(), keys));
    change(kept -> kept.withKeys(changes));
  }

  /** The tours on offer. */
  List<Tour> tours(Library library) {
    return tours.apply(library);
  }

  /**
   * Puts something over the tours on the page from which a lecture starts.
   *
   * @param pane what is told of the lecture before; empty for nothing
   */
  public void openWith(Function<Surroundings, Optional<Region>> pane) {
    lastTime = pane;
  }

  /** What is told of the lecture before. */
  Optional<Region> lastTime(Surroundings surroundings) {
    return lastTime.apply(surroundings);
  }

  DisplayList displays() {
    return displays;
  }

  BoardDesk boards() {
    return boards;
  }

  /** The lecture that is on, if any. */
  public Optional<LectureWindows> running() {
    return Optional.ofNullable(running);
  }

  /**
   * Lets a clicker reach the lecture from a window of the guide as well: while something is
   * projected, its two keys are the lecture’s.
   */
  public void listenIn(Scene window) {
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          LectureWindows lecture = running;
          boolean clicker =
              event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
          if (clicker && lecture != null && lecture.session().now().on()) {
            event.consume();
            lecture.keys().press(event.getCode());
          }
        });
  }

  /**
   * Begins a tour at a scene; instead of the lecture that is on, if one is.
   *
   * @param ended hears where it was when its windows closed
   */
  LectureWindows begin(Surroundings surroundings, Tour tour, int scene, Consumer<Lecture> ended) {
    if (running != null) {
      running.close();
    }
    LectureSession session = new LectureSession(Lecture.of(tour, scene), clock);
    begun.accept(session);
    LectureWindows windows =
        new LectureWindows(
            surroundings.library(),
            surroundings.wording(),
            session,
            displays,
            boards,
            this,
            surroundings.settings().getValue(),
            () -> {
              running = null;
              ended.accept(session.now());
            });
    running = windows;
    change(kept -> kept.withTour(tour.id().value()));
    windows.open();
    return windows;
  }
}
