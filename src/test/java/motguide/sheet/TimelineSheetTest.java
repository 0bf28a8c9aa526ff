package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.exchange.PrintFonts;
import motguide.sheet.SheetRequest.Names;
import motguide.support.HistoryTimeline;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineSheetTest {
  private static final AxisRange LAST_CENTURY =
      new AxisRange(DayNumber.startOfYear(1930), DayNumber.startOfYear(2000));

  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private TimelineSheet sheet(
      TimelineModel model, AxisRange range, Set<String> hidden, Poster poster, Names names) {
    return sheet(model, range, hidden, poster, names, "技術経営の歴史");
  }

  private TimelineSheet sheet(
      TimelineModel model,
      AxisRange range,
      Set<String> hidden,
      Poster poster,
      Names names,
      String title) {
    return new TimelineSheet(request(model, range, hidden, poster, names, title), fonts);
  }

  private static SheetRequest request(
      TimelineModel model,
      AxisRange range,
      Set<String> hidden,
      Poster poster,
      Names names,
      String title) {
    return new SheetRequest(
        model,
        SampleAxis.AXIS_WORDS,
        SampleAxis.words(title),
        range,
        hidden,
        names == Names.AS_MANY_AS_FIT,
        false,
        names,
        poster,
        100);
  }

  private static Set<String> texts(Drawing drawing) {
    return drawing.words().map(Drawn.Words::text).collect(Collectors.toSet());
  }

  private static void assertNothingLiesOutside(Drawing drawing) {
    assertThat(drawing.flat().filter(part -> !drawing.area().contains(part.bounds(), 1)))
        .as("outside %s", drawing.area())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A4,true,1,1,AS_ON_SCREEN",
    "A4,false,1,1,AS_MANY_AS_FIT",
    "A3,true,1,1,AS_MANY_AS_FIT",
    "A3,true,2,2,AS_ON_SCREEN",
    "A4,false,3,1,AS_MANY_AS_FIT"
  })
  void nothingLiesOutsideTheSheetWhateverItsSize(
      Paper paper, boolean landscape, int columns, int rows, Names names) {
    Poster poster = new Poster(paper, landscape, columns, rows);
    for (long seed = 1; seed <= 4; seed++) {
      TimelineModel model = SampleAxis.random(seed, 160);
      for (AxisRange range : List.of(model.range(), LAST_CENTURY)) {
        Drawing drawing = sheet(model, range, Set.of(), poster, names).drawing();
        assertThat(drawing.widthPx()).isEqualTo(poster.widthMm() / 0.2);
        assertThat(drawing.heightPx()).isEqualTo(poster.heightMm() / 0.2);
        assertNothingLiesOutside(drawing);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyImportantEventIsNamedAndSaysWhatItIs(Names names) {
    TimelineModel model = SampleAxis.random(7, 60);
    TimelineSheet sheet =
        sheet(model, model.range(), Set.of(), new Poster(Paper.A3, true, 2, 2), names);
    List<String> important =
        model.items().stream()
            .filter(item -> item.importance() == 5 && item.bounds().hasStart())
            .map(AxisItem::id)
            .toList();
    assertThat(sheet.named()).containsAll(important);
    Set<String> texts = texts(sheet.drawing());
    Set<String> spoken = new HashSet<>();
    groups(sheet.drawing().parts()).forEach(group -> spoken.add(group.spoken()));
    for (String id : sheet.named()) {
      assertThat(texts).contains("出来事 " + id);
      assertThat(spoken).contains("spoken " + id);
    }
  }

  private static List<Drawn.Group> groups(List<Drawn> parts) {
    List<Drawn.Group> groups = new ArrayList<>();
    for (Drawn part : parts) {
      if (part instanceof Drawn.Group group) {
        groups.add(group);
        groups.addAll(groups(group.parts()));
      }
    }
    return groups;
  }

  @Test
  void namesOfDifferentEventsNeverOverlap() {
    for (long seed = 1; seed <= 6; seed++) {
      TimelineModel model = SampleAxis.random(seed, 120);
      Drawing drawing =
          sheet(model, LAST_CENTURY, Set.of(), Poster.page(Paper.A3, true), Names.AS_MANY_AS_FIT)
              .drawing();
      List<Bounds> names =
          drawing
              .words()
              .filter(words -> words.text().startsWith("出来事 "))
              .map(Drawn.Words::bounds)
              .toList();
      assertThat(names).hasSizeGreaterThan(10);
      for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(names.get(i).touches(names.get(j)))
              .as("seed %d: %s and %s", seed, names.get(i), names.get(j))
              .isFalse();
        }
      }
    }
  }

  @Test
  void theAxisTellsTheYears() {
    TimelineModel model = SampleAxis.random(3, 40);
    Drawing drawing =
        sheet(
                model,
                new AxisRange(DayNumber.startOfYear(1925), DayNumber.startOfYear(1995)),
                Set.of(),
                Poster.page(Paper.A4, true),
                Names.AS_ON_SCREEN)
            .drawing();
    assertThat(texts(drawing)).contains("1930", "1940", "1950", "1960", "1970", "1980", "1990");
  }

  @Test
  void titleErasLanesLegendAndCreditsAreThere() {
    TimelineModel model = SampleAxis.random(3, 40);
    Drawing drawing =
        sheet(model, LAST_CENTURY, Set.of(), Poster.page(Paper.A3, true), Names.AS_ON_SCREEN)
            .drawing();
    assertThat(texts(drawing))
        .contains(
            "技術経営の歴史",
            "2026年11月24日 作成",
            "一つめの時代",
            "二つめの時代",
            "政策と経済",
            "裏づけあり",
            "一つの説",
            "諸説あり",
            "教材パック「見本」。ライセンス CC-BY-SA-4.0");
  }

  @Test
  void hiddenLanesAreLeftOutOfLanesAndLegend() {
    TimelineModel model = SampleAxis.random(3, 40);
    TimelineSheet sheet =
        sheet(
            model, model.range(), Set.of("japan"), Poster.page(Paper.A4, true), Names.AS_ON_SCREEN);
    assertThat(texts(sheet.drawing())).doesNotContain("日本の大学").contains("米国の大学");
    assertThat(sheet.named())
        .allMatch(id -> !model.items().get(model.indexOf(id)).laneIds().contains("japan"));
  }

  @Test
  void aCollapsedLaneIsDrawnAsLowAsOnScreenWithItsTicksOnly() {
    for (Names names : Names.values()) {
      TimelineModel model = SampleAxis.random(3, 60);
      SheetRequest open =
          request(model, model.range(), Set.of(), Poster.page(Paper.A4, true), names, "見本");
      TimelineSheet sheet = new TimelineSheet(open.withCollapsed(Set.of("japan")), fonts);
      assertThat(texts(sheet.drawing())).contains("日本の大学");
      assertThat(sheet.named()).isNotEmpty();
      assertThat(sheet.named())
          .allMatch(id -> !model.items().get(model.indexOf(id)).laneIds().contains("japan"));
      assertThat(new TimelineSheet(open, fonts).named())
          .anyMatch(id -> model.items().get(model.indexOf(id)).laneIds().contains("japan"));
      assertNothingLiesOutside(sheet.drawing());
    }
  }

  @Test
  void theLegendExplainsTheArcsThatAreDrawnAndNoOthers() {
    TimelineModel model = HistoryTimeline.model(true);
    SheetRequest request =
        request(
            model,
            model.range(),
            Set.of(),
            new Poster(Paper.A3, true, 2, 2),
            Names.AS_MANY_AS_FIT,
            "見本");
    assertThat(texts(new TimelineSheet(request, fonts).drawing())).doesNotContain("影響", "一部", "対比");
    SheetRequest tied = request.withSelected(Optional.of("clark-fujimoto-1991"));
    Drawing drawing = new TimelineSheet(tied, fonts).drawing();
    assertThat(texts(drawing)).contains("影響", "対比").doesNotContain("一部");
    assertNothingLiesOutside(drawing);
  }

  @Test
  void withAllLanesHiddenTheSheetSaysSo() {
    Drawing drawing =
        sheet(
                SampleAxis.random(3, 40),
                LAST_CENTURY,
                Set.of("policy", "us", "japan"),
                Poster.page(Paper.A4, true),
                Names.AS_ON_SCREEN)
            .drawing();
    assertThat(texts(drawing)).contains("流れを一つ選ぶ");
    assertNothingLiesOutside(drawing);
  }

  @Test
  void anEmptyTimelineHasASheetToo() {
    TimelineModel empty = TimelineModel.empty();
    TimelineSheet sheet =
        sheet(empty, empty.range(), Set.of(), Poster.page(Paper.A4, false), Names.AS_MANY_AS_FIT);
    assertThat(sheet.named()).isEmpty();
    assertNothingLiesOutside(sheet.drawing());
  }

  @Test
  void aTitleOfThreeHundredCharactersTakesMoreLinesNotMoreRoom() {
    TimelineModel model = SampleAxis.random(3, 40);
    Drawing drawing =
        sheet(
                model,
                LAST_CENTURY,
                Set.of(),
                Poster.page(Paper.A4, false),
                Names.AS_ON_SCREEN,
                "技術経営の歴史を".repeat(38))
            .drawing();
    assertThat(texts(drawing)).anyMatch(text -> text.startsWith("技術経営の歴史を技術経営"));
    assertNothingLiesOutside(drawing);
  }

  @Test
  void aNameOfThreeHundredCharactersIsShownWholeOrNotAtAll() {
    String name = "とても長い名前".repeat(43);
    TimelineModel model =
        SampleAxis.model(
            List.of(
                SampleAxis.item("long", "1970", name, 4),
                SampleAxis.item("short", "1975", "短い", 5)));
    Drawing drawing =
        sheet(model, LAST_CENTURY, Set.of(), Poster.page(Paper.A4, true), Names.AS_MANY_AS_FIT)
            .drawing();
    assertThat(texts(drawing))
        .contains("短い")
        .noneMatch(text -> text.startsWith("とても") && !text.equals(name));
    assertNothingLiesOutside(drawing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0500", "Y99999", "1990-03-03"})
  void anyOneDateMakesASheet(String date) {
    TimelineModel model =
        TimelineModel.of(
            SampleAxis.LANES,
            List.of(SampleAxis.item("one", date, "ひとつ", 5)),
            List.of(),
            List.of(),
            DayNumber.startOfYear(2026));
    TimelineSheet sheet =
        sheet(model, model.range(), Set.of(), Poster.page(Paper.A4, true), Names.AS_MANY_AS_FIT);
    assertThat(sheet.named()).containsExactly("one");
    assertNothingLiesOutside(sheet.drawing());
  }

  @Test
  void manyLanesMakeEverythingSmallerSoThatAllFindRoom() {
    List<AxisLane> lanes = new ArrayList<>();
    List<AxisItem> items = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lanes.add(new AxisLane("l" + i, "流れ" + i, "", "流" + i, "流", "lane-us"));
    }
    TimelineModel model =
        TimelineModel.of(lanes, items, List.of(), List.of(), DayNumber.startOfYear(2026));
    Drawing drawing =
        sheet(model, LAST_CENTURY, Set.of(), Poster.page(Paper.A4, true), Names.AS_ON_SCREEN)
            .drawing();
    assertThat(drawing.widthPx()).isGreaterThan(277 / 0.2);
    assertThat(texts(drawing)).contains("流れ0", "流れ39");
    assertNothingLiesOutside(drawing);
  }

  @Test
  void theLargestTextNamesHardlyFewerEventsThanOrdinaryText() {
    TimelineModel model = SampleAxis.random(5, 40);
    SheetRequest request =
        new SheetRequest(
            model,
            SampleAxis.AXIS_WORDS,
            SampleAxis.words("見本"),
            model.range(),
            Set.of(),
            true,
            true,
            Names.AS_MANY_AS_FIT,
            new Poster(Paper.A3, true, 3, 3),
            100);
    TimelineSheet plain = new TimelineSheet(request, fonts);
    TimelineSheet large = TimelineSheet.withLargestText(request, fonts);
    assertThat(large.named().size()).isGreaterThanOrEqualTo(plain.named().size() * 95 / 100);
    assertThat(large.drawing().widthPx()).isLessThan(plain.drawing().widthPx());
  }
}
