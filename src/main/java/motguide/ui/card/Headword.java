package motguide.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import motguide.content.Ruby;

/**
 * A headword in display type with readings centred over their stretches. Takes the largest of its
 * sizes at which it fits the width in two lines, or in a few at the smallest sizes.
 *
 * <p>Sizes are multiples of the font size at its place.
 */
final class Headword extends Region {
  private static final String FAMILY = "Shippori Mincho SemiBold";
  private static final String READING_FAMILY = "IBM Plex Sans JP";
  private static final double[] STEPS = {4.75, 4, 3.25, 2.75, 2.25, 1.875, 1.4375};
  private static final double MANY_LINES_FROM = 2.25;
  private static final double LINE = 1.25;
  private static final double BASELINE = 0.96;
  private static final double READING_LINE = 1.15;
  private static final double HANG = 0.4;

  private static final StyleablePropertyFactory<Headword> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<Headword, Font> FONT =
      FACTORY.createFontCssMetaData("-fx-font", headword -> headword.font, Font.getDefault(), true);

  private final SimpleStyleableObjectProperty<Font> font =
      new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
  private final List<List<Ruby>> atoms;
  private final boolean read;
  private final double largest;
  private final Text measure = new Text();

  /**
   * A headword of these stretches.
   *
   * @param spoken what screen readers say
   * @param largestEm no size above this is used
   */
  Headword(List<Ruby> ruby, String spoken, double largestEm) {
    atoms = HeadwordAtoms.of(ruby);
    read = ruby.stream().anyMatch(stretch -> stretch.reading() != null);
    largest = largestEm;
    getStyleClass().add("card-headword");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    font.subscribe(changed -> requestLayout());
  }

  /** A headword in one language without readings. */
  static Headword plain(String word, double largestEm) {
    return new Headword(List.of(new Ruby(word, null)), word, largestEm);
  }

  private record Setting(double em, List<List<Ruby>> lines) {}

  private Setting set(double widthPx) {
    Setting last = null;
    for (double step : STEPS) {
      if (step > largest) {
        continue;
      }
      double size = step * emPx();
      boolean smallest = step == STEPS[STEPS.length - 1];
      boolean fits = atoms.stream().allMatch(atom -> width(atom, size) <= widthPx);
      last = new Setting(size, lines(widthPx, size));
      if (smallest || (fits && last.lines().size() <= (step > MANY_LINES_FROM ? 2 : 3))) {
        return last;
      }
    }
    return last == null ? new Setting(emPx(), lines(widthPx, emPx())) : last;
  }

  private List<List<Ruby>> lines(double widthPx, double size) {
    List<List<Ruby>> lines = new ArrayList<>();
    List<Ruby> line = new ArrayList<>();
    double used = 0;
    for (List<Ruby> atom : breakable(widthPx, size)) {
      double width = width(atom, size);
      if (!line.isEmpty() && used + width > widthPx) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.addAll(atom);
      used += width;
    }
    lines.add(line);
    return lines;
  }

  private List<List<Ruby>> breakable(double widthPx, double size) {
    List<List<Ruby>> parts = new ArrayList<>();
    for (List<Ruby> atom : atoms) {
      if (width(atom, size) <= widthPx) {
        parts.add(atom);
      } else {
        parts.addAll(HeadwordAtoms.letters(atom));
      }
    }
    return parts;
  }

  private double width(List<Ruby> stretches, double size) {
    return stretches.stream().mapToDouble(stretch -> width(stretch, size)).sum();
  }

  private double width(Ruby stretch, double size) {
    double base = measured(stretch.base(), FAMILY, size);
    return stretch.reading() == null
        ? base
        : Math.max(base, measured(stretch.reading(), READING_FAMILY, readingPx(size)));
  }

  private double measured(String text, String family, double size) {
    measure.setFont(Font.font(family, size));
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }

  private double readingPx(double size) {
    return Math.clamp(size * 0.24, emPx() * 0.75, emPx() * 1.125);
  }

  private double lineHeight(double size) {
    return size * LINE + (read ? readingPx(size) * READING_LINE : 0);
  }

  private double emPx() {
    return font.get().getSize();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return emPx() * 4;
  }

  @Override
  protected double computePrefWidth(double height) {
    double size = Math.min(largest, STEPS[0]) * emPx();
    return atoms.stream().mapToDouble(atom -> width(atom, size)).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Setting setting = set(width < 0 ? computePrefWidth(-1) : width);
    return Math.ceil(setting.lines().size() * lineHeight(setting.em()));
  }

  @Override
  protected void layoutChildren() {
    Setting setting = set(getWidth());
    double size = setting.em();
    List<Text> texts = new ArrayList<>();
    double top = 0;
    for (List<Ruby> line : setting.lines()) {
      double baseline = top + lineHeight(size) - size * (LINE - BASELINE);
      double x = hang(line, size);
      for (Ruby stretch : line) {
        double width = width(stretch, size);
        texts.add(text(stretch.base(), FAMILY, size, "card-headword-base", x, width, baseline));
        if (stretch.reading() != null) {
          texts.add(
              text(
                  stretch.reading(),
                  READING_FAMILY,
                  readingPx(size),
                  "card-headword-reading",
                  x,
                  width,
                  baseline - size * 0.9 - readingPx(size) * 0.2));
        }
        x += width;
      }
      top += lineHeight(size);
    }
    if (differ(texts)) {
      getChildren().setAll(texts);
    }
  }

  /** Where a line begins: an opening bracket hangs out to the left, so that the words align. */
  private static double hang(List<Ruby> line, double size) {
    boolean bracket =
        !line.isEmpty() && HeadwordAtoms.OPENING.indexOf(line.getFirst().base().charAt(0)) >= 0;
    return bracket ? -HANG * size : 0;
  }

  /** Whether what is to be shown is not what is shown; keeps layout from asking for layout. */
  private boolean differ(List<Text> texts) {
    ToDoubleFunction<Text> place = text -> text.getX() + 10_000 * text.getY();
    if (texts.size() != getChildren().size()) {
      return true;
    }
    for (int i = 0; i < texts.size(); i++) {
      Text now = (Text) getChildren().get(i);
      if (!now.getText().equals(texts.get(i).getText())
          || now.getFont().getSize() != texts.get(i).getFont().getSize()
          || place.applyAsDouble(now) != place.applyAsDouble(texts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Text text(
      String content,
      String family,
      double size,
      String styleClass,
      double x,
      double width,
      double baseline) {
    Text text = new Text(content);
    text.setFont(Font.font(family, size));
    text.getStyleClass().add(styleClass);
    text.setManaged(false);
    text.setX(Math.rint(x + (width - text.getLayoutBounds().getWidth()) / 2));
    text.setY(Math.rint(baseline));
    return text;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
