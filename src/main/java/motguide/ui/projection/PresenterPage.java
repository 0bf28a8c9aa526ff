package motguide.ui.projection;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import motguide.content.Library;
import motguide.lecture.LectureSession;
import motguide.study.ProjectionChoices;
import motguide.ui.kit.Wording;

/** The page of the lecturer’s window without the window, as for a picture of it. */
public final class PresenterPage {
  private PresenterPage() {}

  /** The page for a lecture as it is now. */
  public static Parent of(Library library, Wording wording, LectureSession session) {
    PresenterController controller = controller(library, wording, session);
    Parent page = PresenterWindow.load(controller, wording);
    controller.setScreens(wording.text("presenter.screen", "1920", "1080"), true);
    return page;
  }

  /** What stands behind the page. */
  static PresenterController controller(Library library, Wording wording, LectureSession session) {
    LectureKeys keys = new LectureKeys(session, library, BoardDesk.NONE, new NoWindows());
    return new PresenterController(
        library, wording, session, keys, BoardDesk.NONE, AudienceLook.USUAL, new UsualSize());
  }

  /** The same with all scenes as pictures, every one made. */
  public static Parent overviewOf(
      Library library, Wording wording, LectureSession session, double emPx) {
    SceneOverview all =
        new SceneOverview(
            library,
            wording,
            session.now().tour(),
            AudienceLook.USUAL,
            emPx,
            scene -> {},
            () -> {});
    all.open(session.now().lecturer().scene());
    all.stop();
    all.makeAll();
    Parent page = of(library, wording, session);
    ((BorderPane) page).setCenter(all);
    return page;
  }

  private static final class NoWindows implements LectureDesk {
    @Override
    public void swapScreens() {}

    @Override
    public void overview() {}

    @Override
    public void swapLanguages() {}
  }

  private static final class UsualSize implements PresenterController.NotesSize {
    @Override
    public int px() {
      return ProjectionChoices.INITIAL.notesPx();
    }

    @Override
    public void keep(int px) {}
  }
}
