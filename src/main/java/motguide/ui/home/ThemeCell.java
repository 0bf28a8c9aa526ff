package motguide.ui.home;

import javafx.scene.control.ListCell;
import motguide.content.LocalizedText;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A theme in the list of themes; the null theme stands for all of them. */
final class ThemeCell extends ListCell<@Nullable LocalizedText> {
  private final Wording wording;

  ThemeCell(Wording wording) {
    this.wording = wording;
  }

  @Override
  protected void updateItem(@Nullable LocalizedText theme, boolean empty) {
    super.updateItem(theme, empty);
    setText(theme == null ? wording.text("home.theme.all") : wording.first(theme));
  }
}
