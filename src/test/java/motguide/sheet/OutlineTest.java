package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {

  @Test
  void boundsEncloseCurvesToo() {
    Outline curve =
        new Outline(List.of(new Outline.Move(0, 0), new Outline.Curve(5, -7, 9, 3, 10, 0)));
    assertThat(curve.bounds()).isEqualTo(new Bounds(0, -7, 10, 3));
  }

  @Test
  void aCircleStaysWithinItsRadius() {
    assertThat(Outline.circle(10, 20, 5).bounds()).isEqualTo(new Bounds(5, 15, 15, 25));
  }

  @Test
  void cornersAreNeverRounderThanTheRectangleAllows() {
    assertThat(Outline.rounded(0, 0, 10, 4, 99).bounds()).isEqualTo(new Bounds(0, 0, 10, 4));
  }

  @Test
  void aStrokeReachesHalfItsWidthBeyondItsLine() {
    Drawn.Stroke stroke = new Drawn.Stroke(Outline.line(0, 0, 10, 0), Ink.INK, 3, List.of(), 1);
    assertThat(stroke.bounds()).isEqualTo(new Bounds(-1.5, -1.5, 11.5, 1.5));
  }
}
