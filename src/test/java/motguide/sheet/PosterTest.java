package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PosterTest {

  @ParameterizedTest
  @CsvSource({"A4,true,1,1", "A4,false,2,2", "A3,true,3,1", "A3,false,1,4", "A4,true,6,6"})
  void tilesCoverTheWholeWithoutGaps(Paper paper, boolean landscape, int columns, int rows) {
    Poster poster = new Poster(paper, landscape, columns, rows);
    List<Tile> tiles = poster.tiles();
    assertThat(tiles).hasSize(columns * rows).hasSize(poster.pages());
    for (Tile tile : tiles) {
      if (tile.column() == 0) {
        assertThat(tile.leftMm()).isZero();
      } else {
        Tile before = tiles.get(tiles.indexOf(tile) - 1);
        assertThat(before.leftMm() + before.widthMm() - tile.leftMm())
            .as("overlap")
            .isEqualTo(10, within(1e-9));
      }
      if (tile.row() > 0) {
        Tile above = tiles.get(tiles.indexOf(tile) - columns);
        assertThat(above.topMm() + above.heightMm() - tile.topMm())
            .as("overlap")
            .isEqualTo(10, within(1e-9));
      }
    }
    Tile last = tiles.getLast();
    assertThat(last.leftMm() + last.widthMm()).isEqualTo(poster.widthMm(), within(1e-9));
    assertThat(last.topMm() + last.heightMm()).isEqualTo(poster.heightMm(), within(1e-9));
  }

  @Test
  void aPageShowsAllButItsMargins() {
    Poster page = Poster.page(Paper.A4, true);
    assertThat(page.widthMm()).isEqualTo(277);
    assertThat(page.heightMm()).isEqualTo(190);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "7,1", "1,-3"})
  void refusesPostersNobodyCouldGlue(int columns, int rows) {
    assertThatThrownBy(() -> new Poster(Paper.A4, true, columns, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(columns + " × " + rows);
  }
}
