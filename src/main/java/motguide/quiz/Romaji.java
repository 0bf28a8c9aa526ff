package motguide.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hiragana in Latin letters by Hepburn's system, long vowels written out as in kana (ou, ii). */
final class Romaji {
  private static final String KANA =
      "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto "
          + "なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo "
          + "らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo "
          + "だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu";

  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    for (String each : List.of(KANA.split(" ", -1))) {
      LETTERS.put(each.charAt(0), each.substring(1));
    }
  }

  private Romaji() {}

  /** The hiragana in Latin letters; anything else is left out. */
  static String of(String hiragana) {
    StringBuilder latin = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < hiragana.length(); i++) {
      char kana = hiragana.charAt(i);
      int glide = "ゃゅょ".indexOf(kana);
      if (kana == 'っ') {
        doubled = true;
      } else if (glide >= 0 && latin.length() > 1) {
        glide(latin, "auo".charAt(glide));
      } else {
        String next = LETTERS.getOrDefault(kana, "");
        if (doubled && !next.isEmpty()) {
          latin.append(next.startsWith("ch") ? 't' : next.charAt(0));
        }
        latin.append(next);
        doubled = false;
      }
    }
    return latin.toString();
  }

  /** The spellings in use: with long vowels as in kana, and with short letters for them. */
  static List<String> spellings(String romaji) {
    String shortened = romaji.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    return shortened.equals(romaji) ? List.of(romaji) : List.of(romaji, shortened);
  }

  /** Turns ki and ya into kya, shi and ya into sha. */
  private static void glide(StringBuilder latin, char vowel) {
    latin.setLength(latin.length() - 1);
    boolean soft = latin.charAt(latin.length() - 1) == 'h' && latin.length() > 1;
    boolean hissing = soft && "sc".indexOf(latin.charAt(latin.length() - 2)) >= 0;
    if (!hissing && latin.charAt(latin.length() - 1) != 'j') {
      latin.append('y');
    }
    latin.append(vowel);
  }
}
