package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time is reported once, where it is, and with nothing else. */
final class PackFaultsTest {
  @TempDir private Path folder;

  @Test
  void theSmallPackHasNoFault() throws IOException {
    assertThat(SmallPack.in(folder).read())
        .isInstanceOfSatisfying(
            PackReading.Loaded.class, loaded -> assertThat(loaded.problems()).isEmpty());
  }

  /** {@code at} is what stands at the reported place once the fault is planted. */
  @ParameterizedTest(name = "{3}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # file           | old                          | new                               | code                 | at
          manifest.json    | "id": "small",               | "id": "sm all",                   | value-form           | "sm all"
          manifest.json    | "version": "1.0",            | "versoin": "1.0", "version": "1", | field-unknown        | "versoin"
          manifest.json    | "schemaVersion": 1           | "schemaVersion": 0                | value-only           | 0,
          manifest.json    | "schemaVersion": 1           | "schemaVersion": "1"              | value-only           | "1",
          manifest.json    | "licence": "CC-BY-SA-4.0",   | ``                                | field-missing        | {
          manifest.json    | 1900/2030                    | 1900                              | date-not-interval    | "1900"
          manifest.json    | 1900/2030                    | 2030/1900                         | date-impossible      | "2030/1900"
          manifest.json    | ["ja", "en"]                 | ["ja"]                            | list-length          | ["ja"]
          manifest.json    | schools.json                 | school.json                       | file-missing         | "school.json"
          manifest.json    | "schools.json"               | "schools.json", "../a.json"       | file-outside         | "../a.json"
          manifest.json    | "schools.json"               | "schools.json", "C:\\\\a.json"    | file-outside         | "C:
          manifest.json    | "schools.json"               | "schools.json", "schools.json"    | list-twice           | "schools.json"]
          lanes.json       | "hue": "ideas"               | "hue": "idea"                     | value-choice         | "idea"
          lanes.json       | "seal": {"ja": "文", "en": "TX"} | "seal": {"ja": "文"}           | language-missing     | {"ja": "文"}
          lanes.json       | "en": "TX"                   | "en": " "                         | language-missing     | " "
          lanes.json       | "ja": "文"                   | "ja": "\u3000"                         | language-missing     | "\u3000"
          eras.json        | "date": "1978/.."            | "date": "1940/.."                 | era-order            | "1940/.."
          events.json      | "type": "founding"           | "typ": "founding"                 | field-unknown        | "typ"
          questions/all.json | "difficulty": 3            | "dificulty": 3                    | field-unknown        | "dificulty"
          events.json      | "importance": 5              | "importance": "5"                 | value-type           | "5"
          events.json      | "importance": 5              | "importance": 6                   | value-range          | 6,\\n    "certainty"
          events.json      | "importance": 5,             | ``                                | field-missing        | {
          events.json      | "date": "1962"               | "date": "1962年"                  | date-impossible      | "1962年"
          events.json      | "date": "1962"               | "date": 1962                      | value-type           | 1962,\\n    "lane"
          events.json      | "date": "1962"               | "date": "1962-13"                 | date-impossible      | "1962-13"
          events.json      | "date": "1962"               | "date": "1980/1962"               | date-impossible      | "1980/1962"
          events.json      | "lane": "us"                 | "lane": "usa"                     | id-unknown           | "usa"
          events.json      | "to": "book-1978"            | "to": "book-1979"                 | id-unknown           | "book-1979"
          events.json      | "to": "plan-1962"            | "to": "course-1981"               | refers-to-itself     | "course-1981",\\n        "kind"
          events.json      | "kind": "led-to"             | "kind": "caused-by"               | cause-after-effect   | "book-1978",\\n        "kind"
          events.json      | "claims": ["F1"]             | "claims": ["F9"]                  | id-unknown           | "F9"
          events.json      | "claims": ["F3", "F4"]       | "claims": []                      | uncited              | "course-1981"
          events.json      | "id": "REPORT"               | "id": "REPROT"                    | id-unknown           | "REPROT"
          events.json      | "en": "management of R&D"    | "en": "managing R&D"              | mark-not-found       | "managing R&D"
          events.json      | "ja": "『ジレンマ』"         | "ja": "『生産性と革新のジレンマ』" | name-too-long       | "『生産性と革新のジレンマ』"
          events.json      | "en": "The Dilemma"          | "en": "The Productivity Dilemma as a book" | name-too-long | "The Productivity Dilemma as a book"
          events.json      | media/plan.png               | media/plans.png                   | media-missing        | "media/plans.png"
          events.json      | media/plan.png               | ../plan.png                       | file-outside         | "../plan.png"
          events.json      | media/plan.png               | lanes.json                        | value-form           | "lanes.json"
          eras.json        | "id": "era-two"              | "id": "era-one"                   | id-twice             | "era-one",\\n    "name": {"ja": "広
          events.json      | "links": [                   | "links": [{"to": "book-1978", "kind": "led-to", "reason": {"ja": "あ", "en": "a"}, "label": {"ja": "あ", "en": "a"}}, | link-twice | "book-1978",\\n
          tours.json       | "focus": ["plan-1962"]       | "focus": ["plan-1963"]            | id-unknown           | "plan-1963"
          tours.json       | "focus": ["plan-1962"]       | "focus": []                       | list-length          | []
          tours.json       | "view": "1950/1970"          | "view": "1950/.."                 | date-not-interval    | "1950/.."
          tours.json       | "question": "q-single"       | "question": "q-singel"            | id-unknown           | "q-singel"
          tours.json       | "id": "second"               | "id": "first"                     | id-twice             | "first",\\n        "view": "1970
          tours.json       | 研究そのものが研究される。   | 研究というものそのものが、あらためて研究されるのである。 | sentence-too-long | "研究というもの
          cards.json       | "base": "経営"               | "base": "経営学"                  | ruby-mismatch        | [{"base": "技術"
          cards.json       | "related": ["c-mot"]         | "related": ["c-dilemma"]          | refers-to-itself     | "c-dilemma"],\\n    "events": ["book
          cards.json       | "claims": ["F3"]             | "claims": ["F33"]                 | id-unknown           | "F33"
          cards.json       | "reading": "ぎじゅつけいえい", | ``                              | field-missing        | {
          claims.json      | "sources": [{"id": "REPORT"}] | "sources": []                    | list-length          | []
          claims.json      | "rivals": ["F4"]             | "rivals": []                      | rival-one-sided      | "F3"]
          claims.json      | "when": "1978"               | "when": "1978-02-30"              | date-impossible      | "1978-02-30"
          claims.json      | "opinion": false             | "opinion": "no"                   | value-type           | "no"
          sources.json     | "date-parts": [[1963, 3, 1]] | "date-parts": [[1963, 13, 1]]     | date-impossible      | [[1963, 13, 1]]
          sources.json     | "type": "webpage"            | "type": "web-page"                | value-choice         | "web-page"
          sources.json     | "URL": "https://             | "URL": "javascript://             | value-form           | "javascript:
          sources.json     | {"family": "Marquis",        | {                                 | field-missing        | { "given"
          schools.json     | "status": "open"             | "status": "opened"                | value-choice         | "opened"
          questions/all.json | , "correct": true},        | , "rationale": {"ja": "あ", "en": "a"}}, | answer-none   | [\\n      {"id": "a", "text": {"ja": "1962年"
          questions/all.json | "en": "1978"},             | "en": "1978"}, "correct": true,   | answer-several       | [\\n      {"id": "a", "text": {"ja": "1962年"
          questions/all.json | , "rationale": {"ja": "本の年。", "en": "The year of the book."} | `` | rationale-missing | {"id": "b"
          questions/all.json | {"ja": "1978年", "en": "1978"} | {"ja": "1962年", "en": "1978"} | distractor-is-answer | "1962年", "en": "1978"
          questions/all.json | {"ja": "1978年", "en": "1978"} | {"ja": "1978年", "en": " 1962. "} | distractor-is-answer | " 1962. "
          questions/all.json | {"ja": "1981年", "en": "1981"} | {"ja": "1978年", "en": "1981"} | choice-twice         | "1978年", "en": "1981"
          questions/all.json | {"id": "b"                  | {"id": "a"                       | id-twice             | "a", "text": {"ja": "1978年"
          questions/all.json | "answer": false             | "answer": "false"                 | value-type           | "false"
          questions/all.json | "date": "1962", "event"     | "date": "1990", "event"           | date-not-of-event    | "1990", "event"
          questions/all.json | "date": "2003"              | "date": "1970"                    | order-against-dates  | "1970"
          questions/all.json | ["l1", "r1"]                | ["l9", "r1"], ["l1", "r1"]        | pair-unknown         | "l9"
          questions/all.json | ["l1", "r1"]                | ["l1", "r9"]                      | pair-unknown         | "r9"
          questions/all.json | ["l1", "r1"]                | ["l1", "r1"], ["l1", "r3"]        | pair-twice           | "l1", "r3"
          questions/all.json | [["l1", "r1"], ["l2", "r2"]] | [["l2", "r2"], ["l2", "r2"]]     | pair-twice           | "l2", "r2"]],
          questions/all.json | "text": {"ja": "計画"      | "claims": ["F3"], "text": {"ja": "計画" | part-claim       | "F3"], "text"
          manifest.json    | "present":                   | "aliases": {"book-1978": "F1"}, "present": | alias-taken | "F1"
          manifest.json    | "present":                   | "aliases": {"old": "gone"}, "present": | alias-unknown  | "gone"
          questions/all.json | "unit": "year"              | "unit": "yaer"                    | value-choice         | "yaer"
          questions/all.json | "tolerance": 0,             | "tolerence": 0, "tolerance": 0,   | field-unknown        | "tolerence"
          questions/all.json | 技術を____に変える____。    | 技術を____に変える経営。          | blank-count          | "技術を____に
          questions/all.json | "date": "1962",\\n    "toleranceYears": 2,\\n    "event": "plan-1962" | "date": "1981", "toleranceYears": 2, "event": "course-1981" | disputed-date | "course-1981",
          questions/all.json | "events": ["book-1978"],\\n    "claims": ["F2"]\\n  },\\n  {\\n    "id": "q-text" | "events": ["book-1978"],\\n    "claims": ["F22"]\\n  },\\n  {\\n    "id": "q-text" | id-unknown | "F22"
          questions/all.json | "left": [                   | "left": [{"id": "l0", "text": {"ja": "他", "en": "Other"}}, | pair-missing | "l0"
          questions/all.json | "id": "q-text",             | "id": "q-text", "id": "q-text",   | json-key-twice       | "id": "q-text",\\n
          questions/all.json | "cards": ["c-dilemma"]      | "cards": ["c-dilema"]             | id-unknown           | "c-dilema"
          questions/all.json | "type": "place"             | "type": "plaice"                  | value-choice         | "plaice"
          """)
  void oneFaultGivesOneProblemAtItsPlace(
      String file, String old, String replacement, String code, String at) throws IOException {
    SmallPack pack = SmallPack.in(folder).replace(file, breaks(old), breaks(replacement));
    List<Problem> problems = pack.problems();
    assertThat(problems)
        .filteredOn(p -> !followsFromPairs(code, p))
        .extracting(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.code())
        .containsExactly(file + ":" + pack.placeOf(file, breaks(at)) + " " + code);
    assertThat(problems.getFirst().fix().ja()).isNotBlank();
  }

  /** A left item paired twice in place of another leaves that other without a pair. */
  private static boolean followsFromPairs(String code, Problem problem) {
    return code.equals("pair-twice") && problem.fault() == Fault.PAIR_MISSING;
  }

  private static String breaks(String text) {
    return text.replace("\\n", "\n");
  }

  @Test
  void whatNothingUsesIsAnOrphan() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("claims.json", "\"id\": \"WEB\"", "\"id\": \"BOOK\"")
            .replace("events.json", "[\"F3\", \"F4\"]", "[\"F3\"]")
            .replace("cards.json", "[\"F4\"]", "[\"F3\"]")
            .replace("lanes.json", "[", "[" + lane("empty") + ",");
    assertThat(pack.problems())
        .extracting(p -> p.file() + " " + p.value() + " " + p.code())
        .containsExactly(
            "lanes.json \"empty\" orphan",
            "claims.json \"F4\" orphan",
            "sources.json \"WEB\" orphan");
  }

  private static String lane(String id) {
    String text = "{\"ja\": \"空\", \"en\": \"Empty\"}";
    return """
    {"id": "%s", "name": %s, "short": %s, "seal": %s, "summary": %s, "hue": "japan"}\
    """
        .formatted(id, text, text, text, text);
  }

  @Test
  void aFileThatIsListedNowhereIsNoticed() throws IOException {
    assertThat(SmallPack.in(folder).write("more/cards.json", "[]").problems())
        .extracting(p -> p.file() + ":" + p.line() + " " + p.code())
        .containsExactly("more/cards.json:0 file-not-listed");
  }

  @Test
  void aPictureMustBeOneAndNotTooBig() throws IOException {
    SmallPack pack = SmallPack.in(folder).write("media/plan.png", "GIF89a");
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("media-kind");
    pack.write("media/plan.png", new byte[(10 << 20) + 1]);
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("media-too-big");
  }

  @Test
  void aYearOfADisputedEventIsNotToBeAsked() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("questions/all.json", "\"answer\": 1978", "\"answer\": 1981")
            .replace(
                "questions/all.json",
                "\"cards\": [\"c-dilemma\"],\n    \"events\": [\"book-1978\"]",
                "\"cards\": [\"c-dilemma\"],\n    \"events\": [\"course-1981\"]");
    assertThat(pack.problems())
        .extracting(p -> p.value() + " " + p.code())
        .containsExactly("1981 disputed-date");
  }

  @Test
  void aSlipOfTheKeyboardIsAnsweredWithWhatIsMeant() throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("events.json", "\"to\": \"book-1978\"", "\"to\": \"bok-1978\"")
            .replace("events.json", "\"importance\": 4", "\"importance\": \"4番\"");
    assertThat(pack.problems())
        .extracting(p -> p.value() + " → " + p.replacement())
        .containsExactly("\"bok-1978\" → \"book-1978\"", "\"4番\" → 4");
    assertThat(pack.problems().getFirst().fix().ja()).contains("\"book-1978\"");
    assertThat(pack.problems().getFirst().fix().en()).contains("\"book-1978\"");
  }

  @Test
  void aFaultyRecordBringsNoSecondProblemForThoseWhoNameIt() throws IOException {
    SmallPack pack = SmallPack.in(folder).replace("claims.json", "\"origin\": \"article\",", "");
    assertThat(pack.problems()).extracting(Problem::code).containsExactly("field-missing");
  }

  @Test
  void anUnreadableFileBringsNoProblemsForWhatMayStandInIt() throws IOException {
    SmallPack pack = SmallPack.in(folder).replace("claims.json", "\"F1\"", "F1");
    assertThat(pack.problems())
        .extracting(p -> p.file() + " " + p.code())
        .containsExactly("claims.json json-word");
  }
}
