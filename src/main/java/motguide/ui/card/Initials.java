package motguide.ui.card;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motguide.content.Card;
import motguide.content.Language;

/**
 * The letter under which a headword stands in a dictionary: the row of the kana table its reading
 * begins in, or the capital its English name begins with, articles left aside.
 */
public final class Initials {
  private static final String OTHER = "#";
  private static final List<String> ROWS =
      List.of(
          "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "やゆよ", "らりるれろ", "わゐゑをん");
  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
  private static final String LARGE = "あいうえおつやゆよわかけ";
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS_AT_START = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private Initials() {}

  /** The letter of {@code card} in a dictionary of {@code language}; {@code #} for none. */
  public static String of(Card card, Language language) {
    String key = key(card, language);
    if (key.isEmpty()) {
      return OTHER;
    }
    if (language == Language.JA) {
      return ROWS.stream()
          .filter(row -> row.indexOf(key.charAt(0)) >= 0)
          .map(row -> row.substring(0, 1))
          .findFirst()
          .orElse(OTHER);
    }
    char first = Character.toUpperCase(key.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
  }

  /** Every letter of {@code language}, in order, without {@code #}. */
  public static List<String> all(Language language) {
    return language == Language.JA
        ? ROWS.stream().map(row -> row.substring(0, 1)).toList()
        : IntStream.rangeClosed('A', 'Z').mapToObj(c -> String.valueOf((char) c)).toList();
  }

  /** The order of a dictionary of {@code language}. */
  public static Comparator<Card> order(Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return Comparator.<Card, String>comparing(card -> key(card, language), collator::compare)
        .thenComparing(card -> card.id().value());
  }

  /** The headword as it is sorted: plain hiragana, or small letters without accents or article. */
  private static String key(Card card, Language language) {
    String word = language == Language.JA ? card.reading() : card.term().en();
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    plain = NOT_LETTERS_AT_START.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    if (language == Language.EN) {
      return ARTICLE.matcher(plain).replaceFirst("");
    }
    StringBuilder kana = new StringBuilder();
    plain.chars().map(Initials::toPlainHiragana).forEach(c -> kana.append((char) c));
    return kana.toString();
  }

  private static int toPlainHiragana(int c) {
    int hiragana = c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c;
    int small = SMALL.indexOf(hiragana);
    return small < 0 ? hiragana : LARGE.charAt(small);
  }

  /** The letters in use among {@code cards}, in order, {@code #} last. */
  static List<String> inUse(List<Card> cards, Language language) {
    List<String> used = cards.stream().map(card -> of(card, language)).distinct().toList();
    return Stream.concat(all(language).stream(), Stream.of(OTHER)).filter(used::contains).toList();
  }
}
