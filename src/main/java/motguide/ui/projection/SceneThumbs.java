package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Lecture;
import motguide.lecture.Projected;
import motguide.study.Settings;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Small true pictures of all scenes of a tour: what the room’s screen itself would draw. Made one
 * for each pulse, so that what moves on other screens goes on moving, and kept. For the JavaFX
 * thread.
 */
final class SceneThumbs {
  private static final int ROUNDS = 2;

  private final Tour tour;
  private final AudienceView view;
  private final List<ReadOnlyObjectWrapper<@Nullable Image>> images = new ArrayList<>();
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (!makeOne()) {
            stop();
          }
        }
      };

  /**
   * Pictures of the scenes of {@code tour}, none made yet.
   *
   * @param widthPx how wide each is; they have the shape of a screen
   */
  SceneThumbs(Library library, Wording wording, Tour tour, AudienceLook look, int widthPx) {
    this.tour = tour;
    view = new AudienceView(library, wording, BoardDesk.NONE);
    view.setLook(new AudienceLook(look.theme(), look.floorPx(), true));
    view.setManaged(false);
    view.resize(widthPx, Math.rint(widthPx / Framed.SHAPE));
    // Without a scene of its own the view has no colours.
    Scene scene = new Scene(new Group(view));
    Stylesheets.dress(scene, Settings.initial(wording.mode()).withTheme(look.theme()));
    tour.scenes().forEach(each -> images.add(new ReadOnlyObjectWrapper<>()));
  }

  /** The picture of a scene, live; null until it is made. */
  ReadOnlyObjectProperty<@Nullable Image> of(int scene) {
    return images.get(scene).getReadOnlyProperty();
  }

  /** Goes on making pictures, one for each pulse, until all are made. */
  void start() {
    pulses.start();
  }

  /** Makes no more for now. */
  void stop() {
    pulses.stop();
  }

  /** Makes one picture more; whether there was one to make. */
  boolean makeOne() {
    for (int i = 0; i < images.size(); i++) {
      if (images.get(i).get() == null) {
        images.get(i).set(picture(i));
        return true;
      }
    }
    return false;
  }

  private Image picture(int scene) {
    view.show(tour, new Projected.Shown(Lecture.of(tour, scene).lecturer()));
    // What is made while it is laid out has no colours before the next round.
    for (int round = 0; round < ROUNDS; round++) {
      view.applyCss();
      view.layout();
    }
    return view.snapshot(null, null);
  }
}
