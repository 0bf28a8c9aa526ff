package motguide.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import motguide.exchange.PrintFonts;
import motguide.sheet.SheetRequest.Names;
import motguide.timeline.AxisItem;
import motguide.timeline.TimelineModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WorksheetTest {
  private static final Pattern BLANK = Pattern.compile("\\((\\d+)\\) _+");

  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private Worksheet worksheet(TimelineModel model, Blank blank, String bankTitle, long seed) {
    SheetRequest request =
        new SheetRequest(
            model,
            SampleAxis.AXIS_WORDS,
            SampleAxis.words("課題"),
            model.range(),
            Set.of(),
            false,
            false,
            Names.AS_MANY_AS_FIT,
            Poster.page(Paper.A4, true),
            150);
    return new Worksheet(
        new Worksheet.Plan(request, SampleAxis.words("答え"), blank, bankTitle, seed), fonts);
  }

  private static TimelineModel course() {
    return SampleAxis.model(
        List.of(
            SampleAxis.item("b", "1962", "研究開発の研究", 4),
            SampleAxis.item("a", "1911", "科学的管理の原則", 5),
            SampleAxis.item("c", "1991", "製品開発力", 4)));
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.words().map(Drawn.Words::text).toList();
  }

  private static List<Integer> blanks(Drawing drawing) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts(drawing)) {
      BLANK.matcher(text).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
    }
    return numbers;
  }

  @Test
  void blanksAreNumberedByDateAndAnsweredByTheirEvents() {
    Worksheet sheet = worksheet(course(), Blank.NAMES, "", 1);
    assertThat(sheet.answers())
        .containsExactly(
            new Worksheet.Answer(1, "a"),
            new Worksheet.Answer(2, "b"),
            new Worksheet.Answer(3, "c"));
    assertThat(blanks(sheet.drawing())).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void withoutNamesNoNameIsLeftAnywhereButEveryDate() {
    Drawing drawing = worksheet(course(), Blank.NAMES, "", 1).drawing();
    assertThat(texts(drawing)).contains("1911", "1962", "1991");
    assertThat(String.join(" ", texts(drawing))).doesNotContain("科学的管理", "研究開発", "製品開発力");
    assertThat(spoken(drawing.parts())).doesNotContain("科学的管理", "研究開発", "製品開発力");
  }

  @Test
  void withoutDatesNeitherTheEventsNorTheAxisTellThem() {
    Drawing drawing = worksheet(course(), Blank.DATES, "", 1).drawing();
    assertThat(texts(drawing)).contains("科学的管理の原則", "研究開発の研究", "製品開発力");
    assertThat(texts(drawing)).noneMatch(text -> text.matches("1\\d\\d\\d"));
  }

  private static String spoken(List<Drawn> parts) {
    StringBuilder spoken = new StringBuilder();
    for (Drawn part : parts) {
      if (part instanceof Drawn.Group group) {
        spoken.append(group.spoken()).append('\n').append(spoken(group.parts()));
      }
    }
    return spoken.toString();
  }

  @Test
  void theKeyHasTheSameNumbersWithDateAndName() {
    Drawing key = worksheet(course(), Blank.NAMES, "", 1).key();
    assertThat(texts(key)).contains("(1) 1911", "科学的管理の原則", "(3) 1991", "製品開発力", "答え");
    assertThat(blanks(key)).isEmpty();
  }

  @Test
  void theWordsToChooseFromAreAllThereAndInTheSameOrderForTheSameSeed() {
    TimelineModel model = SampleAxis.random(3, 40);
    Worksheet sheet = worksheet(model, Blank.NAMES, "一覧", 5);
    List<String> bank = bankOf(sheet, model);
    assertThat(bank).hasSize(sheet.answers().size()).hasSizeGreaterThan(5);
    assertThat(bankOf(worksheet(model, Blank.NAMES, "一覧", 5), model)).isEqualTo(bank);
    assertThat(bank).isNotEqualTo(inOrderOfNumbers(sheet));
  }

  private static List<String> inOrderOfNumbers(Worksheet sheet) {
    return sheet.answers().stream().map(answer -> "出来事 " + answer.id()).toList();
  }

  private static List<String> bankOf(Worksheet sheet, TimelineModel model) {
    Set<String> names =
        Set.copyOf(model.items().stream().map(item -> item.label().name()).toList());
    return texts(sheet.drawing()).stream().filter(names::contains).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMES", "DATES"})
  void everyNumberHasOneBlankInsideTheSheetHoweverFullItIs(Blank blank) {
    for (long seed = 1; seed <= 5; seed++) {
      TimelineModel model = SampleAxis.random(seed, 160);
      Worksheet sheet = worksheet(model, blank, "一覧", seed);
      List<Integer> numbers = sheet.answers().stream().map(Worksheet.Answer::number).toList();
      assertThat(Set.copyOf(blanks(sheet.drawing())))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(numbers);
      assertThat(numbers).hasSizeGreaterThan(5);
      Drawing drawing = sheet.drawing();
      assertThat(drawing.flat().filter(part -> !drawing.area().contains(part.bounds(), 1)))
          .as("seed %d: outside %s", seed, drawing.area())
          .isEmpty();
    }
  }

  @Test
  void blanksAreHighEnoughForAHandAndEquallyLong() {
    TimelineModel model = course();
    Drawing drawing = worksheet(model, Blank.NAMES, "", 1).drawing();
    double mmPerPx = Poster.page(Paper.A4, true).widthMm() / drawing.widthPx();
    List<Long> lengths =
        texts(drawing).stream()
            .filter(text -> text.contains("___"))
            .map(text -> text.chars().filter(c -> c == '_').count())
            .distinct()
            .toList();
    assertThat(lengths).hasSize(1);
    assertThat(motguide.timeline.Sizes.LINE * mmPerPx).isGreaterThan(7);
  }

  @Test
  void aTimelineToBeReadIsNoWorksheet() {
    assertThatThrownBy(() -> worksheet(course(), Blank.NOTHING, "", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingToAskIsAnEmptySheet() {
    Worksheet sheet = worksheet(SampleAxis.model(List.<AxisItem>of()), Blank.NAMES, "一覧", 1);
    assertThat(sheet.answers()).isEmpty();
    assertThat(String.join("", texts(sheet.key())).toLowerCase(Locale.ROOT)).doesNotContain("(1)");
  }
}
