package motguide.ui.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.lecture.Pace;

/** The plan of a tour as a bar: one segment a scene in its planned width, a marker at now. */
final class PaceBar extends Region {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final double GAP = 2;
  private static final double HEIGHT = 9;
  private static final double MARKER = 3;
  private static final double MARKER_HEIGHT = 21;

  private final List<Region> segments = new ArrayList<>();
  private final Region marker = new Region();
  private List<Integer> seconds = List.of();
  private double part;

  PaceBar() {
    getStyleClass().add("pace-bar");
    marker.getStyleClass().add("pace-marker");
    marker.setManaged(false);
  }

  /** Shows where a lecture is on the plan of its tour. */
  void show(Tour tour, int scene, Duration elapsed) {
    seconds = tour.scenes().stream().map(Scene::seconds).toList();
    if (segments.size() != seconds.size()) {
      segments.clear();
      for (int i = 0; i < seconds.size(); i++) {
        Region segment = new Region();
        segment.getStyleClass().add("pace-segment");
        segment.setManaged(false);
        segments.add(segment);
      }
      getChildren().setAll(segments);
      getChildren().add(marker);
    }
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).pseudoClassStateChanged(HERE, i == scene);
      segments.get(i).pseudoClassStateChanged(DONE, i < scene);
    }
    part = Math.min(1, (double) elapsed.toSeconds() / Pace.planned(tour).toSeconds());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return MARKER_HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return MARKER_HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double all = seconds.stream().mapToInt(Integer::intValue).sum();
    double y = (MARKER_HEIGHT - HEIGHT) / 2;
    double before = 0;
    for (int i = 0; i < segments.size(); i++) {
      double start = Math.rint(before / all * width);
      before += seconds.get(i);
      double end = Math.rint(before / all * width);
      segments.get(i).resizeRelocate(start, y, Math.max(1, end - start - GAP), HEIGHT);
    }
    double x = Math.clamp(part * width - MARKER / 2, 0, Math.max(0, width - MARKER));
    marker.resizeRelocate(Math.rint(x), 0, MARKER, MARKER_HEIGHT);
  }
}
