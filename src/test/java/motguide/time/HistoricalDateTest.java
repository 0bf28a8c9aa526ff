package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalDateTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          1969-07-20,           MOMENT, DAY
          1969-07,              MOMENT, MONTH
          2001-34,              MOMENT, QUARTER
          1962-21,              MOMENT, SEASON
          2001-38,              MOMENT, FOUR_MONTHS
          2001-40,              MOMENT, HALF_YEAR
          1969,                 MOMENT, YEAR
          Y17E8,                MOMENT, YEAR
          1985-XX,              MOMENT, YEAR
          1985-XX-XX,           MOMENT, YEAR
          1985-04-XX,           MOMENT, MONTH
          1985-XX-15,           MOMENT, YEAR
          198X,                 MOMENT, DECADE
          198,                  MOMENT, DECADE
          156X-12-25,           MOMENT, DECADE
          19XX,                 MOMENT, CENTURY
          19,                   MOMENT, CENTURY
          1950S2,               MOMENT, CENTURY
          1XXX,                 MOMENT, MILLENNIUM
          1X32,                 MOMENT, MILLENNIUM
          Y171010000S3,         MOMENT, AGE
          XXXX,                 MOMENT, UNKNOWN
          XXXX-12-25,           MOMENT, UNKNOWN
          1707/1717,            SPAN,   YEAR
          1945-07-16/1945,      SPAN,   YEAR
          2009-05/..,           SPAN,   MONTH
          /1985-04-12,          SPAN,   DAY
          ../..,                SPAN,   UNKNOWN
          "[1911,1912]",        ONE_OF, YEAR
          "[1911-05,1912]",     ONE_OF, YEAR
          "[1760-12..]",        ONE_OF, MONTH
          "{1952,1964}",        ALL_OF, YEAR
          """)
  void isOfTheShapeAndPrecisionThatItsTextGives(
      String text, DateShape shape, DatePrecision precision) {
    HistoricalDate date = HistoricalDate.parse(text);

    assertThat(date.shape()).isEqualTo(shape);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.text()).isEqualTo(text).hasToString(date.toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          # text,          approximate, uncertain
          1969,            false, false
          1911~,           true,  false
          1981?,           false, true
          1984%,           true,  true
          2004-~06-11,     true,  false
          1978~/1990,      true,  false
          1989/2012?,      false, true
          "[1667,1668?]",  false, true
          "{1952~,1964}",  true,  false
          """)
  void saysWhetherAnyPartIsDoubtful(String text, boolean approximate, boolean uncertain) {
    assertThat(HistoricalDate.parse(text).approximate()).isEqualTo(approximate);
    assertThat(HistoricalDate.parse(text).uncertain()).isEqualTo(uncertain);
  }

  /** A mark before a part is for that part, after it also for all to its left (ISO 8601-2, 8.4). */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text,       approximate parts, uncertain parts
          2004-06-11%,  YEAR MONTH DAY,    YEAR MONTH DAY
          2004-06~-11,  YEAR MONTH,        ''
          2004?-06-11,  '',                YEAR
          ?2004-06-~11, DAY,               YEAR
          2004-%06-11,  MONTH,             MONTH
          2004-~06-11,  MONTH,             ''
          2004-06?,     '',                YEAR MONTH
          ~2004,        YEAR,              ''
          2001-21~,     YEAR MONTH,        ''
          2004?-06-11~, YEAR MONTH DAY,    YEAR
          """)
  void marksApplyToTheirPart(String text, String approximate, String uncertain) {
    HistoricalDate date = HistoricalDate.parse(text);
    for (DatePart part : DatePart.values()) {
      assertThat(date.approximate(part))
          .as("%s approximate", part)
          .isEqualTo(approximate.contains(part.name()));
      assertThat(date.uncertain(part))
          .as("%s uncertain", part)
          .isEqualTo(uncertain.contains(part.name()));
    }
  }

  @Test
  void theEndsOfAnIntervalHaveTheirOwnDoubts() {
    HistoricalDate date = HistoricalDate.parse("1978~/1990?");

    assertThat(date.start()).hasValue(HistoricalDate.parse("1978~"));
    assertThat(date.end()).hasValue(HistoricalDate.parse("1990?"));
    assertThat(date.start().orElseThrow().approximate()).isTrue();
    assertThat(date.start().orElseThrow().uncertain()).isFalse();
    assertThat(date.end().orElseThrow().uncertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          # text,       start, end,  startOpen, endOpen, startUnknown, endUnknown
          1707/1717,    1707,  1717, false, false, false, false
          2009/..,      2009,  ,     false, true,  false, false
          ../1985,      ,      1985, true,  false, false, false
          /1985,        ,      1985, false, false, true,  false
          1985/,        1985,  ,     false, false, false, true
          ../,          ,      ,     true,  false, false, true
          1985,         ,      ,     false, false, false, false
          "[..1985]",   ,      ,     false, false, false, false
          """)
  void openEndsAndUnknownEndsAreKeptApart(
      String text,
      String start,
      String end,
      boolean startOpen,
      boolean endOpen,
      boolean startUnknown,
      boolean endUnknown) {
    HistoricalDate date = HistoricalDate.parse(text);

    assertThat(date.start().map(HistoricalDate::text).orElse(null)).isEqualTo(start);
    assertThat(date.end().map(HistoricalDate::text).orElse(null)).isEqualTo(end);
    assertThat(date.startOpen()).isEqualTo(startOpen);
    assertThat(date.endOpen()).isEqualTo(endOpen);
    assertThat(date.startUnknown()).isEqualTo(startUnknown);
    assertThat(date.endUnknown()).isEqualTo(endUnknown);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "{1952,1964}",                  1952 1964
          "{1964,1952}",                  1964 1952
          "[1667,1668,1670..1672]",       1667 1668 1670/1672
          "[..1911]",                     ../1911
          "[1760-01,1760-12..]",          1760-01 1760-12/..
          1952,                           1952
          1707/1717,                      1707/1717
          """)
  void membersComeInTheOrderWritten(String text, String members) {
    List<String> texts =
        HistoricalDate.parse(text).members().stream().map(HistoricalDate::text).toList();

    assertThat(String.join(" ", texts)).isEqualTo(members);
  }

  @Test
  void everyMemberCanBeReadAgain() {
    for (HistoricalDate member :
        HistoricalDate.parse("[..1667,1668?,1670-01..1670-03,1680..]").members()) {
      assertThat(HistoricalDate.parse(member.text())).isEqualTo(member);
      assertThat(HistoricalDate.parse(member.text()).bounds()).isEqualTo(member.bounds());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          # a,              b,              a certainly before b, b certainly before a, may overlap
          1961,             1962,           true,  false, false
          1962,             1962,           false, false, true
          1962-12-31,       1963,           true,  false, false
          1962-12,          1962,           false, false, true
          1969-07-20,       1969-07-21,     true,  false, false
          1969-07-20,       1969-07,        false, false, true
          1707/1717,        1717,           false, false, true
          1707/1717,        1718,           true,  false, false
          2009/..,          2030,           false, false, true
          2009/..,          2008,           false, true,  false
          1985/,            1990,           false, false, true
          ../1985,          1850,           false, false, true
          /1985,            1986,           true,  false, false
          198X,             1990,           true,  false, false
          198X,             1985-05,        false, false, true
          "[1909,1911]",    1910,           false, false, false
          "[1909,1911]",    1911-06,        false, false, true
          "[1909,1911]",    1912,           true,  false, false
          "[1970..1989]",   1980,           false, false, true
          "[..1911]",       1912,           true,  false, false
          "{1952,1964}",    1958,           false, false, false
          "{1952,1964}",    "{1958,1964}",  false, false, true
          -0043-03-15,      0014,           true,  false, false
          Y-170000002,      XXXX,           true,  false, false
          Y17E8,            ../..,          false, false, true
          1978~,            1979,           true,  false, false
          """)
  void ordersDatesByWhatTheirTextLeavesPossible(
      String a, String b, boolean aBefore, boolean bBefore, boolean mayOverlap) {
    HistoricalDate first = HistoricalDate.parse(a);
    HistoricalDate second = HistoricalDate.parse(b);

    assertThat(first.certainlyBefore(second)).isEqualTo(aBefore);
    assertThat(second.certainlyBefore(first)).isEqualTo(bBefore);
    assertThat(first.mayOverlap(second)).isEqualTo(mayOverlap);
    assertThat(second.mayOverlap(first)).isEqualTo(mayOverlap);
  }

  @Test
  void datesAreEqualByTheirText() {
    assertThat(HistoricalDate.parse("1985"))
        .isEqualTo(HistoricalDate.parse("1985"))
        .hasSameHashCodeAs(HistoricalDate.parse("1985"))
        .isNotEqualTo(HistoricalDate.parse("1985~"));
    assertThat(HistoricalDate.parse("198X")).isNotEqualTo(HistoricalDate.parse("198"));
    assertThat(HistoricalDate.parse("1985")).isNotEqualTo("1985");
  }

  @Test
  void aTextThatIsNoDateIsThrownByParseAndToldByRead() {
    assertThatThrownBy(() -> HistoricalDate.parse("1957–1969"))
        .isInstanceOfSatisfying(
            DateSyntaxException.class,
            e -> {
              assertThat(e.position()).isEqualTo(4);
              assertThat(e.reason()).isEqualTo(DateFault.DASH);
              assertThat(e).hasMessageContaining("1957–1969").hasMessageContaining("character 5");
            });
    assertThat(HistoricalDate.read("1957–1969"))
        .isEqualTo(new DateReading.Unreadable(4, DateFault.DASH));
    assertThat(HistoricalDate.read("1957/1969"))
        .isEqualTo(new DateReading.Read(HistoricalDate.parse("1957/1969")));
  }
}
