package motguide.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TwoRowBarTest {
  private final Node start = block(300);
  private final Node end = block(200);

  private static Node block(double width) {
    Region block = new Region();
    block.setMinSize(width, 30);
    block.setPrefSize(width, 30);
    return block;
  }

  private TwoRowBar laidOut(double width) {
    TwoRowBar bar = new TwoRowBar();
    bar.getChildren().addAll(start, end);
    VBox page = new VBox(bar);
    page.resize(width, 400);
    page.layout();
    return bar;
  }

  @Test
  void whereThereIsRoomBothGroupsStandInOneRowAtTheirEnds() {
    TwoRowBar bar = laidOut(600);

    assertThat(bar.getHeight()).isEqualTo(30);
    assertThat(start.getLayoutX()).isZero();
    assertThat(end.getLayoutX()).isEqualTo(400);
    assertThat(end.getLayoutY()).isEqualTo(start.getLayoutY());
  }

  @ParameterizedTest
  @ValueSource(doubles = {507, 400, 310})
  void whereOneRowWouldCutTheSecondGroupStandsBelow(double width) {
    TwoRowBar bar = laidOut(width);

    assertThat(end.getLayoutY()).isGreaterThanOrEqualTo(30);
    assertThat(bar.getHeight()).isGreaterThanOrEqualTo(60);
    assertThat(start.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(300);
  }
}
