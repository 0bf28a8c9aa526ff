package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SceneOverviewTest {
  private static final double EM = 16;

  private final Library library = ShippedPack.library();
  private final Tour tour = library.pack().tours().getFirst();
  private final List<String> done = new ArrayList<>();

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  private SceneOverview open(LanguageMode mode, int scene) {
    return ScreenPicture.onFx(
        () -> {
          SceneOverview all =
              new SceneOverview(
                  library,
                  new Wording(mode),
                  tour,
                  AudienceLook.USUAL,
                  EM,
                  index -> done.add("to " + index),
                  () -> done.add("closed"));
          Scene made = ScreenPicture.scene(all, Settings.initial(mode), 1280, 620);
          made.getRoot().applyCss();
          made.getRoot().layout();
          all.open(scene);
          all.stop();
          made.getRoot().applyCss();
          made.getRoot().layout();
          return all;
        });
  }

  private static TextField field(SceneOverview all) {
    return (TextField) all.lookup("#find-scene");
  }

  private static void press(SceneOverview all, KeyCode... codes) {
    ScreenPicture.onFx(
        () -> {
          for (KeyCode code : codes) {
            Event.fireEvent(
                field(all),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          }
          return null;
        });
  }

  private static void write(SceneOverview all, String words) {
    ScreenPicture.onFx(
        () -> {
          field(all).setText(words);
          all.applyCss();
          all.layout();
          return null;
        });
  }

  private static List<SceneTile> tiles(SceneOverview all) {
    return ScreenPicture.onFx(
        () -> all.lookupAll(".scene-tile").stream().map(SceneTile.class::cast).toList());
  }

  @Test
  void everySceneHasAPictureUnlikeThoseOfTheOthers() {
    SceneOverview all = open(LanguageMode.JA_EN, 0);
    ScreenPicture.onFx(
        () -> {
          all.makeAll();
          return null;
        });
    Set<Integer> pictures = new HashSet<>();
    for (SceneTile tile : tiles(all)) {
      Image image = ((ImageView) tile.lookup(".image-view")).getImage();
      assertThat(image).isNotNull();
      assertThat(image.getWidth()).isEqualTo(15 * EM);
      pictures.add(ScreenPicture.onFx(() -> pixels(image)));
    }
    assertThat(pictures).hasSize(tour.scenes().size());
  }

  private static int pixels(Image image) {
    int hash = 1;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        hash = 31 * hash + image.getPixelReader().getArgb(x, y);
      }
    }
    return hash;
  }

  @Test
  void aPictureIsWhatTheRoomSees() {
    SceneThumbs thumbs =
        ScreenPicture.onFx(
            () -> {
              SceneThumbs made =
                  new SceneThumbs(
                      library, new Wording(LanguageMode.JA_EN), tour, AudienceLook.USUAL, 320);
              while (made.of(8).get() == null) {
                assertThat(made.makeOne()).isTrue();
              }
              return made;
            });
    Image picture = thumbs.of(8).get();
    assertThat(picture).isNotNull();
    // The year of 1991 is in the colour of its lane, large, at the top left; the ground is dark.
    assertThat(brightPixels(picture, 16, 22, 70, 60)).isGreaterThan(300);
    assertThat(brightPixels(picture, 4, 4, 12, 170)).isZero();
  }

  private static int brightPixels(Image image, int left, int top, int right, int bottom) {
    return ScreenPicture.onFx(
        () -> {
          int bright = 0;
          for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
              bright += image.getPixelReader().getColor(x, y).getBrightness() > 0.6 ? 1 : 0;
            }
          }
          return bright;
        });
  }

  @Test
  void arrowsGoFromPictureToPictureAndEnterToTheScene() {
    SceneOverview all = open(LanguageMode.JA_EN, 2);
    press(all, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ENTER);
    assertThat(done).containsExactly("to 3");
    press(all, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.ENTER);
    assertThat(done).last().isEqualTo("to 0");
  }

  @Test
  void downGoesToThePictureBelow() {
    SceneOverview all = open(LanguageMode.JA_EN, 0);
    List<SceneTile> tiles = tiles(all);
    int below =
        tiles.stream()
            .filter(tile -> tile.getLayoutY() > tiles.getFirst().getLayoutY())
            .findFirst()
            .orElseThrow()
            .index();
    press(all, KeyCode.DOWN, KeyCode.ENTER, KeyCode.UP, KeyCode.ENTER);
    assertThat(done).containsExactly("to " + below, "to 0");
  }

  @ParameterizedTest
  @CsvSource({
    "JA_EN, 三条, 13",
    "JA_EN, sanjo, 13",
    "EN_JA, さんじょう, 13",
    "EN_JA, 三条, 13",
    "EN_JA, ＡＰＯＬＬＯ, 2",
    "JA_EN, 1991, 8",
    "JA_EN, 12, 11"
  })
  void whatIsTypedLeavesTheScenesItFits(LanguageMode mode, String words, int scene) {
    SceneOverview all = open(mode, 5);
    write(all, words);
    press(all, KeyCode.ENTER);
    assertThat(done).containsExactly("to " + scene);
  }

  @Test
  void wordsOfNoSceneAreTold() {
    SceneOverview all = open(LanguageMode.EN_JA, 0);
    write(all, "zzzz");
    press(all, KeyCode.ENTER);
    assertThat(done).isEmpty();
    assertThat(field(all).getAccessibleText()).isEqualTo("No scene has these words.");
  }

  @Test
  void theFieldTellsWhichSceneIsChosen() {
    SceneOverview all = open(LanguageMode.EN_JA, 0);
    press(all, KeyCode.RIGHT);
    assertThat(field(all).getAccessibleText()).startsWith("2 1914").contains("14 scenes");
    for (Node tile : tiles(all)) {
      assertThat(tile.getAccessibleText()).isNotBlank();
    }
  }

  @Test
  void escapeTakesItAway() {
    press(open(LanguageMode.JA_EN, 0), KeyCode.ESCAPE);
    assertThat(done).containsExactly("closed");
  }

  @ParameterizedTest
  @CsvSource({"100", "150"})
  void theChosenSceneIsInSightThoughNotAllFit(int percent) {
    SceneOverview all =
        ScreenPicture.onFx(
            () -> {
              SceneOverview made =
                  new SceneOverview(
                      library,
                      new Wording(LanguageMode.JA_EN),
                      tour,
                      AudienceLook.USUAL,
                      EM * percent / 100,
                      index -> {},
                      () -> {});
              Settings settings = Settings.initial(LanguageMode.JA_EN).withTextPercent(percent);
              Scene scene = ScreenPicture.scene(made, settings, 1000, 420);
              for (int round = 0; round < 2; round++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
              }
              made.open(13);
              made.stop();
              for (int round = 0; round < 2; round++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
              }
              return made;
            });
    double bottom =
        ScreenPicture.onFx(
            () -> {
              SceneTile last = tiles(all).getLast();
              return last.localToScene(last.getLayoutBounds()).getMaxY();
            });
    assertThat(bottom).isLessThanOrEqualTo(420 + 1);
  }

  private static void type(SceneOverview all, String letter) {
    ScreenPicture.onFx(
        () -> {
          Event.fireEvent(
              field(all),
              new KeyEvent(
                  KeyEvent.KEY_TYPED,
                  letter,
                  letter,
                  KeyCode.UNDEFINED,
                  false,
                  false,
                  false,
                  false));
          return null;
        });
  }

  @Test
  void theLetterThatOpensItIsNotTypedIntoIt() {
    SceneOverview all = open(LanguageMode.JA_EN, 4);
    type(all, "g");
    assertThat(field(all).getText()).isEmpty();
    press(all, KeyCode.A);
    type(all, "a");
    assertThat(field(all).getText()).isEqualTo("a");
  }
}
