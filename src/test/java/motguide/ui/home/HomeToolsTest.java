package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Lineage;
import motguide.study.LanguageMode;
import motguide.study.PassingTimelineChoices;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.support.Journey;
import motguide.support.ShippedPack;
import motguide.support.UnkeptStudy;
import motguide.time.DayNumber;
import motguide.timeline.AxisLane;
import motguide.timeline.Viewport;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;
import motguide.ui.navigation.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tools of the timeline by their keys. */
@ExtendWith(ApplicationExtension.class)
final class HomeToolsTest {
  private static final EventId BOOK = new EventId("clark-fujimoto-1991");

  private final Library library = ShippedPack.library();
  private final TimelineDesk desk = new TimelineDesk(new PassingTimelineChoices());
  private final Study study = UnkeptStudy.of(library);
  private HomeScreen home;

  @Start
  void start(Stage stage) {
    Fonts.load();
    Settings settings = Settings.initial(LanguageMode.JA_EN).withReducedMotion(true);
    Journey journey = new Journey(library, settings);
    home =
        new HomeScreen(
            journey.surroundings(),
            words -> words.contains("和") ? Set.of() : Set.of(BOOK),
            () -> 7L,
            desk,
            study,
            List::of);
    Scene scene = new Scene(home.node(), 1280, 720);
    Stylesheets.dress(scene, settings);
    stage.setScene(scene);
    stage.show();
    home.show(Place.Timeline.at(BOOK));
    home.focusFirst();
  }

  @Test
  void aNoteAndABookmarkAreOneKeyAway(FxRobot robot) {
    robot.type(KeyCode.B, KeyCode.N);
    robot.write("see ch 3 b");
    robot.clickOn("#note-bookmark");
    assertThat(study.jottings().note(BOOK)).isEqualTo("see ch 3 b");
    assertThat(study.jottings().isMarked(BOOK)).as("set by key, taken away by button").isFalse();
  }

  @Test
  void aTypedYearIsGoneToAndThenWhatWasFoundIsSelected(FxRobot robot) {
    robot.interact(() -> home.axis().select(null));
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.write("1950").push(KeyCode.ENTER);
    Viewport view = home.axis().getViewport();
    assertThat(DayNumber.decimalYear(view.centreDay())).isCloseTo(1950.5, within(0.1));
    assertThat(home.axis().visibleSpanYearsProperty().get()).isCloseTo(10, within(0.5));
    assertThat(selected()).isNull();
    robot.push(KeyCode.ENTER);
    assertThat(selected()).isEqualTo(BOOK);
  }

  @Test
  void aLineageDimsTheRestUntilEscape(FxRobot robot) {
    Lineage lineage = Lineage.of(library, BOOK);
    robot.write("a");
    assertThat(home.axis().hitsProperty().get().byId()).hasSize(lineage.ids().size());
    assertThat(text(robot, "#home-lineage")).contains(Integer.toString(lineage.ancestors().size()));
    robot.push(KeyCode.ESCAPE);
    assertThat(home.axis().hitsProperty().get().searching()).isFalse();
    assertThat(selected()).as("the first Esc ends the lineage only").isEqualTo(BOOK);
  }

  @Test
  void theYearOfAnEventIsListedAndItsNeighboursWithArrows(FxRobot robot) {
    robot.write("y");
    ListView<?> list = robot.lookup("#home-list").query();
    assertThat(list.getItems()).isNotEmpty();
    assertThat(list.isFocused()).isTrue();
    assertThat(list.getAccessibleText()).startsWith("1991");
    robot.push(KeyCode.LEFT);
    assertThat(list.getAccessibleText()).startsWith("1990");
    robot.push(KeyCode.ESCAPE);
    assertThat(list.getScene()).isNull();
    assertThat(selected()).isEqualTo(BOOK);
  }

  @Test
  void noYearInAListIsCut(FxRobot robot) {
    robot.interact(() -> home.listYear(2000));
    WaitForAsyncUtils.waitForFxEvents();
    List<Label> years =
        robot.lookup(".event-list-year").queryAllAs(Label.class).stream()
            .filter(Label::isVisible)
            .toList();
    assertThat(years).hasSizeGreaterThan(3);
    assertThat(years)
        .allSatisfy(
            year ->
                assertThat(year.getWidth())
                    .as(year.getText())
                    .isGreaterThanOrEqualTo(year.prefWidth(-1) - 0.5));
  }

  @Test
  void everyControlIsReachedByTab(FxRobot robot) {
    Scene scene = home.node().getScene();
    Set<Node> wanted = new HashSet<>();
    for (String id :
        List.of(
            "#home-search",
            "#home-theme",
            "#home-zoom-out",
            "#home-zoom-in",
            "#home-fit",
            "#home-view",
            "#home-table",
            ".timeline-view",
            ".timeline-overview",
            "#event-cards")) {
      wanted.add(robot.lookup(id).query());
    }
    wanted.addAll(robot.lookup(".home-lane").queryAll());
    wanted.addAll(robot.lookup(".event-link").queryAll());
    Set<Node> met = new HashSet<>();
    for (int i = 0; i < 60 && !met.containsAll(wanted); i++) {
      robot.push(KeyCode.TAB);
      met.add(scene.getFocusOwner());
    }
    assertThat(met).containsAll(wanted);
  }

