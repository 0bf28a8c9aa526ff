package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatterTest {

  private final DateFormatter japanese = DateFormatter.of(Locale.JAPANESE);
  private final DateFormatter english = DateFormatter.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text          | full English                               | full Japanese
          1969-07-20      | 20 July 1969                               | 1969年7月20日
          1945-07         | July 1945                                  | 1945年7月
          1962            | 1962                                       | 1962年
          1911~           | c. 1911                                    | 1911年頃
          1979?           | 1979 (uncertain)                           | 1979年(不確か)
          1984%           | c. 1984 (uncertain)                        | 1984年頃(不確か)
          198X            | 1980s                                      | 1980年代
          198             | 1980s                                      | 1980年代
          197X~           | c. 1970s                                   | 1970年代頃
          197X?           | 1970s (uncertain)                          | 1970年代(不確か)
          19XX            | 20th century                               | 20世紀
          20              | 21st century                               | 21世紀
          11XX            | 12th century                               | 12世紀
          1XXX            | some time in 1000–1999                     | 1000–1999年のいつか
          XXXX            | date unknown                               | 年代不明
          XXXX-XX-XX      | date unknown                               | 年代不明
          XXXX-12-25      | 25 December (year unknown)                 | 12月25日(年は不明)
          XXXX-12-XX      | December (year and day unknown)            | 12月(年と日は不明)
          1985-XX         | 1985 (month unknown)                       | 1985年(月は不明)
          1985-XX-XX      | 1985 (month and day unknown)               | 1985年(月と日は不明)
          1985-04-XX      | April 1985 (day unknown)                   | 1985年4月(日は不明)
          156X-12-25      | 25 December in the 1560s                   | 1560年代の12月25日
          15XX-12         | December in the 16th century               | 16世紀の12月
          1984-1X         | some time between 1 October 1984 and 31 December 1984 | 1984年10月1日から1984年12月31日までのいつか
          1950S2          | some time in 1900–1999, estimated 1950     | 1900–1999年のいつか(推定1950年)
          1962-21         | spring 1962                                | 1962年春
          1962-24         | winter 1962                                | 1962年冬
          2001-26         | northern summer 2001                       | 2001年夏(北半球)
          2001-31         | southern autumn 2001                       | 2001年秋(南半球)
          2001-34         | second quarter of 2001                     | 2001年第2四半期
          2001-36         | fourth quarter of 2001                     | 2001年第4四半期
          2001-38         | May–August 2001                            | 2001年5–8月
          2001-40         | first half of 2001                         | 2001年上半期
          2001-41         | second half of 2001                        | 2001年下半期
          0000            | 1 BCE                                      | 紀元前1年
          -0043-03-15     | 15 March 44 BCE                            | 紀元前44年3月15日
          -04XX           | 5th century BCE                            | 紀元前5世紀
          -00XX           | 1st century BCE                            | 紀元前1世紀
          -043X           | some time in 440–431 BCE                   | 紀元前440–431年のいつか
          000X            | some time in 1 BCE – 9 CE                  | 紀元前1–西暦9年のいつか
          0079            | 79 CE                                      | 西暦79年
          0794            | 794                                        | 794年
          Y12000          | 12,000                                     | 12,000年
          Y-170000002     | 170,000,003 BCE                            | 紀元前170,000,003年
          2004-~06-11     | 11 June 2004 (month approximate)           | 2004年6月11日(月はおおよそ)
          2004?-06        | June 2004 (year uncertain)                 | 2004年6月(年は不確か)
          ?2004-06-~11    | 11 June 2004 (day approximate; year uncertain) | 2004年6月11日(日はおおよそ、年は不確か)
          2004-06-11~     | c. 11 June 2004                            | 2004年6月11日頃
          1985-04-12T23:20:30Z | 12 April 1985                         | 1985年4月12日
          """)
  void aMomentIsWordedToItsPrecision(String text, String fullEnglish, String fullJapanese) {
    assertFull(text, fullEnglish, fullJapanese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text              | full English                          | full Japanese
          1707/1717           | 1707–1717                             | 1707–1717年
          1980/1989           | 1980–1989                             | 1980–1989年
          2002-04/2007-03     | April 2002 – March 2007               | 2002年4月–2007年3月
          1985-01-05/1985-02  | 5 January 1985 – February 1985        | 1985年1月5日–1985年2月
          198X/199X           | 1980s–1990s                           | 1980年代–1990年代
          1978~/1990~         | c. 1978 – c. 1990                     | 1978年頃–1990年頃
          1988/1991~          | 1988 – c. 1991                        | 1988年–1991年頃
          1989?/2012?         | 1989–2012 (start and end uncertain)   | 1989–2012年(始まりと終わりは不確か)
          1989?/2012          | 1989–2012 (start uncertain)           | 1989–2012年(始まりは不確か)
          1989/2012?          | 1989–2012 (end uncertain)             | 1989–2012年(終わりは不確か)
          2009/..             | 2009 to the present                   | 2009年から現在
          2009~/..            | c. 2009 to the present                | 2009年頃から現在
          2009?/..            | 2009 to the present (start uncertain) | 2009年から現在(始まりは不確か)
          1985/               | from 1985 (end unknown)               | 1985年から(終わりは不明)
          ../1985             | until 1985                            | 1985年まで
          /1985-04            | until April 1985 (start unknown)      | 1985年4月まで(始まりは不明)
          /1985?              | until 1985 (start unknown; end uncertain) | 1985年まで(始まりは不明、終わりは不確か)
          /..                 | to the present (start unknown)        | 現在まで(始まりは不明)
          ../..               | without start or end                  | 始まりも終わりもなし
          ../                 | without a start (end unknown)         | 始まりなし(終わりは不明)
          /                   | date unknown                          | 年代不明
          -0499/-0400         | 500–401 BCE                           | 紀元前500–401年
          -0043/0014          | 44 BCE – 14 CE                        | 紀元前44–西暦14年
          0050/0120           | 50–120 CE                             | 西暦50–120年
          """)
  void anIntervalIsWordedWithItsEndsAndTheirDoubts(
      String text, String fullEnglish, String fullJapanese) {
    assertFull(text, fullEnglish, fullJapanese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                     | full English                       | full Japanese
          [1911,1912]                | 1911 or 1912                       | 1911年または1912年
          [1911,1912?]               | 1911 or 1912 (uncertain)           | 1911年または1912年(不確か)
          [1667,1668,1670..1672]     | 1667, 1668 or 1670–1672            | 1667年・1668年・1670–1672年のいずれか
          [1970..1989]               | some time in 1970–1989             | 1970–1989年のいつか
          [1985-05..1985-07]         | some time in May 1985 – July 1985  | 1985年5月–1985年7月のいつか
          [1985-05-01..1985-05-03]   | some time between 1 May 1985 and 3 May 1985 | 1985年5月1日–1985年5月3日のいつか
          [..1911]                   | 1911 or earlier                    | 1911年以前
          [1911..]                   | 1911 or later                      | 1911年以降
          [1984]                     | 1984                               | 1984年
          {1952,1964}                | 1952 and 1964                      | 1952年・1964年
          {1954,1970,1975-05}        | 1954, 1970 and May 1975            | 1954年・1970年・1975年5月
          {1960..1965}               | each year from 1960 to 1965        | 1960–1965年の各年
          {..1911}                   | each year up to 1911               | 1911年までの各年
          {1911-05..}                | each month from May 1911 on        | 1911年5月以降の各月
          {..1911,1920}              | up to 1911 and 1920                | 1911年まで・1920年
          """)
  void aSetIsWordedAsAChoiceOrAsAList(String text, String fullEnglish, String fullJapanese) {
    assertFull(text, fullEnglish, fullJapanese);
  }

  private void assertFull(String text, String fullEnglish, String fullJapanese) {
    HistoricalDate date = HistoricalDate.parse(text);
    assertThat(english.full(date)).isEqualTo(fullEnglish);
    assertThat(japanese.full(date)).isEqualTo(fullJapanese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text               | English            | Japanese
          1969-07-20           | 1969               | 1969
          1970~                | c. 1970            | 1970頃
          1979?                | 1979?              | 1979?
          1984%                | c. 1984?           | 1984頃?
          197X                 | 1970s              | 1970年代
          197X?                | 1970s?             | 1970年代?
          19XX                 | 20th c.            | 20世紀
          -04XX                | 5th c. BCE         | 前5世紀
          XXXX-12              | year unknown       | 年不明
          1950S2               | in 1900–99         | 1900–99の間
          2004-~06-11          | 2004               | 2004
          2004~-06             | c. 2004            | 2004頃
          -0043                | 44 BCE             | 前44
          Y12000               | 12,000             | 12,000
          1957/1969            | 1957–69            | 1957–69
          1999/2003            | 1999–2003          | 1999–2003
          1900/1905            | 1900–05            | 1900–05
          0794/0799            | 794–799            | 794–799
          1985-01/1985-03      | 1985               | 1985
          1978~/1990~          | c. 1978–c. 1990    | 1978頃–90頃
          1989?/2012?          | 1989?–2012?        | 1989?–2012?
          1989?/1992           | 1989?–92           | 1989?–92
          198X/199X            | 1980s–1990s        | 1980年代–1990年代
          2009/..              | 2009–              | 2009–
          ../1985              | –1985              | –1985
          1985/                | 1985–?             | 1985–?
          /1985                | ?–1985             | ?–1985
          -0499/-0400          | 500–401 BCE        | 前500–401
          -0043/0014           | 44 BCE – 14 CE     | 前44–西暦14
          [1911,1912]          | 1911 or 1912       | 1911か1912
          [1911-05,1911-06]    | 1911               | 1911
          [1970..1989]         | in 1970–89         | 1970–89の間
          [1985-05..1985-07]   | 1985               | 1985
          [..1911]             | 1911 or earlier    | 1911以前
          {1952,1964}          | 1952, 1964         | 1952・64
          {1916,1997}          | 1916, 1997         | 1916・97
          {1975,2000}          | 1975, 2000         | 1975・2000
          {1954,1970,1975}     | 1954, 1970, 1975   | 1954・1970・1975
          {1954~,1970}         | c. 1954, 1970      | 1954頃・1970
          {..1911}             | –1911              | –1911
          """)
  void theAxisGetsYearsOnly(String text, String compactEnglish, String compactJapanese) {
    HistoricalDate date = HistoricalDate.parse(text);

    assertThat(english.compact(date)).isEqualTo(compactEnglish);
    assertThat(japanese.compact(date)).isEqualTo(compactJapanese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1969   | 1969         | 1969年         | 1969
          0      | 1 BCE        | 紀元前1年      | 前1
          -43    | 44 BCE       | 紀元前44年     | 前44
          1      | 1 CE         | 西暦1年        | 西暦1
          -9999  | 10,000 BCE   | 紀元前10,000年 | 前10,000
          """)
  void yearsHaveNoYearZero(long year, String inEnglish, String inJapanese, String compactJapanese) {
    assertThat(english.year(year)).isEqualTo(inEnglish);
    assertThat(english.compactYear(year)).isEqualTo(inEnglish);
    assertThat(japanese.year(year)).isEqualTo(inJapanese);
    assertThat(japanese.compactYear(year)).isEqualTo(compactJapanese);
  }

  @Test
  void daysAreWordedInTheOrderOfTheLanguage() {
    assertThat(english.day(DayNumber.of(2026, 11, 24))).isEqualTo("24 November 2026");
    assertThat(japanese.day(DayNumber.of(2026, 11, 24))).isEqualTo("2026年11月24日");
  }

  @Test
  void everyLanguageButJapaneseGetsEnglish() {
    assertThat(DateFormatter.of(Locale.JAPAN)).isSameAs(japanese);
    assertThat(DateFormatter.of(Locale.UK)).isSameAs(english);
    assertThat(DateFormatter.of(Locale.GERMAN)).isSameAs(english);
  }
}
