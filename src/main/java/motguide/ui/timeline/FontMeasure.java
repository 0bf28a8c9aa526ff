package motguide.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import motguide.timeline.TextMeasure;

/**
 * Measures text by the widths of its characters, each asked of JavaFX once.
 *
 * <p>JavaFX sets the scripts of our texts without kerning, so that the sum is exact, and adding is
 * a thousand times faster than laying a text out.
 */
final class FontMeasure implements TextMeasure {
  private static final int PAGE = 256;

  private final Probes probes;
  private final Map<Role, Advances> byRole = new EnumMap<>(Role.class);

  FontMeasure(Probes probes) {
    this.probes = probes;
  }

  @Override
  public double width(String text, Role role) {
    Advances advances = byRole.get(role);
    if (advances == null) {
      advances = new Advances(probes.font(role));
      byRole.put(role, advances);
    }
    return advances.width(text);
  }

  /** The widths of the characters of one font. */
  private static final class Advances {
    private final Text sample = new Text();
    private final float[][] pages = new float[Character.MAX_VALUE / PAGE + 1][];

    Advances(Font font) {
      sample.setFont(font);
    }

    double width(String text) {
      double sum = 0;
      for (int i = 0; i < text.length(); i++) {
        char at = text.charAt(i);
        if (Character.isSurrogate(at)) {
          return whole(text);
        }
        sum += width(at);
      }
      return sum;
    }

    private float width(char at) {
      float[] page = pages[at / PAGE];
      if (page == null) {
        page = new float[PAGE];
        pages[at / PAGE] = page;
      }
      if (page[at % PAGE] == 0) {
        page[at % PAGE] = (float) Math.max(1e-3, whole(String.valueOf(at)));
      }
      return page[at % PAGE];
    }

    private double whole(String text) {
      sample.setText(text);
      return sample.getLayoutBounds().getWidth();
    }
  }
}
