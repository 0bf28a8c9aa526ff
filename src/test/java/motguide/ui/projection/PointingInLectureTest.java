package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.Spot;
import motguide.support.ScreenPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** What the lecturer points at with mouse and keys, as the room sees it. */
final class PointingInLectureTest {
  private static final int SCENE = 6;
  private static final double DAY = 1;

  private final GivenLecture lecture = new GivenLecture(SCENE);

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @AfterEach
  void end() {
    lecture.close();
  }

  private static KeyCode keyOf(Tool tool) {
    return switch (tool) {
      case POINTER -> KeyCode.P;
      case SPOTLIGHT -> KeyCode.O;
      case MAGNIFIER -> KeyCode.M;
      case INK -> KeyCode.I;
      case NONE -> throw new IllegalArgumentException();
    };
  }

  /** Where the room sees the pointer, by date; read from what is drawn. */
  private Spot seen(Tool tool) {
    return ScreenPicture.onFx(
        () -> {
          AudienceView room = lecture.room();
          Point2D at =
              switch (tool) {
                case POINTER -> centre(room, ".pointer-dot");
                case MAGNIFIER -> centre(room, ".pointer-rim");
                default -> hole(room);
              };
          return room.spotAt(at.getX(), at.getY());
        });
  }

  private static Point2D centre(AudienceView room, String css) {
    Circle circle = (Circle) room.lookup(css);
    return inView(room, circle, circle.getCenterX(), circle.getCenterY());
  }

  /** The middle of what is not dim, between the two ends of its outline. */
  private static Point2D hole(AudienceView room) {
    Path dim = (Path) room.lookup(".pointer-dim");
    MoveTo start = (MoveTo) dim.getElements().get(5);
    var half = (javafx.scene.shape.ArcTo) dim.getElements().get(6);
    return inView(room, dim, (start.getX() + half.getX()) / 2, start.getY());
  }

  private static Point2D inView(AudienceView room, Node node, double x, double y) {
    return room.sceneToLocal(node.localToScene(x, y));
  }

  private static void same(Spot seen, Spot meant) {
    assertThat(seen.day()).isCloseTo(meant.day(), within(DAY));
    assertThat(seen.height()).isCloseTo(meant.height(), within(0.001));
  }

  @ParameterizedTest
  @CsvSource({
    "POINTER, false", "SPOTLIGHT, false", "MAGNIFIER, false",
    "POINTER, true", "SPOTLIGHT, true", "MAGNIFIER, true"
  })
  void theRoomSeesItAtTheDateUnderTheHandAndItStaysThereWhileOneZooms(Tool tool, boolean inRoom) {
    AudienceView hand = inRoom ? lecture.room() : lecture.picture();
    lecture.press(keyOf(tool));
    Spot meant = lecture.mouse(hand, MouseEvent.MOUSE_MOVED, 0.4, 0.75);
    same(seen(tool), meant);
    double before = lecture.room().ribbon().shown().days();
    lecture.zoomIn(hand, 0.8, 0.75);
    assertThat(lecture.room().ribbon().shown().days()).isLessThan(before);
    same(seen(tool), meant);
  }

