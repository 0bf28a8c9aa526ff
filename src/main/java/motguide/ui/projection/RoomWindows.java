package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import motguide.lecture.Display;
import org.jspecify.annotations.Nullable;

/** The windows that show what the room sees: one for each screen that is to show it. */
final class RoomWindows {
  private final Function<Boolean, AudienceWindow> maker;
  private final List<AudienceWindow> open = new ArrayList<>();

  /**
   * No window as yet.
   *
   * @param maker makes one that is not shown, told whether it is a further one
   */
  RoomWindows(Function<Boolean, AudienceWindow> maker) {
    this.maker = maker;
  }

  /** Has as many windows as there are screens to fill, but fills none yet. */
  void count(int screens) {
    while (open.size() > screens) {
      open.removeLast().close();
    }
    while (open.size() < screens) {
      open.add(maker.apply(!open.isEmpty()));
    }
  }

  /**
   * Fills the screens, one window each; see {@link #count}.
   *
   * @return whether a window had to be moved
   */
  boolean fill(List<Display> screens) {
    boolean moved = false;
    for (int i = 0; i < screens.size(); i++) {
      moved |= open.get(i).fill(screens.get(i));
    }
    return moved;
  }

  /** Does something with each picture of the lecture. */
  void forEach(Consumer<AudienceView> action) {
    open.forEach(window -> action.accept(window.view()));
  }

  /** The first window, which has the keyboard if the lecturer’s is not shown; null for none. */
  @Nullable AudienceWindow first() {
    return open.isEmpty() ? null : open.getFirst();
  }

  /** Every window, the first one first. */
  List<AudienceWindow> all() {
    return List.copyOf(open);
  }

  /** Their stages. */
  List<Stage> stages() {
    return open.stream().map(AudienceWindow::stage).toList();
  }
}
