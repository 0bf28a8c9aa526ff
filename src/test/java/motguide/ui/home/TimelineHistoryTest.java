package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.study.LanguageMode;
import motguide.study.PassingTimelineChoices;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import motguide.ui.shell.GuideShell;
import motguide.ui.shell.OverlayMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every jump on the timeline can be taken back, in one step and exactly. */
final class TimelineHistoryTest {
  private static final EventId BOOK = new EventId("clark-fujimoto-1991");

  /** Made by the first test and begun anew by each: a guide takes its time. */
  private static @Nullable Guide shared;

  private static final EventId EARLY = new EventId("ponts-et-chaussees-1747");

  @BeforeAll
  static void startToolkit() {
    ScreenPicture.startToolkit();
  }

  /** The guide with its timeline only, in a scene without a window. */
  private static final class Guide implements OverlayMaker {
    private final Library library = ShippedPack.library();
    private final TimelineDesk desk = new TimelineDesk(new PassingTimelineChoices());
    private final GuideShell shell;

    Guide() {
      Settings settings = Settings.initial(LanguageMode.JA_EN).withReducedMotion(true);
      shell =
          new GuideShell(
              library,
              (kind, surroundings) ->
                  new HomeScreen(
                      surroundings,
                      words -> Set.of(EARLY),
                      () -> 7L,
                      desk,
                      UnkeptStudy.of(library),
                      List::of),
              this,
              settings,
              new Unkept(settings));
      ScreenPicture.scene(shell.node(), settings, 1440, 900);
      begin();
    }

    /** The last seventy years with the book selected. */
    void begin() {
      desk.lensProperty().set(Lens.PLACE);
      shell.goTo(Place.Timeline.at(BOOK));
      home().axis().foldedProperty().set(false);
      refresh();
      home()
          .axis()
          .showRange(
              new AxisRange(DayNumber.fromDecimalYear(1957), DayNumber.fromDecimalYear(2026)));
      refresh();
    }

    HomeScreen home() {
      return (HomeScreen) shell.screen().orElseThrow();
    }

    Place place() {
      return home().place();
    }

    void refresh() {
      Scene scene = shell.node().getScene();
      for (int i = 0; i < 3; i++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        layoutAll(scene.getRoot());
      }
    }

