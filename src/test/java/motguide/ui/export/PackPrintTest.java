package motguide.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.Library;
import motguide.exchange.ExportFormat;
import motguide.exchange.PrintFonts;
import motguide.sheet.Blank;
import motguide.sheet.Drawing;
import motguide.sheet.Drawn;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.SheetRequest.Names;
import motguide.study.LanguageMode;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PackPrintTest {
  private static final AxisRange VIEW = range(1957, 2027);

  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private static AxisRange range(long fromYear, long endYear) {
    return new AxisRange(DayNumber.startOfYear(fromYear), DayNumber.startOfYear(endYear));
  }

  private PackPrint.Made made(
      Library library, LanguageMode mode, ExportChoice choice, AxisRange shown) {
    return made(library, mode, choice, shown, Set.of(), false, Optional.empty());
  }

  private PackPrint.Made made(
      Library library,
      LanguageMode mode,
      ExportChoice choice,
      AxisRange shown,
      Set<String> hidden,
      boolean japaneseEras,
      Optional<String> selected) {
    Wording wording = new Wording(mode);
    TimelineExtent extent =
        new TimelineExtent(
            PackTimeline.of(library, wording), shown, hidden, false, japaneseEras, selected);
    return new PackPrint(library, wording, LocalDate.of(2026, 11, 24), fonts).make(choice, extent);
  }

  private static ExportChoice choice(Poster poster, boolean whole, boolean sources) {
    return new ExportChoice(
        ExportFormat.PDF,
        whole,
        poster,
        Names.AS_MANY_AS_FIT,
        whole,
        false,
        sources,
        Blank.NOTHING,
        true,
        2);
  }

  private static Set<String> texts(Drawing drawing) {
    return drawing.words().map(Drawn.Words::text).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void theSheetIsWhollyInTheLanguageOfTheGuide(LanguageMode mode) {
    Set<String> texts =
        texts(made(ShippedPack.library(), mode, ExportChoice.usual(false), VIEW).print().sheet());
    boolean japanese = mode.first() == motguide.content.Language.JA;
    assertThat(texts)
        .contains(
            japanese ? "技術経営の歴史" : "The history of technology management",
            japanese ? "2026年11月24日 作成" : "Made on 24 November 2026",
            japanese ? "諸説あり" : "Disputed");
    boolean hasOther =
        texts.stream().anyMatch(text -> text.equals(japanese ? "US schools" : "米国の大学"));
    assertThat(hasOther).isEqualTo(mode.second().isPresent());
  }

  @Test
  void theTiesOfTheSelectedEventAreDrawnWithTheirReasons() {
    Drawing without =
        made(ShippedPack.library(), LanguageMode.JA, ExportChoice.usual(false), VIEW)
            .print()
            .sheet();
    Drawing with =
        made(
                ShippedPack.library(),
                LanguageMode.JA,
                ExportChoice.usual(false),
                VIEW,
                Set.of(),
                false,
                Optional.of("abernathy-1978"))
            .print()
            .sheet();
    assertThat(ties(without)).isEmpty();
    assertThat(ties(with)).hasSizeGreaterThan(2).allMatch(tie -> !tie.spoken().isBlank());
  }

  private static List<Drawn.Group> ties(Drawing drawing) {
    return drawing.parts().stream()
        .filter(Drawn.Group.class::isInstance)
        .map(Drawn.Group.class::cast)
        .filter(group -> group.kind().equals("influence"))
        .toList();
  }

  @Test
  void everyImportantEventOfTheViewIsNamedAndItsSourcesFollow() {
    Library library = ShippedPack.library();
    PackPrint.Made made =
        made(library, LanguageMode.JA, choice(Poster.page(Paper.A3, true), false, true), VIEW);
    Set<String> texts = texts(made.print().sheet());
    List<String> important =
        library.pack().events().stream()
            .filter(event -> event.importance() == 5)
            .filter(event -> event.date().bounds().earliestStart() >= VIEW.startDay())
            .map(event -> event.shortName().ja())
            .toList();
    assertThat(important).isNotEmpty();
    assertThat(texts).containsAll(important);
    String sources =
        made.print().appendix().stream()
            .flatMap(page -> texts(page).stream())
            .collect(Collectors.joining("\n"));
    assertThat(sources).contains("Product Development Performance");
    assertThat(made.print().pages()).isEqualTo(1 + made.print().appendix().size());
  }

  @ParameterizedTest
  @CsvSource({"A4,1,1", "A3,1,1", "A3,2,2"})
  void theWholeFitsOnAnyPaper(Paper paper, int columns, int rows) {
    Poster poster = new Poster(paper, true, columns, rows);
    PackPrint.Made made =
        made(ShippedPack.library(), LanguageMode.EN_JA, choice(poster, true, false), VIEW);
    assertThat(made.events()).isEqualTo(ShippedPack.library().pack().events().size());
    assertThat(made.named()).isBetween(18, made.events());
    Drawing sheet = made.print().sheet();
    assertThat(sheet.flat().filter(part -> !sheet.area().contains(part.bounds(), 1)).toList())
        .isEmpty();
  }

  @Test
  void creditsNameThePackItsMakersAndItsLicence() {
    PackPrint.Made made =
        made(SamplePack.library(), LanguageMode.EN, ExportChoice.usual(false), VIEW);
    assertThat(made.print().credits())
        .contains("Sample", "1.0", "Somebody", "creativecommons.org/licenses/by-sa/4.0/");
  }

  @Test
  void hiddenLanesAreNeitherCountedNorShown() {
    PackPrint.Made made =
        made(
            SamplePack.library(),
            LanguageMode.JA,
            ExportChoice.usual(false),
            VIEW,
            Set.of("ideas"),
            false,
            Optional.empty());
    assertThat(made.events()).isEqualTo(2);
    assertThat(texts(made.print().sheet())).doesNotContain("研究と文献", "『ジレンマ』");
  }

  @Test
  void japaneseErasStandUnderTheYearsWhenAskedFor() {
    ExportChoice usual = ExportChoice.usual(false);
    Library library = ShippedPack.library();
    PackPrint.Made withEras =
        made(library, LanguageMode.JA, usual, VIEW, Set.of(), true, Optional.empty());
    assertThat(texts(withEras.print().sheet())).contains("昭和55", "平成12");
    assertThat(texts(made(library, LanguageMode.JA, usual, VIEW).print().sheet()))
        .doesNotContain("昭和55");
  }

  @ParameterizedTest
  @CsvSource({
    "CC-BY-SA-4.0,CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)",
    "CC-BY-NC-ND-3.0,CC BY-NC-ND 3.0 (https://creativecommons.org/licenses/by-nc-nd/3.0/)",
    "MIT,MIT"
  })
  void licencesAreSaidAsPeopleSayThem(String spdx, String words) {
    assertThat(LicenceWords.of(spdx)).isEqualTo(words);
  }
}