  @Test
  void aMagnifierShowsWhatIsUnderItTwiceAsLarge() {
    lecture.press(KeyCode.M);
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_MOVED, 0.4, 0.75);
    ImageView lens = ScreenPicture.onFx(() -> (ImageView) lecture.room().lookup(".pointer-lens"));
    Circle rim = ScreenPicture.onFx(() -> (Circle) lecture.room().lookup(".pointer-rim"));
    assertThat(lens.getBoundsInParent().getCenterX()).isCloseTo(rim.getCenterX(), within(1.0));
    assertThat(lens.getImage().getWidth()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatPointsGoesWithTheHandAndWithItsKey() {
    lecture.press(KeyCode.O);
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_MOVED, 0.4, 0.75);
    assertThat(lecture.room().pointers().isPointing()).isTrue();
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_EXITED, 0.4, 0.75);
    assertThat(lecture.room().pointers().isPointing()).isFalse();
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_MOVED, 0.5, 0.75);
    lecture.press(KeyCode.O);
    assertThat(lecture.room().pointers().isPointing()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Tool.class,
      names = {"POINTER", "SPOTLIGHT", "MAGNIFIER"})
  void itFadesWhenTheHandRestsAndComesBackWhenItMoves(Tool tool) throws Exception {
    lecture.press(keyOf(tool));
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_MOVED, 0.4, 0.75);
    assertThat(lecture.room().pointers().isPointing()).isTrue();
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> ScreenPicture.onFx(() -> !lecture.room().pointers().isPointing()));
    lecture.mouse(lecture.picture(), MouseEvent.MOUSE_MOVED, 0.41, 0.75);
    assertThat(lecture.room().pointers().isPointing()).isTrue();
  }

  /** Draws from place to place and keeps the button down; gives where. */
  private List<Spot> draw(AudienceView hand, double... across) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < across.length; i++) {
      spots.add(
          lecture.mouse(
              hand,
              i == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED,
              across[i],
              0.75 + 0.02 * i));
    }
    return spots;
  }

  private void letGo(AudienceView hand) {
    lecture.mouse(hand, MouseEvent.MOUSE_RELEASED, 0.5, 0.75);
  }

  /** The lines of ink the room sees, by date. */
  private List<List<Spot>> ink() {
    return ScreenPicture.onFx(
        () -> {
          AudienceView room = lecture.room();
          List<List<Spot>> lines = new ArrayList<>();
          for (Node node : room.lookupAll(".ink-line")) {
            List<Double> points = ((Polyline) node).getPoints();
            List<Spot> spots = new ArrayList<>();
            for (int i = 0; i < points.size() && node.getParent().isVisible(); i += 2) {
              Point2D at = inView(room, node, points.get(i), points.get(i + 1));
              spots.add(room.spotAt(at.getX(), at.getY()));
            }
            if (!spots.isEmpty()) {
              lines.add(spots);
            }
          }
          return lines;
        });
  }

  private void sameLine(List<Spot> seen, List<Spot> meant) {
    assertThat(seen).hasSameSizeAs(meant);
    for (int i = 0; i < meant.size(); i++) {
      same(seen.get(i), meant.get(i));
    }
  }

  @Test
  void theRoomSeesALineWhileItIsDrawn() {
    AudienceView hand = lecture.picture();
    lecture.press(KeyCode.I);
    List<Spot> meant = draw(hand, 0.3, 0.4);
    sameLine(ink().getFirst(), meant);
    meant = new ArrayList<>(meant);
    meant.add(lecture.mouse(hand, MouseEvent.MOUSE_DRAGGED, 0.6, 0.8));
    sameLine(ink().getFirst(), meant);
    letGo(hand);
    assertThat(ink()).hasSize(1);
    sameLine(ink().getFirst(), meant);
    assertThat(lecture.session().now().lecturer().ink()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void inkStaysOnItsDatesWhileOneZooms(boolean inRoom) {
    AudienceView hand = inRoom ? lecture.room() : lecture.picture();
    lecture.press(KeyCode.I);
    List<Spot> meant = draw(hand, 0.3, 0.4, 0.5);
    letGo(hand);
    for (int notch = 0; notch < 3; notch++) {
      lecture.zoomIn(hand, 0.7, 0.75);
      sameLine(ink().getFirst(), meant);
    }
    lecture.press(KeyCode.BACK_SPACE);
    sameLine(ink().getFirst(), meant);
  }

  @Test
  void theLastLineIsUndoneAllAreClearedAndTheNextSceneHasNone() {
    AudienceView hand = lecture.picture();
    lecture.press(KeyCode.I);
    List<Spot> first = draw(hand, 0.3, 0.4);
    letGo(hand);
    draw(hand, 0.6, 0.7);
    letGo(hand);
    assertThat(ink()).hasSize(2);
    lecture.press(KeyCode.Z);
    assertThat(ink()).hasSize(1);
    sameLine(ink().getFirst(), first);
    lecture.press(KeyCode.E);
    assertThat(ink()).isEmpty();
    draw(hand, 0.3, 0.4);
    letGo(hand);
    lecture.press(KeyCode.PAGE_DOWN);
    assertThat(ink()).isEmpty();
    lecture.press(KeyCode.PAGE_UP);
    assertThat(ink()).isEmpty();
  }

  @Test
  void aLineBegunOnOneSceneIsNotFinishedOnTheNext() {
    AudienceView hand = lecture.picture();
    lecture.press(KeyCode.I);
    draw(hand, 0.3, 0.4);
    lecture.press(KeyCode.PAGE_DOWN);
    assertThat(ink()).isEmpty();
    lecture.mouse(hand, MouseEvent.MOUSE_DRAGGED, 0.5, 0.75);
    letGo(hand);
    assertThat(ink()).isEmpty();
    assertThat(lecture.session().now().lecturer().ink()).isEmpty();
  }

  @Test
  void aFrozenRoomSeesNoLineBeingDrawn() {
    AudienceView hand = lecture.picture();
    lecture.press(KeyCode.I, KeyCode.S);
    draw(hand, 0.3, 0.4);
    assertThat(ink()).isEmpty();
    letGo(hand);
    assertThat(ink()).isEmpty();
    lecture.press(KeyCode.S);
    assertThat(ink()).hasSize(1);
  }

  @Test
  void inkOfTheAxisIsNotSeenOnAVoteThatLiesOverIt() {
    AudienceView hand = lecture.picture();
    lecture.press(KeyCode.I);
    draw(hand, 0.3, 0.4);
    letGo(hand);
    while (lecture.session().now().lecturer().board() == null) {
      int at = lecture.session().now().lecturer().scene();
      lecture.press(KeyCode.V);
      if (lecture.session().now().lecturer().board() == null) {
        lecture.press(KeyCode.PAGE_DOWN);
        assertThat(lecture.session().now().lecturer().scene()).as("a vote ahead").isNotEqualTo(at);
        draw(hand, 0.3, 0.4);
        letGo(hand);
      }
    }
    assertThat(ink()).isEmpty();
    draw(hand, 0.3, 0.4);
    letGo(hand);
    lecture.press(KeyCode.V);
    assertThat(ink()).hasSize(1);
  }
}
