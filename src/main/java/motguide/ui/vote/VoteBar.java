package motguide.ui.vote;

import javafx.scene.layout.Region;

/** A bar as long as its share of the room it has. */
final class VoteBar extends Region {
  private final Region filled = new Region();
  private final double share;

  /**
   * A bar.
   *
   * @param share 0 to 1
   * @param kind its style class: {@code first} is hollow, {@code second} solid
   */
  VoteBar(double share, String kind) {
    this.share = share;
    getStyleClass().add("vote-track");
    filled.getStyleClass().addAll("vote-bar", kind);
    filled.setManaged(false);
    getChildren().add(filled);
  }

  /** How much of the room it fills, 0 to 1. */
  double share() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    filled.setVisible(share > 0);
  }
}
