package motguide.ui.strip;

import motguide.ui.kit.IconShape;
import org.jspecify.annotations.Nullable;

/** How an event stands out on a strip. */
public enum StripSign {
  /** A dot with its year and short name. */
  NAMED(null),
  /** A circle: answered rightly. */
  RIGHT(IconShape.MARU),
  /** A triangle: answered partly. */
  PARTLY(IconShape.SANKAKU),
  /** A cross: answered wrongly. */
  WRONG(IconShape.BATSU),
  /** A dash: not answered. */
  UNANSWERED(IconShape.MINUS);

  private final @Nullable IconShape shape;

  StripSign(@Nullable IconShape shape) {
    this.shape = shape;
  }

  /** The icon it is drawn with; null for a dot with a name. */
  public @Nullable IconShape shape() {
    return shape;
  }

  /** The name in style classes and keys of texts. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
