package motguide.content.pack;

import static motguide.content.pack.Severity.ERROR;
import static motguide.content.pack.Severity.WARNING;

import java.util.Locale;

/**
 * The kinds of problem a pack can have. The code of each is its name in small letters with hyphens;
 * its sentences stand under that code in the bundle {@code motguide.i18n.problems}.
 */
public enum Fault {
  /** Nothing lies at the place given. */
  PACK_NOT_FOUND(ERROR),
  /** The file is neither a folder nor a zip. */
  PACK_NOT_A_PACK(ERROR),
  /** The system does not let the pack be read. */
  PACK_UNREADABLE(ERROR),

  /** An entry of the zip would lie outside the pack. */
  ZIP_PATH_OUTSIDE(ERROR),
  /** The zip has too many entries. */
  ZIP_TOO_MANY(ERROR),
  /** The zip unpacks to too much. */
  ZIP_TOO_BIG(ERROR),
  /** An entry of the zip unpacks to suspiciously much. */
  ZIP_RATIO(ERROR),
  /** The zip has an archive in it. */
  ZIP_NESTED(ERROR),
  /** Two entries of the zip cannot lie side by side on every system. */
  ZIP_NAMES_CLASH(ERROR),

  /** There is no manifest. */
  MANIFEST_MISSING(ERROR),
  /** The pack is of a later format. */
  SCHEMA_NEWER(ERROR),
  /** A listed file is not there. */
  FILE_MISSING(ERROR),
  /** A listed path leads out of the pack. */
  FILE_OUTSIDE(ERROR),
  /** A file is listed twice. */
  FILE_TWICE(ERROR),
  /** A file is too big. */
  FILE_TOO_BIG(ERROR),
  /** The system does not let the file be read. */
  FILE_UNREADABLE(ERROR),
  /** A JSON file of the pack is listed nowhere. */
  FILE_NOT_LISTED(WARNING),

  /** The file is in UTF-16 or UTF-32. */
  TEXT_UTF16(ERROR),
  /** The file is not in UTF-8. */
  TEXT_NOT_UTF8(ERROR),

  /** The file has no content. */
  JSON_EMPTY(ERROR),
  /** A comment. */
  JSON_COMMENT(ERROR),
  /** A comma before a closing bracket. */
  JSON_TRAILING_COMMA(ERROR),
  /** Two values without a comma between. */
  JSON_MISSING_COMMA(ERROR),
  /** A key without a colon. */
  JSON_MISSING_COLON(ERROR),
  /** Full-width punctuation or space where JSON has its own. */
  JSON_FULL_WIDTH(ERROR),
  /** Other quotation marks than the straight double ones. */
  JSON_QUOTES(ERROR),
  /** A name without quotation marks. */
  JSON_UNQUOTED(ERROR),
  /** A text that is not closed on its line. */
  JSON_TEXT_OPEN(ERROR),
  /** A backslash that starts no escape. */
  JSON_ESCAPE(ERROR),
  /** An escape that is only half of a character. */
  JSON_HALF_CHARACTER(ERROR),
  /** A tab or control character in a text. */
  JSON_CONTROL(ERROR),
  /** A number that JSON does not write so. */
  JSON_NUMBER(ERROR),
  /** A bare word that is not true, false or null. */
  JSON_WORD(ERROR),
  /** A bracket that is not closed. */
  JSON_UNCLOSED(ERROR),
  /** A closing bracket of the wrong kind. */
  JSON_WRONG_BRACKET(ERROR),
  /** Something else than a value. */
  JSON_UNEXPECTED(ERROR),
  /** Text after the end. */
  JSON_AFTER_END(ERROR),
  /** Too deeply nested. */
  JSON_TOO_DEEP(ERROR),
  /** A key that stands twice in an object. */
  JSON_KEY_TWICE(ERROR),

