package motguide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import motguide.content.LaneHue;
import motguide.sheet.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintPaletteTest {

  @Test
  void theLightThemeIsThatOfTheScreen() {
    PrintPalette light = PrintPalette.of(false);
    assertThat(light.rgb(Ink.GROUND)).isEqualTo(0xFFFFFF);
    assertThat(light.rgb(Ink.INK)).isEqualTo(0x17191D);
    assertThat(light.rgb(Ink.mark("lane-europe"))).isEqualTo(0x2C9781);
    assertThat(light.rgb(Ink.seal("lane-europe"))).isEqualTo(0x146B59);
  }

  @Test
  void highContrastHasBlackTextAndWhiteWashes() {
    PrintPalette contrast = PrintPalette.of(true);
    assertThat(contrast.rgb(Ink.INK)).isZero();
    assertThat(contrast.rgb(Ink.wash("lane-japan"))).isEqualTo(0xFFFFFF);
  }

  @ParameterizedTest
  @EnumSource
  void everyLaneHasItsFourColours(LaneHue hue) {
    PrintPalette light = PrintPalette.of(false);
    String lane = "lane-" + hue.code();
    assertThat(light.rgb(Ink.text(lane))).isNotEqualTo(light.rgb(Ink.wash(lane)));
    assertThat(light.rgb(Ink.mark(lane))).isNotEqualTo(light.rgb(Ink.GROUND));
    assertThat(light.rgb(Ink.seal(lane))).isNotEqualTo(light.rgb(Ink.GROUND));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyInkOfTheThemeIsThere(boolean highContrast) {
    PrintPalette palette = PrintPalette.of(highContrast);
    for (Ink ink :
        new Ink[] {
          Ink.GROUND, Ink.ERA, Ink.INK, Ink.SECONDARY, Ink.NOTE, Ink.HAIR, Ink.LINE, Ink.EDGE
        }) {
      assertThat(palette.rgb(ink)).isBetween(0, 0xFFFFFF);
    }
  }

  @Test
  void anUnknownColourIsAMistake() {
    assertThatThrownBy(() -> PrintPalette.of(false).rgb(new Ink("-c-none", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-c-none");
  }
}
