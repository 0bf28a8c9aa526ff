package motguide.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import motguide.bench.BenchData;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.support.HistoryTimeline;
import motguide.support.ScreenPicture;
import motguide.support.TimelineWords;
import motguide.time.DayNumber;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.LaneFrame;
import motguide.timeline.Level;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TimelineViewTest {
  private static final String CLARK = "clark-fujimoto-1991";

  @BeforeAll
  static void startToolkit() {
    ScreenPicture.startToolkit();
  }

  /** A timeline in a scene, laid out; on the JavaFX thread. */
  private static TimelineView shown(TimelineModel model, int percent) {
    TimelineView view = new TimelineView(TimelineWords.of(true));
    view.reducedMotionProperty().set(true);
    view.modelProperty().set(model);
    Settings settings =
        Settings.initial(LanguageMode.JA_EN).withTheme(Theme.LIGHT).withTextPercent(percent);
    ScreenPicture.scene(new BorderPane(view), settings, 1440, 800);
    refresh(view);
    return view;
  }

  private static void refresh(TimelineView view) {
    Scene scene = view.getScene();
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      surface(view).layout();
    }
  }

  private static TimelineSurface surface(TimelineView view) {
    return Objects.requireNonNull(
        ((TimelineViewSkin) Objects.requireNonNull(view.getSkin())).surface());
  }

  private static <T> T withHistory(Function<TimelineView, T> work) {
    return ScreenPicture.onFx(() -> work.apply(shown(HistoryTimeline.model(true), 100)));
  }

  private static void doWithHistory(Consumer<TimelineView> work) {
    withHistory(
        view -> {
          work.accept(view);
          return true;
        });
  }

  private static AxisRange years(double from, double to) {
    return new AxisRange(DayNumber.fromDecimalYear(from), DayNumber.fromDecimalYear(to));
  }

  private static void press(TimelineView view, KeyCode code, boolean shift, boolean control) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
  }

  private static void wheel(TimelineView view, double x, double deltaY, boolean shift) {
    Point2D scene = view.localToScene(x, 300);
    view.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            shift,
            false,
            false,
            false,
            false,
            false,
            0,
            deltaY,
            0,
            deltaY,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  @Test
  void everyNameOnScreenHasOneCellWhereTheLayoutPutsIt() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1957, 2026.6));
          refresh(view);
          List<NameCell> cells = surface(view).names().cells();
          List<Shown> names = new ArrayList<>();
          for (LaneFrame lane : Objects.requireNonNull(surface(view).frame()).lanes()) {
            lane.names().stream().filter(name -> name.box().count() == 1).forEach(names::add);
          }
          assertThat(cells).hasSameSizeAs(names).hasSizeGreaterThan(25);
          AxisScale scale = view.scaleProperty().get();
          for (NameCell cell : cells) {
            AxisItem item = Objects.requireNonNull(cell.item());
            double date = scale.x(view.getModel().anchorOf(item));
            boolean flipped =
                cell.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("flipped"));
            double rule =
                flipped ? cell.getLayoutX() + cell.getWidth() - Sizes.RULE : cell.getLayoutX();
            if (!item.span()) {
              assertThat(rule).as(item.id()).isCloseTo(date, within(0.5));
            }
          }
        });
  }

  @Test
  void everyItemInViewHasItsTickAndNothingElseHas() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1957, 2026.6));
          refresh(view);
          AxisScale scale = view.scaleProperty().get();
          int lanes = 0;
          for (LaneFrame lane : Objects.requireNonNull(surface(view).frame()).lanes()) {
            boolean certain =
                lane.names().stream()
                    .map(name -> view.getModel().items().get(name.box().item()))
                    .noneMatch(
                        item ->
                            item.approximate()
                                || item.startIsVague()
                                || item.span()
                                || !item.alternatives().isEmpty());
            NavigableSet<Integer> ticks = new TreeSet<>();
            for (int place = 0; place < lane.index().size(); place++) {
              double x = Math.rint(scale.x(lane.index().anchorAt(place)));
              if (x >= 2 && x < scale.widthPx() - 2) {
                ticks.addAll(List.of((int) x, (int) x + 1));
              }
            }
            double y = surface(view).shape().lanesY() + lane.y() + lane.heightPx() - 7;
            int mark = surface(view).pixels().colourAt(ticks.last(), y);
            Set<Integer> seen = new TreeSet<>();
            for (int x = 2; x < scale.widthPx() - 3; x++) {
              if (surface(view).pixels().colourAt(x, y) == mark) {
                seen.add(x);
              }
            }
            assertThat(seen).as(lane.lane().id()).containsAll(ticks);
            if (certain) {
              lanes++;
              assertThat(seen).as(lane.lane().id()).isEqualTo(ticks);
            }
          }
          assertThat(lanes).isPositive();
        });
  }

  @Test
  void noTextReachesOutOfItsCell() {
    for (int percent : new int[] {100, 130, 175}) {
      for (boolean japanese : new boolean[] {true, false}) {
        ScreenPicture.onFx(
            () -> {
              TimelineView view = shown(HistoryTimeline.model(japanese), percent);
              for (AxisRange range :
                  List.of(years(1780, 2030), years(1957, 2026), years(1996, 2008))) {
                view.zoomToRange(range);
                refresh(view);
                for (NameCell cell : surface(view).names().cells()) {
                  for (Node child : cell.getChildrenUnmodifiable()) {
                    if (child instanceof Text text
                        && text.isVisible()
                        && !text.getText().isEmpty()) {
                      assertThat(text.getBoundsInParent().getMaxX())
                          .as("%s at %s %%", text.getText(), percent)
                          .isLessThanOrEqualTo(cell.getWidth() + 0.6);
                      assertThat(text.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(-0.6);
                    }
                  }
                }
              }
              return true;
            });
      }
    }
  }

  @Test
  void theMeasureAgreesWithWhatJavaFxLaysOut() {
    doWithHistory(
        view -> {
          Probes probes = new Probes(() -> {});
          FontMeasure measure = new FontMeasure(probes);
          Text text = new Text();
          for (AxisItem item : view.getModel().items()) {
            String name = item.label().year() + item.label().name() + item.label().second();
            text.setText(name);
            assertThat(measure.width(name, TextMeasure.Role.LINE))
                .as(name)
                .isCloseTo(text.getLayoutBounds().getWidth(), within(0.1));
          }
        });
  }

  @Test
  void theInstantUnderThePointerStaysUnderTheWheel() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1900, 2020));
          refresh(view);
          Random random = new Random(5);
          double x = 700;
          double canvasX = surface(view).canvasX(x);
          double instant = view.scaleProperty().get().day(canvasX);
          for (int i = 0; i < 60; i++) {
            boolean closer = view.visibleSpanYearsProperty().get() > 60 || random.nextBoolean();
            wheel(view, x, closer && view.visibleSpanYearsProperty().get() > 1 ? 40 : -40, false);
            assertThat(view.scaleProperty().get().x(instant)).isCloseTo(canvasX, within(1.0));
          }
        });
  }

  @Test
  void theWheelZoomsByAFifthANotchAndPansWithShift() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1900, 2000));
          double before = view.getViewport().daysPerPixel();
          wheel(view, 700, 40, false);
          assertThat(before / view.getViewport().daysPerPixel()).isCloseTo(1.2, within(1e-9));
          double centre = view.getViewport().centreDay();
          wheel(view, 700, -40, true);
          assertThat(view.getViewport().centreDay()).isGreaterThan(centre);
        });
  }

  @Test
  void keysDoWhatTheTableSays() {
    doWithHistory(
        view -> {
          view.select(CLARK);
          press(view, KeyCode.RIGHT, false, false);
          AxisItem next = Objects.requireNonNull(view.selectedItem());
          assertThat(next.laneIds()).containsExactly("ideas");
          press(view, KeyCode.LEFT, false, false);
          assertThat(view.selectedIdProperty().get()).isEqualTo(CLARK);
          press(view, KeyCode.DOWN, false, false);
          assertThat(Objects.requireNonNull(view.selectedItem()).laneIds()).containsExactly("jp");
          press(view, KeyCode.HOME, false, false);
          assertThat(view.selectedIdProperty().get()).isEqualTo("prague-engineering-1707");
          press(view, KeyCode.RIGHT, false, true);
          assertThat(view.selectedIdProperty().get()).isEqualTo("ponts-et-chaussees-1747");
          press(view, KeyCode.ESCAPE, false, false);
          assertThat(view.selectedItem()).isNull();
          double zoom = view.getViewport().daysPerPixel();
          press(view, KeyCode.ADD, false, false);
          assertThat(view.getViewport().daysPerPixel()).isCloseTo(zoom / 1.5, within(1e-6));
          press(view, KeyCode.DIGIT0, false, false);
          assertThat(view.visibleSpanYearsProperty().get()).isCloseTo(330, within(1.0));
          press(view, KeyCode.G, false, false);
          assertThat(view.foldedProperty().get()).isTrue();
          view.letterKeysProperty().set(false);
          press(view, KeyCode.G, false, false);
          assertThat(view.foldedProperty().get()).isTrue();
        });
  }

  @Test
  void enterAsksForDetailsOfTheSelectedItem() {
    doWithHistory(
        view -> {
          List<String> asked = new ArrayList<>();
          view.onActivateProperty().set(item -> asked.add(item.id()));
          press(view, KeyCode.ENTER, false, false);
          view.select(CLARK);
          press(view, KeyCode.ENTER, false, false);
          assertThat(asked).containsExactly(CLARK);
        });
  }

  @Test
  void influenceIsFollowedOnAndBack() {
    doWithHistory(
        view -> {
          view.select(CLARK);
          press(view, KeyCode.I, false, false);
          String led = view.selectedIdProperty().get();
          assertThat(led).isNotEqualTo(CLARK);
          assertThat(view.getModel().linksOf(CLARK))
              .anyMatch(link -> link.fromId().equals(CLARK) && link.toId().equals(led));
        });
  }

  @Test
  void selectingNeverZoomsAndBringsIntoTheInnerPart() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(2000, 2020));
          double zoom = view.getViewport().daysPerPixel();
          view.select(CLARK);
          AxisScale scale = view.scaleProperty().get();
          assertThat(view.getViewport().daysPerPixel()).isEqualTo(zoom);
          double x = scale.x(view.getModel().anchorOf(Objects.requireNonNull(view.selectedItem())));
          assertThat(x).isBetween(0.1 * scale.widthPx() - 1, 0.9 * scale.widthPx() + 1);
          Viewport still = view.getViewport();
          view.select(CLARK);
          assertThat(view.getViewport()).isEqualTo(still);
        });
  }

  @Test
  void jumpsAreToldWithWhereTheyCameFrom() {
    doWithHistory(
        view -> {
          List<Jump> jumps = new ArrayList<>();
          view.onJumpProperty().set(jumps::add);
          Viewport before = view.getViewport();
          view.zoomToRange(years(1980, 1990));
          view.panBy(5);
          assertThat(jumps).hasSize(1);
          assertThat(jumps.getFirst().from()).isEqualTo(before);
          assertThat(jumps.getFirst().to().pixelsPerYear()).isGreaterThan(60);
        });
  }

  @Test
  void theWholeIsShownAgainWhenTheWidthChanges() {
    doWithHistory(
        view -> {
          view.fitAll();
          view.resize(view.getWidth() - 368, view.getHeight());
          view.layout();
          surface(view).layout();
          AxisScale scale = view.scaleProperty().get();
          assertThat(scale.x(view.getModel().range().startDay())).isCloseTo(0, within(0.1));
          assertThat(scale.x(view.getModel().range().endDay()))
              .isCloseTo(scale.widthPx(), within(0.1));
        });
  }

  @Test
  void foldingKeepsEveryItemInViewAndSavesRoom() {
    doWithHistory(
        view -> {
          view.fitAll();
          Level unfolded = view.levelProperty().get();
          double before = view.getViewport().pixelsPerYear();
          view.toggleFold();
          view.fitAll();
          assertThat(view.getViewport().pixelsPerYear()).isGreaterThan(before * 1.3);
          assertThat(view.levelProperty().get().isAtLeast(unfolded)).isTrue();
          AxisScale scale = view.scaleProperty().get();
          for (AxisItem item : view.getModel().items()) {
            assertThat(scale.x(view.getModel().anchorOf(item))).isBetween(0.0, scale.widthPx());
          }
        });
  }

  @Test
  void aSearchDimsWhatItDidNotFind() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1957, 2026));
          view.hitsProperty().set(AxisHits.of(Map.of("mit-mot-1981", AxisHits.Part.NONE)));
          refresh(view);
          for (NameCell cell : surface(view).names().cells()) {
            boolean dimmed =
                cell.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("dimmed"));
            assertThat(dimmed)
                .isEqualTo(!Objects.requireNonNull(cell.item()).id().equals("mit-mot-1981"));
          }
          assertThat(surface(view).names().cellFor("mit-mot-1981")).isNotNull();
        });
  }

  @Test
  void theRoleIsAnsweredWithItsAttributes() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1957, 2026));
          view.select(CLARK);
          refresh(view);
          int count = (Integer) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
          assertThat(count).isEqualTo(surface(view).names().cells().size());
          Node first = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
          assertThat((String) first.queryAccessibleAttribute(AccessibleAttribute.TEXT))
              .isNotEmpty();
          for (int i = 0; i < count; i++) {
            Node item = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i);
            assertThat(item.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
            assertThat(item.queryAccessibleAttribute(AccessibleAttribute.INDEX)).isEqualTo(i);
            assertThat(item.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(item.equals(surface(view).names().cellFor(CLARK)));
          }
          Node focus = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
          assertThat(focus).isEqualTo(surface(view).names().cellFor(CLARK));
          assertThat((List<?>) view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
              .hasSize(1);
          assertThat(view.queryAccessibleAttribute(AccessibleAttribute.MULTIPLE_SELECTION))
              .isEqualTo(false);
          assertThat((String) view.queryAccessibleAttribute(AccessibleAttribute.TEXT))
              .contains("製品開発力");
        });
  }

  @Test
  void aScreenReaderOpensAClusterAndSelectsAnItem() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1700, 2030));
          refresh(view);
          ClusterCell cluster = surface(view).names().clusterCells().getFirst();
          assertThat((String) cluster.queryAccessibleAttribute(AccessibleAttribute.TEXT))
              .isNotBlank();
          cluster.executeAccessibleAction(AccessibleAction.FIRE);
          assertThat(surface(view).isListOpen()).isTrue();
          Node item = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1);
          view.executeAccessibleAction(AccessibleAction.SET_SELECTED_ITEMS, List.of(item));
          assertThat(view.selectedItem()).isEqualTo(((NameCell) item).item());
        });
  }

  @Test
  void panningMakesFewCells() {
    ScreenPicture.onFx(
        () -> {
          TimelineView view = shown(BenchData.generated(5_000).model(), 100);
          view.zoomToRange(years(1975, 1985));
          refresh(view);
          for (int i = 0; i < 200; i++) {
            view.panBy(9);
            surface(view).layout();
          }
          int before = surface(view).names().cellsMade();
          for (int i = 0; i < 200; i++) {
            view.panBy(-9);
            surface(view).layout();
          }
          assertThat(surface(view).names().cellsMade() - before).isLessThan(15);
          return true;
        });
  }

  @Test
  void itShowsNoneOneAndAHundredThousandItems() {
    for (int count : new int[] {0, 1, 100_000}) {
      int cells =
          ScreenPicture.onFx(
              () -> {
                TimelineModel model =
                    count == 0 ? TimelineModel.empty() : BenchData.generated(count).model();
                TimelineView view = shown(model, 100);
                view.zoomToRange(count == 1 ? model.range() : years(1975, 1985));
                refresh(view);
                return view.lookupAll(".timeline-name").size();
              });
      assertThat(cells).as("%d items", count).isLessThan(400);
    }
  }

  @Test
  void reducedMotionLeavesNothingMoving() {
    doWithHistory(
        view -> {
          view.zoomToRange(years(1980, 1990));
          assertThat(view.isMoving()).isFalse();
          view.zoomBy(1.2, 300);
          assertThat(view.isMoving()).isFalse();
        });
  }

  @Test
  void aReplacedSkinIsLetGo() throws InterruptedException {
    TimelineView view = withHistory(Function.identity());
    WeakReference<TimelineViewSkin> old =
        ScreenPicture.onFx(
            () -> {
              WeakReference<TimelineViewSkin> reference =
                  new WeakReference<>((TimelineViewSkin) view.getSkin());
              view.setSkin(new TimelineViewSkin(view));
              refresh(view);
              return reference;
            });
    for (int i = 0; i < 50 && old.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(old.get()).isNull();
    assertThat(Platform.isFxApplicationThread()).isFalse();
  }

  @Test
  void disposingTwiceDoesNoHarm() {
    doWithHistory(
        view -> {
          TimelineViewSkin skin = (TimelineViewSkin) Objects.requireNonNull(view.getSkin());
          skin.dispose();
          skin.dispose();
          assertThat(skin.surface()).isNull();
        });
  }

  @Test
  void theOverviewAnswersAsASliderOverTime() {
    doWithHistory(
        view -> {
          OverviewView overview = new OverviewView(view);
          ((BorderPane) view.getScene().getRoot()).setBottom(overview);
          refresh(view);
          view.zoomToRange(years(1980, 2000));
          assertThat((Double) overview.queryAccessibleAttribute(AccessibleAttribute.VALUE))
              .isCloseTo(1990, within(0.1));
          assertThat(overview.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
              .isEqualTo("1980–2000");
          press(overview, KeyCode.END);
          assertThat(view.scaleProperty().get().visible().endDay())
              .isGreaterThan(DayNumber.startOfYear(2029));
        });
  }

  private static void press(OverviewView overview, KeyCode code) {
    overview.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