  /** A field is missing. */
  FIELD_MISSING(ERROR),
  /** A field the format does not know. */
  FIELD_UNKNOWN(ERROR),
  /** A value of the wrong JSON type. */
  VALUE_TYPE(ERROR),
  /** A value that is not one of those allowed. */
  VALUE_CHOICE(ERROR),
  /** Another value than the only one allowed. */
  VALUE_ONLY(ERROR),
  /** A text not of the form wanted. */
  VALUE_FORM(ERROR),
  /** An empty text. */
  VALUE_EMPTY(ERROR),
  /** A number too small or too large. */
  VALUE_RANGE(ERROR),
  /** Too few or too many entries. */
  LIST_LENGTH(ERROR),
  /** The same entry twice. */
  LIST_TWICE(ERROR),
  /** Breaks a rule of the schema that has no words of its own. */
  SCHEMA_RULE(ERROR),
  /** A text lacks one of the languages. */
  LANGUAGE_MISSING(ERROR),
  /** A wrong option without its reason. */
  RATIONALE_MISSING(ERROR),

  /** A text that is no date. */
  DATE_IMPOSSIBLE(ERROR),
  /** A date that is to be an interval with both ends. */
  DATE_NOT_INTERVAL(ERROR),

  /** An id that stands twice among its kind. */
  ID_TWICE(ERROR),
  /** An id that nothing has. */
  ID_UNKNOWN(ERROR),
  /** An event tied to itself, or a claim or card that names itself. */
  REFERS_TO_ITSELF(ERROR),
  /** The same tie stated twice. */
  LINK_TWICE(WARNING),
  /** An event that certainly precedes its cause. */
  CAUSE_AFTER_EFFECT(ERROR),
  /** A rival that does not name this claim in turn. */
  RIVAL_ONE_SIDED(WARNING),
  /** A part of a question that names a claim which the question does not name. */
  PART_CLAIM(ERROR),
  /** An earlier id that a record has today. */
  ALIAS_TAKEN(ERROR),
  /** An earlier id whose place is taken by nothing. */
  ALIAS_UNKNOWN(ERROR),
  /** An era that begins before the one listed before it. */
  ERA_ORDER(ERROR),

  /** Nothing is named that the record rests on. */
  UNCITED(WARNING),
  /** A record that nothing uses. */
  ORPHAN(WARNING),
  /** A phrase to remember that is not in its text. */
  MARK_NOT_FOUND(WARNING),
  /** A name too long for the axis. */
  NAME_TOO_LONG(WARNING),
  /** A sentence too long for the screen. */
  SENTENCE_TOO_LONG(WARNING),
  /** Pieces that do not add up to the headword. */
  RUBY_MISMATCH(ERROR),

  /** A question without a right answer. */
  ANSWER_NONE(ERROR),
  /** More than one right answer where one is asked for. */
  ANSWER_SEVERAL(ERROR),
  /** A wrong option that reads as a right one. */
  DISTRACTOR_IS_ANSWER(ERROR),
  /** Two wrong options that read alike, or two things in a list. */
  CHOICE_TWICE(ERROR),
  /** A prompt with more or fewer blanks than answers. */
  BLANK_COUNT(ERROR),
  /** A pair with an id of no item. */
  PAIR_UNKNOWN(ERROR),
  /** An item on the left with two pairs. */
  PAIR_TWICE(ERROR),
  /** An item on the left without a pair. */
  PAIR_MISSING(ERROR),
  /** An order that the dates contradict. */
  ORDER_AGAINST_DATES(ERROR),
  /** A date that cannot be that of the event it stands for. */
  DATE_NOT_OF_EVENT(ERROR),
  /** A question that asks for a disputed date. */
  DISPUTED_DATE(WARNING),

  /** A picture that is not there. */
  MEDIA_MISSING(ERROR),
  /** A picture that is too big. */
  MEDIA_TOO_BIG(ERROR),
  /** A file that is no picture of the kind its name says. */
  MEDIA_KIND(ERROR);

  private final Severity severity;
  private final String code;

  Fault(Severity severity) {
    this.severity = severity;
    code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** The stable word for it. */
  public String code() {
    return code;
  }
}
