package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motguide.content.Task;
import motguide.time.HistoricalDate;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;
import motguide.ui.strip.StripRange;
import org.jspecify.annotations.Nullable;

/**
 * The right order down an axis: with dates at true distances, so that it shows how near two things
 * were; without dates at equal ones.
 */
final class OrderTruth extends Region {
  private final QuestionSheet sheet;
  private final List<Task.OrderItem> items;
  private final List<Double> years = new ArrayList<>();
  private final Region line = new Region();
  private final List<Region> dots = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Label caption;

  OrderTruth(QuestionSheet sheet, Task.Ordering task) {
    this.sheet = sheet;
    boolean dated = task.items().stream().allMatch(item -> item.date() != null);
    items =
        dated
            ? task.items().stream().sorted(Comparator.comparingDouble(OrderTruth::year)).toList()
            : task.items();
    getStyleClass().add("quiz-truth");
    setAccessibleRole(AccessibleRole.PARENT);
    caption =
        Texts.wrapped(
            sheet.text(dated ? "quiz.order.truth.scaled" : "quiz.order.truth"), "caption");
    line.getStyleClass().add("quiz-truth-line");
    getChildren().addAll(caption, line);
    for (int i = 0; i < items.size(); i++) {
      Task.OrderItem item = items.get(i);
      years.add(dated ? year(item) : i);
      String hue = hue(item);
      Region dot = new Region();
      dot.getStyleClass().addAll("quiz-truth-dot", hue);
      dots.add(dot);
      @Nullable HistoricalDate date = item.date();
      String words = sheet.first(item.text());
      Label name =
          Texts.wrapped(
              date == null ? words : sheet.dates().compact(date) + "  " + words,
              "quiz-truth-name",
              hue);
      names.add(name);
    }
    getChildren().addAll(dots);
    getChildren().addAll(names);
    getChildren().forEach(node -> node.setManaged(false));
  }

  private static double year(Task.OrderItem item) {
    HistoricalDate date = item.date();
    return date == null ? 0 : StripRange.yearOf(date);
  }

  private String hue(Task.OrderItem item) {
    return Optional.ofNullable(item.event())
        .map(sheet.library()::event)
        .map(event -> Seal.laneStyleClass(sheet.library().lane(event.lane()).hue()))
        .orElse("lane-none");
  }

  /** Where the dot of a thing lies, from the top, when this is {@code height} high. */
  double dotAt(String id, double height) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return dotAt(i, height);
      }
    }
    throw new IllegalArgumentException("nothing called " + id);
  }

  private double dotAt(int index, double height) {
    double top = top();
    double bottom = height - emPx() * 1.4;
    double first = years.getFirst();
    double last = years.getLast();
    double share = last > first ? (years.get(index) - first) / (last - first) : 0.5;
    return Math.rint(top + share * (bottom - top));
  }

  private double emPx() {
    return caption.getFont().getSize() / 0.75;
  }

  private double top() {
    return caption.prefHeight(Math.max(getWidth(), 1)) + emPx() * 1.2;
  }

  private double nameWidth(double width) {
    return Math.max(40, width - emPx() * 1.2);
  }

  private double nameHeight(double width) {
    return names.stream().mapToDouble(name -> name.prefHeight(nameWidth(width))).max().orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return emPx() * 16;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? computePrefWidth(-1) : width;
    return top() + names.size() * (nameHeight(across) + emPx() * 0.3) + emPx() * 1.2;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    caption.resizeRelocate(0, 0, width, caption.prefHeight(width));
    double x = Math.rint(emPx() * 0.4);
    double dot = Math.rint(emPx() * 0.75);
    line.resizeRelocate(x, top() - emPx() * 0.6, 1, getHeight() - top());
    double across = nameWidth(width);
    List<Double> wanted = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      double y = dotAt(i, getHeight());
      dots.get(i).resizeRelocate(x - Math.floor(dot / 2), y - Math.floor(dot / 2), dot, dot);
      wanted.add(y);
    }
    double high = nameHeight(width);
    List<Double> middles =
        LabelSpread.apart(
            wanted, high + 2, top() - emPx() * 0.6 + high / 2, getHeight() - high / 2);
    for (int i = 0; i < names.size(); i++) {
      double height = names.get(i).prefHeight(across);
      names
          .get(i)
          .resizeRelocate(emPx() * 1.2, Math.rint(middles.get(i) - height / 2), across, height);
    }
  }
}