    /** Parts of the axis are not managed: they are laid out when a pulse comes, or here. */
    private static void layoutAll(Parent parent) {
      parent.layout();
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child instanceof Parent inner) {
          layoutAll(inner);
        }
      }
    }

    <T extends Node> T find(String selector, Class<T> type) {
      return shell.node().lookupAll(selector).stream()
          .filter(node -> type.isInstance(node) && node.isVisible())
          .map(type::cast)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + selector));
    }

    void enterInSearch(String words) {
      TextField search = find("#home-search", TextField.class);
      search.setText(words);
      search.fireEvent(new ActionEvent());
    }

    void type(String letter) {
      home()
          .axis()
          .fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    void press(Node node, KeyCode code) {
      node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Override
    public Overlay search(Surroundings surroundings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Overlay shortcuts(Surroundings surroundings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Overlay export(Surroundings surroundings, TimelineExtent shown) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Overlay tours(
        Surroundings surroundings, @Nullable TimelineExtent shown, @Nullable EventId selected) {
      throw new UnsupportedOperationException();
    }
  }

  private static Guide guide() {
    Guide guide = shared;
    if (guide == null) {
      guide = new Guide();
      shared = guide;
    }
    guide.begin();
    return guide;
  }

  private record Unkept(Settings settings) implements SettingsStore {
    @Override
    public Settings load() {
      return settings;
    }

    @Override
    public void save(Settings changed) {}
  }

  private static void mouse(Node target, Node hit, double x, double y, int clicks) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      fire(target, hit, type, x, y, clicks);
    }
  }

  private static void fire(
      Node target, Node hit, EventType<MouseEvent> type, double x, double y, int clicks) {
    Point2D scene = target.localToScene(x, y);
    target.fireEvent(
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            clicks == 0,
            new PickResult(hit, scene.getX(), scene.getY())));
  }

  private static DynamicTest jump(String name, Consumer<Guide> doing) {
    return jump(name, guide -> {}, doing);
  }

  private static DynamicTest jump(String name, Consumer<Guide> first, Consumer<Guide> doing) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            ScreenPicture.onFx(
                () -> {
                  Guide guide = guide();
                  first.accept(guide);
                  Place before = guide.place();
                  doing.accept(guide);
                  guide.refresh();
                  Place after = guide.place();
                  assertThat(after).as("the jump leads elsewhere").isNotEqualTo(before);
                  guide.shell.back();
                  guide.refresh();
                  assertThat(guide.place()).as("back in one step").isEqualTo(before);
                  guide.shell.forward();
                  guide.refresh();
                  assertThat(guide.place()).as("and forward again").isEqualTo(after);
                  return true;
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyJumpIsTakenBackInOneStep() {
    return Stream.of(
        jump("a typed date", guide -> guide.enterInSearch("1950")),
        jump("a search hit", guide -> guide.enterInSearch("橋")),
        jump("fit all", guide -> guide.press(guide.home().axis(), KeyCode.DIGIT0)),
        jump("the button for all", guide -> guide.find("#home-fit", Button.class).fire()),
        jump("fit the selection", guide -> guide.type("f")),
        jump("fit the era", guide -> guide.type("e")),
        jump("the first event", guide -> guide.press(guide.home().axis(), KeyCode.HOME)),
        jump("along an influence", guide -> guide.press(guide.home().axis(), KeyCode.I)),
        jump(
            "a click on the overview",
            guide -> {
              Node strip = guide.find(".timeline-overview", Node.class);
              mouse(strip, strip, 300, 30, 1);
            }),
        jump(
            "the brush",
            guide -> {
              Node strip = guide.find(".timeline-overview", Node.class);
              double x = strip.getLayoutBounds().getWidth() * 0.9;
              fire(strip, strip, MouseEvent.MOUSE_PRESSED, x, 30, 1);
              fire(strip, strip, MouseEvent.MOUSE_DRAGGED, x - 60, 30, 0);
              fire(strip, strip, MouseEvent.MOUSE_DRAGGED, x - 120, 30, 0);
              fire(strip, strip, MouseEvent.MOUSE_RELEASED, x - 120, 30, 0);
            }),
        jump(
            "a double click on nothing",
            guide -> {
              Node axis = guide.home().axis();
              mouse(axis, axis, 400, 130, 2);
            }),
        jump(
            "a double click on an era",
            guide -> {
              Node axis = guide.home().axis();
              mouse(axis, axis, 500, 20, 2);
            }),
        jump("an edge chip", guide -> guide.find(".timeline-edge", Button.class).fire()),
        jump(
            "zooming to a cluster",
            guide -> {
              guide.home().axis().showRange(guide.home().axis().getModel().range());
              guide.refresh();
            },
            guide -> {
              Node cluster = guide.find(".timeline-cluster", Node.class);
              mouse(guide.home().axis(), cluster, 600, 300, 1);
              guide.find(".timeline-list-zoom", Button.class).fire();
            }),
        jump(
            "an event of the same year",
            guide -> {
              guide.home().listYear(1747);
              guide.refresh();
              guide.press(guide.find("#home-list", Node.class), KeyCode.ENTER);
            }),
        jump(
            "another lens",
            guide -> {
              MenuButton menu = guide.find("#home-view", MenuButton.class);
              ((Menu) menu.getItems().getFirst()).getItems().get(2).fire();
            }));
  }

  @Test
  void theLensAndTheFoldsGoBackWithTheView() {
    ScreenPicture.onFx(
        () -> {
          Guide guide = guide();
          Place before = guide.place();
          guide.home().axis().fitAll();
          guide.home().axis().toggleFold();
          guide.desk.lensProperty().set(Lens.KIND);
          guide.refresh();
          guide.shell.back();
          assertThat(guide.place()).isEqualTo(before);
          assertThat(guide.desk.lensProperty().get()).isEqualTo(Lens.PLACE);
          assertThat(guide.home().axis().foldedProperty().get()).isFalse();
          return true;
        });
  }

  @Test
  void whatIsReachedByGoingBackStaysWhenThePanelTakesRoom() {
    ScreenPicture.onFx(
        () -> {
          Guide guide = guide();
          guide.home().axis().select(null);
          guide.refresh();
          Place before = guide.place();
          guide.press(guide.home().axis(), KeyCode.DIGIT0);
          guide.shell.back();
          guide.refresh();
          assertThat(guide.place()).isEqualTo(before);
          double years = guide.home().axis().getViewport().pixelsPerYear();
          guide.home().axis().select(BOOK.value());
          guide.refresh();
          assertThat(guide.home().axis().getViewport().pixelsPerYear()).isEqualTo(years);
          return true;
        });
  }

  @Test
  void aHundredJumpsAreTakenBack() {
    ScreenPicture.onFx(
        () -> {
          Guide guide = guide();
          Place before = guide.place();
          for (int i = 0; i < 100; i++) {
            double year = 1900 + i;
            guide
                .home()
                .axis()
                .zoomToRange(
                    new AxisRange(
                        DayNumber.fromDecimalYear(year), DayNumber.fromDecimalYear(year + 3)));
          }
          for (int i = 0; i < 100; i++) {
            guide.shell.back();
          }
          assertThat(guide.place()).isEqualTo(before);
          return true;
        });
  }
}
