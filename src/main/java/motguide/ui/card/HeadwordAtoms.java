package motguide.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import motguide.content.Ruby;

/**
 * A headword in pieces between which a line may break. A piece is one or more stretches with their
 * readings: a bracket stays with the word it encloses, a particle with the word before it.
 */
final class HeadwordAtoms {
  static final String OPENING = "『「(([";
  private static final String NEVER_FIRST = "』」))]、。・:：,.ーゃゅょっぁぃぅぇぉャュョッァィゥェォ ×";
  private static final Pattern PARTICLE = Pattern.compile("[\\p{IsHiragana}]{1,2}");

  private static final Pattern BREAK = Pattern.compile("(?<=[・ 　:：、』」×])|(?=[『「])");

  private HeadwordAtoms() {}

  /** The pieces of {@code ruby}; together they are the whole headword. */
  static List<List<Ruby>> of(List<Ruby> ruby) {
    List<List<Ruby>> atoms = new ArrayList<>();
    boolean glue = false;
    for (Ruby stretch : split(ruby)) {
      String base = stretch.base();
      boolean particle = stretch.reading() == null && PARTICLE.matcher(base).matches();
      if (!atoms.isEmpty() && (glue || particle || NEVER_FIRST.indexOf(base.charAt(0)) >= 0)) {
        atoms.getLast().add(stretch);
      } else {
        atoms.add(new ArrayList<>(List.of(stretch)));
      }
      glue = OPENING.indexOf(base.charAt(base.length() - 1)) >= 0;
    }
    return List.copyOf(atoms);
  }

  /** Stretches without a reading, cut after middle dots, blanks, colons and closing brackets. */
  private static List<Ruby> split(List<Ruby> ruby) {
    List<Ruby> parts = new ArrayList<>();
    for (Ruby stretch : ruby) {
      if (stretch.reading() != null) {
        parts.add(stretch);
        continue;
      }
      BREAK
          .splitAsStream(stretch.base())
          .filter(part -> !part.isEmpty())
          .forEach(part -> parts.add(new Ruby(part, null)));
    }
    return parts;
  }

  /** {@code atom} in single characters, for a line too short for it; readings stay whole. */
  static List<List<Ruby>> letters(List<Ruby> atom) {
    List<Ruby> letters = new ArrayList<>();
    for (Ruby stretch : atom) {
      if (stretch.reading() != null) {
        letters.add(stretch);
      } else {
        stretch
            .base()
            .codePoints()
            .forEach(c -> letters.add(new Ruby(Character.toString(c), null)));
      }
    }
    return of(letters);
  }
}
