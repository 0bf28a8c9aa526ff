package motguide.ui.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Where an arrow key leads among tiles that lie in rows. */
final class TileWalk {
  private static final double SAME_ROW_PX = 2;

  private final List<? extends Node> tiles;

  /** A walk over {@code tiles}, in reading order and laid out in one scene. */
  TileWalk(List<? extends Node> tiles) {
    this.tiles = tiles;
  }

  /**
   * The tile to which {@code key} leads from {@code from}; empty at the edge and for other keys.
   */
  Optional<? extends Node> next(Node from, KeyCode key) {
    int at = tiles.indexOf(from);
    if (at < 0) {
      return Optional.empty();
    }
    return switch (key) {
      case LEFT -> at(at - 1);
      case RIGHT -> at(at + 1);
      case UP -> row(from, tiles.subList(0, at), true);
      case DOWN -> row(from, tiles.subList(at + 1, tiles.size()), false);
      case HOME -> at(0);
      case END -> at(tiles.size() - 1);
      default -> Optional.empty();
    };
  }

  private Optional<? extends Node> at(int index) {
    return index < 0 || index >= tiles.size() ? Optional.empty() : Optional.of(tiles.get(index));
  }

  private static Optional<? extends Node> row(
      Node from, List<? extends Node> candidates, boolean above) {
    Bounds here = place(from);
    Stream<? extends Node> beyond =
        candidates.stream()
            .filter(
                tile ->
                    above
                        ? place(tile).getMinY() < here.getMinY() - SAME_ROW_PX
                        : place(tile).getMinY() > here.getMinY() + SAME_ROW_PX);
    Comparator<Node> byRow =
        Comparator.comparingDouble(
            tile -> Math.round(Math.abs(place(tile).getMinY() - here.getMinY())));
    Comparator<Node> byColumn =
        Comparator.comparingDouble(tile -> Math.abs(place(tile).getMinX() - here.getMinX()));
    return beyond.min(byRow.thenComparing(byColumn));
  }

  private static Bounds place(Node tile) {
    return tile.localToScene(tile.getLayoutBounds());
  }
}
