package motguide.exchange.progress;

import motguide.content.LocalizedText;

/** What should stand in a field, in words for whoever mends the file. */
enum Expected {
  PRESENT("この項目が必要です。", "This field is needed."),
  TIME(
      "日時は 2026-11-24T09:30:00+09:00 の形で書きます。",
      "Write date and time as 2026-11-24T09:30:00+09:00."),
  IDENTITY(
      "書き出したときの識別子（例: 123e4567-e89b-12d3-a456-426614174000）をそのまま残します。",
      "Leave the identifier as it was exported, for example 123e4567-e89b-12d3-a456-426614174000."),
  FRACTION("0 から 1 までの数を書きます。", "Write a number from 0 to 1."),
  WHOLE("整数を書きます。この項目で使える範囲も確かめます。", "Write a whole number that this field can have."),
  RATING("1 から 4 までの整数を書くか、空にします。", "Write a whole number from 1 to 4, or nothing."),
  KIND("answered、shown、rated のどれかを書きます。", "Write answered, shown or rated."),
  CONFIDENCE("low、maybe、sure のどれかを書くか、空にします。", "Write low, maybe or sure, or nothing."),
  CLAIMS(
      "claim-a=1.0 のように、識別子と 0 から 1 までの数を並べます。",
      "Write identifiers and numbers from 0 to 1, as claim-a=1.0."),
  ANSWERED_THING("question か card の識別子を書きます。", "Name a question or a card."),
  NOTED_THING("event か card の識別子を書きます。", "Name an event or a card."),
  LIST("文字列の並び（配列）を書きます。", "Write an array of texts."),
  OBJECT("項目を {} で囲みます。", "Put the fields between { and }."),
  ARRAY("項目を [] で囲みます。", "Put the items between [ and ]."),
  UTF_8("文字コードを UTF-8 にして保存します。", "Save it with the character encoding UTF-8."),
  JSON("この位置から先が JSON として読めません。", "From here on this cannot be read as JSON."),
  FORMAT("このアプリが書き出した学習記録のファイルを選びます。", "Choose a file of progress that this program has exported."),
  HEADER(
      "1 行目に列の名前を書きます。足りない列があります。",
      "Write the names of the columns in the first line; some are missing."),
  QUOTES("引用符 \" を閉じます。", "Close the quotation mark.");

  private final String ja;
  private final String en;

  Expected(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  LocalizedText fix() {
    return new LocalizedText(ja, en);
  }
}
