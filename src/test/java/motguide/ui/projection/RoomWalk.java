package motguide.ui.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.kit.Wording;
import motguide.ui.vote.HandCountBoards;

/** Every scene of every shipped tour on the screen of the room, laid out, one after the other. */
final class RoomWalk {
  static final List<Theme> THEMES =
      List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_LIGHT, Theme.CONTRAST_DARK);
  static final List<LanguageMode> MODES = List.of(LanguageMode.values());

  private static final Library LIBRARY = ShippedPack.library();

  /** What is done with the view at a scene; gives what is wrong there. */
  interface Check {
    List<String> faults(AudienceView view);
  }

  private final AudienceView view;
  private final LanguageMode mode;

  /** A walk on a screen of so many pixels. */
  RoomWalk(LanguageMode mode, int width, int height) {
    this.mode = mode;
    view =
        ScreenPicture.onFx(
            () -> {
              AudienceView made =
                  new AudienceView(LIBRARY, new Wording(mode), new HandCountBoards(() -> LIBRARY));
              ScreenPicture.scene(new StackPane(made), Settings.initial(mode), width, height);
              return made;
            });
  }

  /** The pack that is walked through. */
  static Library library() {
    return LIBRARY;
  }

  /** Every scene as it begins. */
  static Stream<Lecture> scenes() {
    return LIBRARY.pack().tours().stream().flatMap(RoomWalk::scenesOf);
  }

  private static Stream<Lecture> scenesOf(Tour tour) {
    return Stream.iterate(0, scene -> scene < tour.scenes().size(), scene -> scene + 1)
        .map(scene -> Lecture.of(tour, scene).after(new Command.Start(), Instant.EPOCH));
  }

  /** Shows every look of every scene and gathers what is wrong. */
  List<String> faults(AudienceLook look, Function<Lecture, List<Lecture>> looks, Check check) {
    return ScreenPicture.onFx(
        () -> {
          List<String> faults = new ArrayList<>();
          view.setLook(look);
          scenes()
              .flatMap(scene -> looks.apply(scene).stream())
              .forEach(
                  lecture -> {
                    show(lecture);
                    String where =
                        lecture.tour().id() + " " + (lecture.lecturer().scene() + 1) + " " + mode;
                    check
                        .faults(view)
                        .forEach(
                            fault ->
                                faults.add(
                                    where
                                        + " "
                                        + look.theme()
                                        + " "
                                        + look.floorPx()
                                        + " "
                                        + told(lecture)
                                        + ": "
                                        + fault));
                  });
          return faults;
        });
  }

  private static String told(Lecture lecture) {
    var board = lecture.lecturer().board();
    return board == null ? lecture.lecturer().hidden().toString() : board.toString();
  }

  private void show(Lecture lecture) {
    view.show(lecture.tour(), lecture.projected());
    Parent root = view.getScene().getRoot();
    root.applyCss();
    root.layout();
  }
}