  @Test
  void theTableTakesTheKeyboardAndGivesItBackWithoutSelectingAnything(FxRobot robot) {
    robot.interact(() -> home.axis().select(null));
    robot.write("v");
    assertThat(robot.lookup(".event-table .table-view").query().isFocused()).isTrue();
    assertThat(selected()).isNull();
    robot.push(KeyCode.DOWN);
    assertThat(selected()).as("the arrow selects").isNotNull();
    robot.write("v");
    assertThat(home.axis().isFocused()).isTrue();
    robot.write("y");
    assertThat(robot.lookup("#home-list").queryAll()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadAsADateIsSaidAsItIsTyped(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.interact(() -> home.search("昭和65"));
    assertThat(text(robot, ".home-found")).contains("昭和65");
    robot.interact(() -> home.search("昭和650"));
    assertThat(text(robot, ".home-found")).contains("昭和650");
    robot.interact(() -> home.search("昭和60"));
    assertThat(text(robot, ".home-found")).contains("1985");
  }

  @Test
  void theMenuOfAnEventSelectsItAndItsToolsActOnIt(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> {
          ContextMenu menu =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .findFirst()
                  .orElseThrow();
          assertThat(menu.getItems()).filteredOn(item -> !item.isDisable()).hasSizeGreaterThan(5);
          menu.getItems().get(4).fire();
          menu.hide();
        });
    assertThat(robot.lookup("#home-list").queryAll()).isNotEmpty();
    assertThat(selected()).isEqualTo(BOOK);
  }

  @Test
  void whatIsUnderWayIsSaidToAScreenReader(FxRobot robot) {
    robot.write("a");
    assertThat(home.axis().getAccessibleHelp()).isEqualTo(text(robot, "#home-lineage"));
    robot.push(KeyCode.ESCAPE);
    assertThat(home.axis().getAccessibleHelp()).isEmpty();
  }

  @Test
  void yearsAreMeasuredBetweenTheMarkedAndTheSelectedEvent(FxRobot robot) {
    robot.write("m");
    robot.push(KeyCode.HOME);
    String measured = text(robot, "#home-measure");
    assertThat(measured).contains("→").contains("年");
    assertThat(selected()).isNotEqualTo(BOOK);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#home-measure").queryAll()).isEmpty();
  }

  @Test
  void anotherLensKeepsSelectionAndView(FxRobot robot) {
    Viewport before = home.axis().getViewport();
    robot.interact(() -> desk.lensProperty().set(Lens.KIND));
    assertThat(home.axis().getModel().lanes()).hasSize(7);
    assertThat(selected()).isEqualTo(BOOK);
    assertThat(home.axis().getViewport()).isEqualTo(before);
  }

  @Test
  void japaneseErasAreShownAndKept(FxRobot robot) {
    robot.interact(() -> desk.keep(desk.choicesProperty().get().withJapaneseEras(true)));
    assertThat(home.axis().japaneseErasProperty().get()).isTrue();
  }

  @Test
  void theLaneOfTheSelectedEventMovesByKeysAndIsFoundThereAgain(FxRobot robot) {
    assertThat(lanes()).startsWith("policy", "eu", "us", "ideas");
    robot.push(KeyCode.CONTROL, KeyCode.UP);
    assertThat(lanes()).startsWith("policy", "eu", "ideas", "us");
    assertThat(selected()).isEqualTo(BOOK);
    assertThat(desk.choicesProperty().get().lanesOf("place").order()).isEqualTo(lanes());
    robot.interact(() -> desk.lensProperty().set(Lens.KIND));
    robot.interact(() -> desk.lensProperty().set(Lens.PLACE));
    assertThat(lanes()).startsWith("policy", "eu", "ideas", "us");
  }

  @Test
  void aCollapsedLaneOpensForTheEventThatIsAskedFor(FxRobot robot) {
    robot.push(KeyCode.D);
    assertThat(home.axis().collapsedLanes()).containsExactly("ideas");
    assertThat(desk.choicesProperty().get().lanesOf("place").collapsed()).containsExactly("ideas");
    robot.interact(() -> home.axis().select("mit-research-program-1962"));
    assertThat(home.axis().collapsedLanes()).containsExactly("ideas");
    robot.interact(() -> home.axis().select(BOOK.value()));
    assertThat(home.axis().collapsedLanes()).isEmpty();
  }

  @Test
  void lanesAreDraggedIntoAnotherOrder(FxRobot robot) {
    Node us = lane(robot, "lane-us");
    Node policy = lane(robot, "lane-policy");
    robot.drag(robot.offset(us, 0, 0), MouseButton.PRIMARY);
    robot.dropTo(robot.offset(policy, 0, -policy.getLayoutBounds().getHeight() / 4));
    assertThat(lanes()).startsWith("us", "policy", "eu");
  }

  private static Node lane(FxRobot robot, String styleClass) {
    return robot.lookup(".timeline-lane." + styleClass).query();
  }

  private List<String> lanes() {
    return home.axis().getModel().lanes().stream().map(AxisLane::id).toList();
  }

  private @Nullable EventId selected() {
    return ((Place.Timeline) home.place()).selected();
  }

  private static String text(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return ((Label) node).getText();
  }
}
