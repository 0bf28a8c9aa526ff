package motguide.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts comparable. Both ways of folding take the same to be equal:
 *
 * <ul>
 *   <li>width and compatibility forms (NFKC: Ａ A, ｶﾞ ガ, ① 1, ㍻ 平成), case, and marks over Latin
 *       letters (ō o);
 *   <li>hiragana and katakana, ヴ and バ行 (ヴォ ボ), a long-vowel mark or a dash in its place or none
 *       (コンピュータ コンピューター);
 *   <li>a middle dot, a double hyphen or nothing between the parts of a name.
 * </ul>
 *
 * <p>Digits, kanji and voicing are never touched otherwise: 経済 is not 経営, か is not が. What becomes
 * of blanks and punctuation is the difference between the two.
 *
 * <p>Cost in proportion to the length; any thread.
 */
public enum Folding {
  /** Blanks and punctuation become one blank between words, none at the ends. For finding. */
  WORDS,
  /** Blanks and punctuation go, except between digits (1.5). For comparing an answer. */
  SOLID;

  private static final String MIDDLE_DOTS = "・·•‧∙⋅゠";
  private static final String DASHES = "-‐‑‒–—―−~〜";
  private static final String APOSTROPHES = "'’ʼ";
  private static final String KEPT_SYMBOLS = "&+%#";
  private static final char LONG_VOWEL = 'ー';

  /** Folds {@code text}. */
  public Folded fold(String text) {
    Buffer out = new Buffer(text);
    int at = 0;
    while (at < text.length()) {
      int end = endOfCluster(text, at);
      String plain = plain(text.substring(at, end));
      for (int i = 0; i < plain.length(); i++) {
        take(plain.charAt(i), at, end, out);
      }
      at = end;
    }
    return out.folded();
  }

  /** The comparable text alone. */
  public String text(String text) {
    return fold(text).text();
  }

  private void take(char c, int start, int end, Buffer out) {
    boolean longVowel = c == LONG_VOWEL || (DASHES.indexOf(c) >= 0 && out.kanaMayGoOnAt(end));
    if (isSilent(c) || (out.lastIsKana(this) && (longVowel || c == '='))) {
      return;
    }
    if (isWritten(c)) {
      out.separate(this, c);
      out.addLetter(c, start, end);
    } else {
      out.pending(c, start, end);
    }
  }

  /** What may stand in a word and says nothing. */
  private static boolean isSilent(char c) {
    return MIDDLE_DOTS.indexOf(c) >= 0
        || APOSTROPHES.indexOf(c) >= 0
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isWritten(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || KEPT_SYMBOLS.indexOf(c) >= 0
        || c == LONG_VOWEL;
  }

  private static int endOfCluster(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joinsBackwards(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joinsBackwards(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ﾞ' || c == 'ﾟ';
  }

  /** Kana and unified kanji, which have no other form to be normalised to. */
  private static boolean isPlainJapanese(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヶ') || (c >= '\u4E00' && c <= '\u9FFF');
  }

  /** One cluster in NFKC, lower case, hiragana, without the marks over Latin letters. */
  private static String plain(String cluster) {
    char first = cluster.charAt(0);
    if (cluster.length() == 1 && first < 0x80) {
      return first >= 'A' && first <= 'Z' ? String.valueOf((char) (first + 32)) : cluster;
    }
    if (cluster.length() == 1 && isPlainJapanese(first)) {
      return bare(first);
    }
    String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    normal
        .codePoints()
        .filter(c -> !isDroppedMark(c))
        .forEach(
            c -> {
              if (Character.isBmpCodePoint(c)) {
                plain.append(bare((char) c));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  /** Marks over Latin letters, voicing without kana, selectors of one drawing of a character. */
  private static boolean isDroppedMark(int c) {
    return (c >= 0x300 && c <= 0x36F)
        || c == 0x3099
        || c == 0x309A
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** A letter without its mark; katakana as hiragana. */
  private static String bare(char c) {
    if (c >= 'ァ' && c <= 'ヶ') {
      return String.valueOf((char) (c - 'ァ' + 'ぁ'));
    }
    if (c == 'ß') {
      return "ss";
    }
    if ((c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF)) {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
    }
    return String.valueOf(c);
  }

  private static boolean isKana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヺ') || (c >= 'ｦ' && c <= 'ﾝ');
  }

  /** The folded text as it grows, each character with its place in the original. */
  private static final class Buffer {
    private static final String SMALL_VOWELS = "ぁぃぇぉ";
    private static final String WITH_BA = "ばびべぼ";
    private static final String SMALL_YA = "ゃゅょ";
    private static final char VU = 'ゔ';

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private char separator;
    private @Nullable TextRange separatorRange;

    Buffer(String original) {
      this.original = original;
      starts = new int[original.length() + 8];
      ends = new int[original.length() + 8];
    }

    /** Whether what was written last, in the sense of the folding, is kana. */
    boolean lastIsKana(Folding folding) {
      return !text.isEmpty()
          && (folding == SOLID || separatorRange == null)
          && isKana(text.charAt(text.length() - 1));
    }

    /** Whether a dash that ends here stands in a word of kana: kana or nothing follows. */
    boolean kanaMayGoOnAt(int end) {
      return end == original.length() || isKana(original.charAt(end));
    }

    /** Remembers a blank or a mark of punctuation until it is known what follows. */
    void pending(char c, int start, int end) {
      if (separatorRange == null) {
        separator = c;
        separatorRange = new TextRange(start, end);
      } else {
        separator = ' ';
      }
    }

    /** Writes what stands for the remembered punctuation before {@code next}. */
    void separate(Folding folding, char next) {
      TextRange range = separatorRange;
      separatorRange = null;
      if (range == null) {
        return;
      }
      boolean afterDigit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
      boolean minus = text.isEmpty() && (separator == '-' || separator == '−');
      if (Character.isDigit(next) && separator != ' ' && (afterDigit || minus)) {
        add(separator == '−' ? '-' : separator, range.start(), range.end());
      } else if (folding == WORDS && !text.isEmpty()) {
        add(' ', range.start(), range.end());
      }
    }

    /** Adds a character; ゔ and a small vowel become one of ばびぶべぼ, ゔゅ becomes びゅ. */
    void addLetter(char c, int start, int end) {
      int vowel = endsWithVu() ? SMALL_VOWELS.indexOf(c) : -1;
      if (vowel >= 0) {
        text.setCharAt(text.length() - 1, WITH_BA.charAt(vowel));
        ends[text.length() - 1] = end;
        return;
      }
      if (endsWithVu() && SMALL_YA.indexOf(c) >= 0) {
        text.setCharAt(text.length() - 1, 'び');
      }
      add(c, start, end);
    }

    private boolean endsWithVu() {
      return !text.isEmpty() && text.charAt(text.length() - 1) == VU;
    }

    private void settleVu() {
      if (endsWithVu()) {
        text.setCharAt(text.length() - 1, 'ぶ');
      }
    }

    private void add(char c, int start, int end) {
      settleVu();
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
      }
      text.append(c);
      starts[at] = start;
      ends[at] = end;
    }

    Folded folded() {
      settleVu();
      return new Folded(
          original,
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }
}
