package motguide.content.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file in UTF-8, strictly decoded; a byte order mark at the start is dropped. */
sealed interface FileText {

  /** The whole text. */
  record Text(String text) implements FileText {}

  /**
   * The bytes are no UTF-8.
   *
   * @param offset where in {@code before} it breaks off
   * @param before the text up to there
   */
  record Undecodable(Fault fault, int offset, String before) implements FileText {}

  /** Decodes {@code bytes}. */
  static FileText of(byte[] bytes) {
    if (looksLikeWideCharacters(bytes)) {
      return new Undecodable(Fault.TEXT_UTF16, 0, "");
    }
    int start = hasMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    return result.isError()
        ? new Undecodable(Fault.TEXT_NOT_UTF8, text.length(), text)
        : new Text(text);
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  /** JSON begins with a plain character, so a zero among the first bytes tells UTF-16 and -32. */
  private static boolean looksLikeWideCharacters(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    return mark || first == 0 || second == 0;
  }
}
